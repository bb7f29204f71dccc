import type { NodeDifference, Unanswered } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { CodeName } from "../../../ui/code-name.tsx";
import { placeOf } from "./place-of.ts";

interface UnansweredListProps {
  readonly title: string;
  readonly reasons: readonly Unanswered[];
  readonly nodes: readonly NodeDifference[];
  /** On which side of the differences the indicators stand. */
  readonly side: "before" | "after";
}

/** The indicators of one version that values of the other do not answer, each leading to what became of it; closed at first. */
export function UnansweredList({ title, reasons, nodes, side }: UnansweredListProps) {
  const { t } = useLanguage();
  if (reasons.length === 0) return null;
  const indicators = nodes.filter(({ node }) => node === "indicator");
  return (
    <details className="version-reasons">
      <summary>
        {title} ({t("version-changes.indicators", { count: reasons.length })})
      </summary>
      <ul className="methodology-list">
        {reasons.map(({ code, reason }) => {
          const difference = indicators.find((one) => one[side].some((node) => node.code === code));
          const names = difference?.[side].find((node) => node.code === code)?.names;
          const name = <CodeName code={code} names={names} />;
          return (
            <li key={code}>
              {difference ? <a href={`#${placeOf(difference)}`}>{name}</a> : name}:{" "}
              {t(`version-changes.reason-${reason}`)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
