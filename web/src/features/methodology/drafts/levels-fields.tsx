import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { FieldsRow } from "../../../definition/fields-row.tsx";
import { NodeList } from "../../../definition/node-list.tsx";
import { NumberField } from "../../../definition/number-field.tsx";
import { TextField } from "../../../definition/text-field.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { NamesFields } from "./names-fields.tsx";

type Levels = MethodologyDefinition["levels"];

interface LevelsFieldsProps {
  readonly levels: Levels;
  readonly onChange: (levels: Levels) => void;
}

/** A level above the highest, halfway to 100. */
function higherLevel(levels: Levels): Levels[number] {
  const top = levels.at(-1)?.from ?? 0;
  return {
    code: `level-${levels.length + 1}`,
    names: { ar: "مستوى جديد", en: "New level" },
    from: (top + 100) / 2,
  };
}

/** The bands of the scale, from the lowest to the highest: what each is called and where it starts. */
export function LevelsFields({ levels, onChange }: LevelsFieldsProps) {
  const { t } = useLanguage();
  return (
    <section className="drafts-section">
      <h3>{t("methodology.levels")}</h3>
      <NodeList nodes={levels} place="levels" onChange={onChange}>
        {(level, { place, change, remove }) => (
          <FieldsRow names={level.names}>
            <NumberField
              label={t("drafts.level-from")}
              value={level.from}
              place={`${place}.from`}
              onChange={(from) => change({ ...level, from })}
            />
            <TextField
              label={t("drafts.code")}
              value={level.code}
              dir="ltr"
              place={`${place}.code`}
              onChange={(code) => change({ ...level, code })}
            />
            <NamesFields
              names={level.names}
              place={`${place}.names`}
              onChange={(names) => change({ ...level, names })}
            />
            {remove}
          </FieldsRow>
        )}
      </NodeList>
      <button type="button" className="button" onClick={() => onChange([...levels, higherLevel(levels)])}>
        {t("drafts.add-level")}
      </button>
    </section>
  );
}
