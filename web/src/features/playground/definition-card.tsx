import type { CompositeDefinition, CompositeProblem } from "@marsad/shared/composite";
import { useId, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { DefinitionForm } from "./definition-form.tsx";
import type { TableColumns } from "./indicator-fields.tsx";
import { ProblemList } from "./problem-list.tsx";

interface DefinitionCardProps {
  readonly text: string;
  /** `null` where the text has not even the shape of one. */
  readonly definition: CompositeDefinition | null;
  readonly problems: readonly CompositeProblem[];
  readonly columns: TableColumns;
  readonly onChange: (text: string) => void;
}

const views = ["form", "json"] as const;

/** The definition as fields or as JSON; both say the same. */
export function DefinitionCard({ text, definition, problems, columns, onChange }: DefinitionCardProps) {
  const { t, name } = useLanguage();
  const id = useId();
  const [view, setView] = useState<(typeof views)[number]>("form");
  return (
    <Card
      title={t("playground.definition")}
      actions={
        <fieldset className="playground-views">
          <legend className="visually-hidden">{t("playground.view")}</legend>
          {views.map((each) => (
            <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
              {t(`playground.view.${each}`)}
            </button>
          ))}
        </fieldset>
      }
    >
      {definition !== null && (
        <p className="playground-hint">
          {[definition.explanation, definition.note]
            .flatMap((words) => (words ? [name(words).text] : []))
            .join(" ")}
        </p>
      )}
      <ProblemList problems={problems} />
      {view === "json" && (
        <label className="playground-text" htmlFor={id}>
          <span>{t("playground.json")}</span>
          <textarea
            id={id}
            className="field playground-code"
            dir="ltr"
            rows={24}
            spellCheck={false}
            value={text}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        </label>
      )}
      {view === "form" && definition === null && <p>{t("playground.no-form")}</p>}
      {view === "form" && definition !== null && (
        <DefinitionForm
          definition={definition}
          columns={columns}
          onChange={(next) => onChange(JSON.stringify(next, null, 2))}
        />
      )}
    </Card>
  );
}
