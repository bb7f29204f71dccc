import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { methodologyQuery, type RankingParameters, rankingQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { besidePeriods } from "./beside-periods.ts";
import type { RankingView } from "./ranking-view.ts";

/** The ranking that the address asks for, as far as it is loaded, with the methodology that names its levels and dimensions. */
export function useRanking({ programme, period, periods: all }: ProgrammeView, view: RankingView) {
  const { language } = useLanguage();
  const { sector, region, kind, level, q, sort, segment, channel, periods } = view;
  // Only the order of names depends on the language; other answers are the same, and are kept, for both.
  const lang = sort.endsWith("name") ? language : undefined;
  const methodology = useQuery(methodologyQuery(programme.code, period.methodology));
  const parameters: RankingParameters = {
    ...{ sector, region, kind, level, segment, channel, q, sort, lang },
    periods: besidePeriods(all, period, periods)
      .filter((each) => each !== period)
      .map((each) => each.code)
      .join(","),
  };
  const ranking = useInfiniteQuery({
    ...rankingQuery(programme.code, period.code, parameters),
    placeholderData: keepPreviousData,
  });
  return { methodology, ranking, parameters };
}
