import type { RankingRow } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";

/** How many of the services that the score is over meet the benchmark themselves. */
export function ServicesFigure({ row: { services } }: { readonly row: RankingRow }) {
  const { t, formatNumber } = useLanguage();
  const text = t("ranking.services-meeting", { meeting: services.meeting, total: services.total });
  return (
    <span title={text}>
      <span aria-hidden="true">
        <bdi dir="ltr">{`${formatNumber(services.meeting)} / ${formatNumber(services.total)}`}</bdi>
      </span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
