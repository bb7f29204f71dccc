import type { Programme } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { filterChoices } from "./ranking-filters.tsx";
import { filterNames, type RankingView } from "./ranking-view.ts";

/** What a ranking is filtered to, in words; `null` where no filter is set. */
export function sayFilters(
  view: RankingView,
  choices: ReturnType<typeof filterChoices>,
  { t, name, language }: LanguageView,
): string | null {
  const set = filterNames
    .filter((filter) => view[filter] !== "")
    .map((filter) => {
      const choice = choices[filter].find(({ code }) => code === view[filter]);
      return choice ? name(choice.names).text : view[filter];
    });
  if (view.q) set.push(t("ranking.search-for", { text: view.q }));
  if (set.length === 0) return null;
  return new Intl.ListFormat(language, { type: "unit", style: "short" }).format(set);
}

/** Which services everything in a ranking is over, in words; `null` where it is over all. */
export function sayCut(
  programme: Programme,
  { segment, channel }: RankingView,
  { t, name }: LanguageView,
): string | null {
  const { segments, channels } = programme.classifications;
  const code = segment || channel;
  if (code === "") return null;
  const names = (segment ? segments : channels).find((each) => each.code === code)?.names;
  return t(segment ? "ranking.segment-only" : "ranking.channel-only", {
    name: names ? name(names).text : code,
  });
}
