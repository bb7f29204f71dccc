import type { ComparedNode, MethodologyChanges, Unanswered } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { CodeName } from "../../../ui/code-name.tsx";

type BothWays = NonNullable<MethodologyChanges["unanswered"]>;

interface ComparableCardProps {
  readonly changes: MethodologyChanges;
  readonly unanswered: BothWays;
}

/** Whether scores of the two versions can be compared by like rules, and what stands against it. */
export function ComparableCard({ changes, unanswered }: ComparableCardProps) {
  const { t } = useLanguage();
  const { from, to, nodes } = changes;
  const both = { from: from.version, to: to.version };
  const sides = { before: nodes.flatMap(({ before }) => before), after: nodes.flatMap(({ after }) => after) };
  return (
    <Card title={t("version-changes.comparable")}>
      <p>{t(`version-changes.comparable-${verdictOf(unanswered)}`, both)}</p>
      <Reasons
        title={t("version-changes.not-asked-before", both)}
        reasons={unanswered.earlierByLater}
        nodes={sides.after}
      />
      <Reasons
        title={t("version-changes.not-asked-after", both)}
        reasons={unanswered.laterByEarlier}
        nodes={sides.before}
      />
    </Card>
  );
}

function verdictOf({ earlierByLater, laterByEarlier }: BothWays) {
  if (earlierByLater.length === 0) return laterByEarlier.length === 0 ? "both" : "later";
  return laterByEarlier.length === 0 ? "earlier" : "none";
}

interface ReasonsProps {
  readonly title: string;
  readonly reasons: readonly Unanswered[];
  readonly nodes: readonly ComparedNode[];
}

function Reasons({ title, reasons, nodes }: ReasonsProps) {
  const { t } = useLanguage();
  if (reasons.length === 0) return null;
  return (
    <details className="version-reasons">
      <summary>
        {title} ({t("version-changes.indicators", { count: reasons.length })})
      </summary>
      <ul className="methodology-list">
        {reasons.map(({ code, reason }) => (
          <li key={code}>
            <CodeName code={code} names={nodes.find((node) => node.code === code)?.names} />:{" "}
            {t(`version-changes.reason-${reason}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
