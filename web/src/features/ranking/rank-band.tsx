import type { Band } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";

/** The band that a rank lies in under other weights and rules. Its place is kept until it has come. */
export function RankBand({ band }: { readonly band: Band | null | undefined }) {
  const { t, formatNumber } = useLanguage();
  if (!band) return <small className="ranking-band" />;
  const [low, high] = [formatNumber(band.low), formatNumber(band.high)];
  return (
    <small className="ranking-band">
      <span className="visually-hidden">{t("ranking.band")} </span>
      {low === high ? low : t("ranking.band-range", { low, high })}
    </small>
  );
}
