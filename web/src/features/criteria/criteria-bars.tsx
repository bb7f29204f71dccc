import type { CSSProperties } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type { AboutCriteria } from "./about-criteria.ts";
import { CriterionName } from "./criterion-name.tsx";

export interface ShownCriteria extends AboutCriteria {
  /** The indicator that is looked into. */
  readonly chosen: string;
  readonly onChoose: (indicator: string) => void;
}

/** Each criterion with its points × entities as a bar from 0, the most first; choosing one looks into it. */
export function CriteriaBars({ criteria, names, chosen, onChoose }: ShownCriteria) {
  const { t, formatNumber } = useLanguage();
  const most = criteria.criteria[0]?.total ?? 0;
  return (
    <ol className="criteria-bars">
      {criteria.criteria.map(({ indicator, total, losing }) => {
        const part = most === 0 ? 0 : (100 * total) / most;
        return (
          <li key={indicator}>
            <CriterionName {...{ indicator, names, chosen, onChoose }} />
            <span
              className="criteria-bar"
              style={{ "--part": `${part}%` } as CSSProperties}
              aria-hidden="true"
            />
            <span className="criteria-figures">
              <strong>{formatNumber(total, 1)}</strong>
              <span className="criteria-note">{t("criteria.by", { count: losing })}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
