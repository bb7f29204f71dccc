import type { ViewFormat } from "../../../use-view.ts";

/** What is shown of a draft: its rules, what they make of a period, or what differs from a published version. */
export const draftParts = ["rules", "trial", "changes"] as const;
export type DraftPart = (typeof draftParts)[number];

/** What the address of the page says. What is typed is in no address. */
export interface DraftsView {
  /** The version of the draft that is open; empty for the list. */
  readonly draft: string;
  /** Whether the draft that is begun and not saved yet is open. */
  readonly isNew: boolean;
  readonly part: DraftPart;
  /** The period that is tried on; empty for the latest with results. */
  readonly period: string;
  /** The published version that is compared with; empty for the one that the draft comes after. */
  readonly from: string;
  /** Of the entities of a trial, as `readOrder` reads it; empty for the usual one. */
  readonly order: string;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const draftsView: ViewFormat<DraftsView> = {
  parse: (parameters) => {
    const read = (name: string) => {
      const text = parameters.get(name) ?? "";
      return code.test(text) ? text : "";
    };
    return {
      draft: read("draft"),
      isNew: parameters.get("new") === "1",
      part: draftParts.find((part) => part === parameters.get("part")) ?? "rules",
      period: read("period"),
      from: read("from"),
      order: parameters.get("order") ?? "",
    };
  },
  format: ({ draft, isNew, part, period, from, order }) => ({
    draft,
    new: isNew ? "1" : undefined,
    part: part === "rules" ? undefined : part,
    period,
    from,
    order,
  }),
};

/** The list, with nothing open. */
export const closed = { draft: "", isNew: false, part: "rules", period: "", from: "" } as const;
