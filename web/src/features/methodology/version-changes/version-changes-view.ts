import type { ViewFormat } from "../../../use-view.ts";

/** What the address of the page says. */
export interface VersionChangesView {
  /** The version that is compared with; empty for the one before. */
  readonly from: string;
  /** The periods whose scores are compared, one of each version; empty for the latest. */
  readonly start: string;
  readonly end: string;
  /** The entity that the reader comes from; empty for none. */
  readonly entity: string;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const versionChangesView: ViewFormat<VersionChangesView> = {
  parse: (parameters) => {
    const read = (name: string) => {
      const value = parameters.get(name) ?? "";
      return code.test(value) ? value : "";
    };
    return { from: read("from"), start: read("start"), end: read("end"), entity: read("entity") };
  },
  format: ({ from, start, end, entity }) => ({ from, start, end, entity }),
};
