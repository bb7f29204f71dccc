import type { ProgrammeComparison } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";

/** By which rules two periods are compared: those of one version for both, or of several, chained over periods between. */
export function ComparisonWay({ comparison }: { readonly comparison: ProgrammeComparison }) {
  const { t, formatPeriod } = useLanguage();
  const { kind, stretches } = comparison;
  if (kind === "chained") {
    return (
      <>
        <p>{t("version-changes.say-chained")}</p>
        <ol className="methodology-steps">
          {stretches.map(({ methodology, from, to }) => (
            <li key={methodology}>
              {t("version-changes.stretch", {
                version: methodology,
                from: formatPeriod(from.period),
                to: formatPeriod(to.period),
              })}
            </li>
          ))}
        </ol>
      </>
    );
  }
  const other = stretches.flatMap(({ from, to }) => [from, to]).find(({ official }) => !official);
  const version = stretches[0]?.methodology ?? "";
  return (
    <p>
      {t("version-changes.say-like", { version })}{" "}
      {other && t("version-changes.say-not-official", { period: formatPeriod(other.period) })}
    </p>
  );
}
