import { focusable } from "../../charts/focusable.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { nameFactor, sayShare } from "./name-factor.ts";
import type { SensitivityProps } from "./sensitivity-figures.tsx";
import "../../ui/table.css";

/** How much of the shifts of ranks each choice makes, in figures. */
export function SensitivityTable({ sensitivity, definition }: SensitivityProps) {
  const language = useLanguage();
  const { t } = language;
  const error = ({ low, high, value }: { low: number; high: number; value: number }) =>
    t("uncertainty.range", {
      low: sayShare({ value: low, low, high }, language),
      high: sayShare({ value: high, low: value, high }, language),
    });
  return (
    <section className="table-scroll" aria-label={t("uncertainty.shifts-caption")} {...focusable}>
      <table className="table">
        <caption className="visually-hidden">{t("uncertainty.shifts-caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("uncertainty.column.factor")}</th>
            <th scope="col" className="number">
              {t("uncertainty.first-order")}
            </th>
            <th scope="col" className="number">
              {t("uncertainty.error")}
            </th>
            <th scope="col" className="number">
              {t("uncertainty.total")}
            </th>
            <th scope="col" className="number">
              {t("uncertainty.error")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sensitivity.factors.map((factor) => (
            <tr key={`${factor.kind} ${factor.dimension}`}>
              <th scope="row">{nameFactor(factor, definition, language)}</th>
              <td className="number">{sayShare(factor.firstOrder, language)}</td>
              <td className="number">{error(factor.firstOrder)}</td>
              <td className="number">{sayShare(factor.total, language)}</td>
              <td className="number">{error(factor.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
