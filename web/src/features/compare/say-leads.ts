import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { isolate } from "../../i18n/isolate.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { ComparedEntity } from "./compared-entity.ts";
import { countLeads } from "./count-leads.ts";
import { shownScore } from "./shown-score.ts";

/** Who is highest in how many of the dimensions, in a sentence; `null` where there is nothing to lead in. */
export function sayLeads(
  compared: readonly ComparedEntity[],
  dimensions: MethodologyDefinition["dimensions"],
  definition: MethodologyDefinition,
  { t, name, formatNumber }: Pick<LanguageView, "t" | "name" | "formatNumber">,
): string | null {
  if (dimensions.length < 2 || compared.length < 2) return null;
  const leads = countLeads(
    dimensions.map(({ code }) => compared.map(({ scorecard }) => shownScore(scorecard, definition, code))),
  );
  const leader = leads && compared[leads.place];
  if (!leader) return t("compare.leads-nobody");
  return t("compare.leads", {
    name: isolate(name(leader.entity.names).text),
    led: formatNumber(leads.led),
    all: formatNumber(dimensions.length),
  });
}
