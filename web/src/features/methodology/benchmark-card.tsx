import type { Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import "../../ui/table.css";

/** The benchmark over time: what it was, from when, for whom. */
export function BenchmarkCard({
  programme: { benchmark, benchmarkNote, classifications },
}: {
  readonly programme: Programme;
}) {
  const { t, formatNumber, formatPeriod } = useLanguage();
  return (
    <Card title={t("methodology.benchmark")}>
      <table className="table">
        <caption className="visually-hidden">{t("methodology.benchmark")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("methodology.since")}</th>
            <th scope="col">{t("methodology.for")}</th>
            <th scope="col">{t("common.score")}</th>
          </tr>
        </thead>
        <tbody>
          {benchmark.map(({ value, comparator, validFrom, entityKinds }) => (
            <tr key={JSON.stringify([validFrom, entityKinds])}>
              <th scope="row">
                {validFrom === undefined ? t("methodology.since-start") : formatPeriod(validFrom)}
              </th>
              <td>
                {entityKinds === undefined
                  ? t("methodology.for-all")
                  : entityKinds.map((kind, place) => (
                      <span key={kind}>
                        {place > 0 && t("methodology.comma")}
                        <Name
                          names={
                            classifications.kinds.find(({ code }) => code === kind)?.names ?? { en: kind }
                          }
                        />
                      </span>
                    ))}
              </td>
              <td>
                {t(comparator === ">=" ? "methodology.at-least" : "methodology.more-than", {
                  value: formatNumber(value, Number.isInteger(value) ? 0 : 1),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {benchmarkNote && (
        <p className="methodology-note">
          <Name names={benchmarkNote} />
        </p>
      )}
    </Card>
  );
}
