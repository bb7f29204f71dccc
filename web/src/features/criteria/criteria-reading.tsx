import { useLanguage } from "../../i18n/use-language.ts";
import { CodeName } from "../../ui/code-name.tsx";
import { Name } from "../../ui/name.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutCriteria } from "./about-criteria.ts";

/** The dearest criterion in a sentence, and how much of all that is lost the dearest three make up. */
export function CriteriaReading({ criteria, names }: AboutCriteria) {
  const { t, formatNumber, formatPercent } = useLanguage();
  const [dearest, ...others] = criteria.criteria;
  const whole = criteria.criteria.reduce((sum, { total }) => sum + total, 0);
  if (dearest === undefined || whole === 0) return t("criteria.reading-none");
  const group = criteria.names ? <Name names={criteria.names} /> : t("criteria.nation-in-words");
  const three = [dearest, ...others.slice(0, 2)].reduce((sum, { total }) => sum + total, 0);
  return (
    <>
      <Sentence
        text={t("criteria.reading", {
          total: formatNumber(dearest.total, 1),
          lost: formatNumber(dearest.lost, 2),
          count: dearest.losing,
          of: dearest.asked,
        })}
        parts={{
          criterion: <CodeName code={dearest.indicator} names={names.get(dearest.indicator)} />,
          group,
        }}
      />{" "}
      {others.length > 3 && t("criteria.reading-three", { share: formatPercent(three / whole) })}
    </>
  );
}
