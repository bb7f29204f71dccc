import { focusable } from "../../charts/focusable.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { CodeName } from "../../ui/code-name.tsx";
import type { ShownCriteria } from "./criteria-bars.tsx";
import { CriterionName } from "./criterion-name.tsx";
import "../../ui/table.css";

/** Each criterion with all that is counted of it. */
export function CriteriaTable({ criteria, names, chosen, onChoose }: ShownCriteria) {
  const { t, formatNumber } = useLanguage();
  const caption = t("criteria.caption");
  return (
    <section className="table-scroll" aria-label={caption} {...focusable}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("criteria.column.criterion")}</th>
            <th scope="col">{t("criteria.column.dimension")}</th>
            <th scope="col" className="number">
              {t("criteria.column.total")}
            </th>
            <th scope="col" className="number">
              {t("criteria.column.lost")}
            </th>
            <th scope="col" className="number">
              {t("criteria.column.losing")}
            </th>
            <th scope="col" className="number">
              {t("criteria.column.full")}
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.criteria.map(({ indicator, dimension, total, lost, losing, asked, full }) => (
            <tr key={indicator}>
              <th scope="row">
                <CriterionName {...{ indicator, names, chosen, onChoose }} />
              </th>
              <td>
                <CodeName code={dimension} names={names.get(dimension)} />
              </td>
              <td className="number">{formatNumber(total, 1)}</td>
              <td className="number">{formatNumber(lost, 2)}</td>
              <td className="number">{t("criteria.of", { count: losing, of: asked })}</td>
              <td className="number">{formatNumber(full)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
