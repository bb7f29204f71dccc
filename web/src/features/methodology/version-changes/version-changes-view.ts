import type { ViewFormat } from "../../../use-view.ts";

/** What the address of the page says. */
export interface VersionChangesView {
  /** The version that is compared with; empty for the one before. */
  readonly from: string;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const versionChangesView: ViewFormat<VersionChangesView> = {
  parse: (parameters) => {
    const from = parameters.get("from") ?? "";
    return { from: code.test(from) ? from : "" };
  },
  format: ({ from }) => ({ from }),
};
