import type { ReactNode } from "react";
import { NodeList } from "../../../definition/node-list.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Name } from "../../../ui/name.tsx";
import type { Dimension } from "../list-rules.ts";
import { AggregationSelect } from "./aggregation-select.tsx";
import { CodeFields } from "./code-fields.tsx";
import { IndicatorRules } from "./indicator-rules.tsx";
import { useTree } from "./use-tree.ts";
import { WeightFields } from "./weight-fields.tsx";

interface RuleGroupProps {
  readonly group: Dimension;
  readonly place: string;
  readonly remove: ReactNode;
  readonly onChange: (group: Dimension) => void;
}

/** A dimension or a group in one: its weight, how its children make its score, and the children. */
export function RuleGroup({ group, place, remove, onChange }: RuleGroupProps) {
  const { t, name } = useLanguage();
  const { newIndicator } = useTree();
  const { code, names, weight, aggregation, children } = group;
  return (
    <fieldset className="definition-node definition-group">
      <legend>
        <Name names={names} />
      </legend>
      <div className="definition-fields">
        <WeightFields
          code={code}
          weight={weight}
          place={place}
          onChange={(next) => onChange({ ...group, weight: next })}
        />
        <AggregationSelect
          label={t("drafts.aggregation")}
          value={aggregation}
          onChange={(next) => onChange({ ...group, aggregation: next })}
        />
      </div>
      <CodeFields node={group} place={place} onChange={(coded) => onChange({ ...group, ...coded })} />
      <details className="definition-parts">
        <summary>{t("definition.children", { count: children.length })}</summary>
        <NodeList
          nodes={children}
          place={`${place}.children`}
          onChange={(next) => onChange({ ...group, children: next })}
        >
          {(node, { place: at, change, remove: takeOut }) =>
            "children" in node ? (
              <RuleGroup group={node} place={at} remove={takeOut} onChange={change} />
            ) : (
              <IndicatorRules indicator={node} place={at} remove={takeOut} onChange={change} />
            )
          }
        </NodeList>
        <button
          type="button"
          className="button drafts-add"
          onClick={() => onChange({ ...group, children: [...children, newIndicator()] })}
        >
          {t("drafts.add-indicator")} <span className="visually-hidden">{name(names).text}</span>
        </button>
      </details>
      {remove}
    </fieldset>
  );
}
