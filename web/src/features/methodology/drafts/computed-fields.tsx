import { placeNodes } from "@marsad/shared/methodology";
import { NodeList } from "../../../definition/node-list.tsx";
import { NumberField } from "../../../definition/number-field.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Select } from "../../../ui/select.tsx";
import type { ComputedDefinition } from "../list-rules.ts";
import { AggregationSelect } from "./aggregation-select.tsx";
import { newDimension, newIndicator } from "./new-nodes.ts";
import { RuleGroup } from "./rule-group.tsx";
import { TreeAround } from "./tree-around.ts";

interface ComputedFieldsProps {
  readonly definition: ComputedDefinition;
  readonly onChange: (definition: ComputedDefinition) => void;
}

const entityRollups = ["mean-of-services", "pooled-by-applicable-weight", "by-volume"] as const;
const groupRollups = ["mean-of-entities", ...entityRollups] as const;

/** How scores are made of values: the rules of the whole, and the tree of dimensions, groups and indicators. */
export function ComputedFields({ definition, onChange }: ComputedFieldsProps) {
  const { t } = useLanguage();
  const { aggregation, coverageFloor, rollup, dimensions } = definition;
  const tree = {
    shares: new Map([...placeNodes(definition)].map(([code, { share }]) => [code, share])),
    newIndicator: () => newIndicator(definition),
  };
  return (
    <>
      <section className="drafts-section">
        <h3>{t("methodology.scoring")}</h3>
        <div className="definition-fields drafts-wide-fields">
          <AggregationSelect
            label={t("version-changes.whole-aggregation")}
            value={aggregation}
            onChange={(next) => onChange({ ...definition, aggregation: next })}
          />
          <NumberField
            label={t("drafts.coverage-floor")}
            value={coverageFloor}
            place="coverageFloor"
            onChange={(floor) => onChange({ ...definition, coverageFloor: floor })}
          />
          <Select
            label={t("version-changes.whole-entity-rollup")}
            withLabel
            value={rollup.entity}
            choices={entityRollups.map((each) => ({
              value: each,
              label: t(`version-changes.rollup-${each}`),
            }))}
            onChoose={(chosen) => {
              const entity = entityRollups.find((each) => each === chosen) ?? rollup.entity;
              onChange({ ...definition, rollup: { ...rollup, entity } });
            }}
          />
          <Select
            label={t("version-changes.whole-group-rollup")}
            withLabel
            value={rollup.group}
            choices={groupRollups.map((each) => ({
              value: each,
              label: t(`version-changes.rollup-${each}`),
            }))}
            onChoose={(chosen) => {
              const group = groupRollups.find((each) => each === chosen) ?? rollup.group;
              onChange({ ...definition, rollup: { ...rollup, group } });
            }}
          />
        </div>
      </section>
      <section className="drafts-section">
        <h3>{t("drafts.tree")}</h3>
        <TreeAround value={tree}>
          <NodeList
            nodes={dimensions}
            place="dimensions"
            onChange={(next) => onChange({ ...definition, dimensions: next })}
          >
            {(dimension, { place, change, remove }) => (
              <RuleGroup group={dimension} place={place} remove={remove} onChange={change} />
            )}
          </NodeList>
        </TreeAround>
        <button
          type="button"
          className="button"
          onClick={() => onChange({ ...definition, dimensions: [...dimensions, newDimension(definition)] })}
        >
          {t("drafts.add-dimension")}
        </button>
      </section>
    </>
  );
}
