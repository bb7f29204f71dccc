import { placeNodes } from "@marsad/shared/methodology";
import type { MethodologyDefinition, Unanswered } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { CodeName } from "../../../ui/code-name.tsx";

interface UnansweredListProps {
  readonly unanswered: readonly Unanswered[];
  readonly definition: MethodologyDefinition;
}

/** What the draft asks and the period does not know: it counts as not measured. */
export function UnansweredList({ unanswered, definition }: UnansweredListProps) {
  const { t } = useLanguage();
  const nodes = placeNodes(definition);
  return (
    <details className="definition-parts">
      <summary>{t("drafts.unanswered", { count: unanswered.length })}</summary>
      <ul className="methodology-list">
        {unanswered.map(({ code, reason }) => (
          <li key={code}>
            <CodeName code={code} names={nodes.get(code)?.node.names} />:{" "}
            {t(`version-changes.reason-${reason}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
