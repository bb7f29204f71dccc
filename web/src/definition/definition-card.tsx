import type { IngestionProblem } from "@marsad/shared/schemas";
import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLanguage } from "../i18n/use-language.ts";
import { Card } from "../ui/card.tsx";
import { ViewSwitch } from "../ui/view-switch.tsx";
import { findField } from "./find-field.ts";
import { locateInJson } from "./locate-in-json.ts";
import { ProblemList } from "./problem-list.tsx";
import { ProblemPlaces, placeProblems } from "./problem-places.ts";
import { showStretch } from "./show-stretch.ts";
import "./definition.css";

interface DefinitionCardProps {
  readonly title: string;
  readonly text: string;
  /** What the definition says of itself, or is to be known of it. */
  readonly note?: ReactNode;
  readonly problems: readonly IngestionProblem[];
  /** The definition as fields; `null` where the text has not even the shape of one. */
  readonly form: ReactNode;
  readonly onChange: (text: string) => void;
}

const views = ["form", "json"] as const;

/** A definition as fields or as JSON; both say the same. What is wrong with it leads to its place in either. */
export function DefinitionCard({ title, text, note, problems, form, onChange }: DefinitionCardProps) {
  const { t } = useLanguage();
  const id = useId();
  const [view, setView] = useState<(typeof views)[number]>("form");
  const fields = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const ids = useMemo(() => placeProblems(problems, `${id}-problem`), [problems, id]);
  const go = (place: string) => {
    const field = view === "form" && fields.current ? findField(fields.current, place) : null;
    if (field) {
      field.focus();
      return;
    }
    flushSync(() => setView("json"));
    if (area.current) showStretch(area.current, locateInJson(text, place));
  };
  return (
    <Card
      title={title}
      className="definition"
      actions={
        <ViewSwitch
          legend={t("definition.view")}
          views={views.map((each) => ({ view: each, label: t(`definition.view.${each}`) }))}
          shown={view}
          onChoose={setView}
        />
      }
    >
      {note}
      <ProblemList problems={problems} prefix={`${id}-problem`} onGo={go} />
      {view === "json" && (
        <label className="definition-text" htmlFor={id}>
          <span>{t("definition.json")}</span>
          <textarea
            id={id}
            ref={area}
            className="field definition-code"
            dir="ltr"
            rows={24}
            spellCheck={false}
            value={text}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        </label>
      )}
      {view === "form" && form === null && <p>{t("definition.no-form")}</p>}
      {view === "form" && form !== null && (
        <ProblemPlaces value={ids}>
          <div ref={fields} className="definition-form">
            {form}
          </div>
        </ProblemPlaces>
      )}
    </Card>
  );
}
