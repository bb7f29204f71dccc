import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { FieldsRow } from "../../../definition/fields-row.tsx";
import { NodeList } from "../../../definition/node-list.tsx";
import { TextField } from "../../../definition/text-field.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ComputedFields } from "./computed-fields.tsx";
import { LevelsFields } from "./levels-fields.tsx";
import { NamesFields } from "./names-fields.tsx";

interface RulesFormProps {
  readonly definition: MethodologyDefinition;
  readonly onChange: (definition: MethodologyDefinition) => void;
}

/** A rule book as fields. What they do not show (explanations, sources, whom an indicator is asked of, the mapping) stays as it is. */
export function RulesForm({ definition, onChange }: RulesFormProps) {
  const { t } = useLanguage();
  return (
    <>
      <p className="definition-hint">{t("drafts.form-hint")}</p>
      <div className="definition-fields drafts-wide-fields">
        <TextField
          label={t("drafts.version")}
          value={definition.version}
          dir="ltr"
          place="version"
          onChange={(version) => onChange({ ...definition, version })}
        />
        <NamesFields
          names={definition.names}
          place="names"
          onChange={(names) => onChange({ ...definition, names })}
        />
      </div>
      <LevelsFields levels={definition.levels} onChange={(levels) => onChange({ ...definition, levels })} />
      {definition.scoring === "computed" ? (
        <ComputedFields definition={definition} onChange={onChange} />
      ) : (
        <section className="drafts-section">
          <h3>{t("methodology.dimensions")}</h3>
          <NodeList
            nodes={definition.dimensions}
            place="dimensions"
            onChange={(dimensions) => onChange({ ...definition, dimensions })}
          >
            {(dimension, { place, change, remove }) => (
              <FieldsRow names={dimension.names}>
                <TextField
                  label={t("drafts.code")}
                  value={dimension.code}
                  dir="ltr"
                  place={`${place}.code`}
                  onChange={(code) => change({ ...dimension, code })}
                />
                <NamesFields
                  names={dimension.names}
                  place={`${place}.names`}
                  onChange={(names) => change({ ...dimension, names })}
                />
                {remove}
              </FieldsRow>
            )}
          </NodeList>
        </section>
      )}
    </>
  );
}
