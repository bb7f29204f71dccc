import type { PublishedMethodologyVersion } from "@marsad/shared/schemas";
import { paths } from "../../src/paths.ts";
import { createKey } from "./create-key.ts";
import { enterKey } from "./ingest.ts";
import type { Language } from "./languages.ts";
import { readApi } from "./read-api.ts";
import { loadThreeTowns } from "./three-towns.ts";
import { type Visit, type VisitOptions, visit } from "./visit.ts";

/** What there is on the page of drafts, found as a reader finds it. */
export const draftParts = ({ page, say }: Visit) => {
  const bar = page.getByRole("region", { name: say.t("drafts.standing"), exact: true });
  const rules = page.getByRole("region", { name: say.t("drafts.rules"), exact: true });
  const button = (name: Parameters<typeof say.t>[0]) =>
    page.getByRole("button", { name: say.t(name), exact: true });
  return {
    bar,
    rules,
    button,
    json: rules.getByRole("textbox", { name: say.t("definition.json") }),
    says: (text: string) => bar.getByText(text, { exact: true }).waitFor(),
    /** The fields of a node by its name, such as an indicator's. */
    group: (name: string) => rules.getByRole("group", { name, exact: true }),
  };
};

/** A reader with a key of a new programme of three towns, before its list of drafts. */
export async function openDrafts(
  programme: string,
  options: VisitOptions = {},
): Promise<Visit & { key: string }> {
  await loadThreeTowns(programme);
  const key = await createKey(programme);
  const here = await visit(paths.drafts(programme), options);
  await enterKey(here, key);
  await here.page.getByText(here.say.t("drafts.list-empty")).waitFor();
  return { ...here, key };
}

/** The rule book of a programme of three towns that its drafts begin from. */
export const rulesOf = async (programme: string) =>
  (await readApi<PublishedMethodologyVersion>(`/programmes/${programme}/methodologies/1`)).definition;

/** What its nodes and its level are called. */
export const nodeNames = (language: Language) =>
  language === "ar"
    ? { share: "الحصة", offer: "العرض", any: "أي" }
    : { share: "Share", offer: "Offer", any: "Any" };
