import { type CompositeDefinition, readNumber } from "@marsad/shared/composite";
import { readDefinition } from "@marsad/shared/input/read-definition";
import { useDeferredValue, useMemo, useState } from "react";
import { DefinitionCard } from "../../definition/definition-card.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { DataCard } from "./data-card.tsx";
import { DefinitionForm } from "./definition-form.tsx";
import { draftDefinition } from "./draft-definition.ts";
import type { Example } from "./examples.ts";
import type { TableColumns } from "./indicator-fields.tsx";
import { OutcomeCard } from "./outcome-card.tsx";
import { parseTable } from "./parse-table.ts";
import { StepsCard } from "./steps-card.tsx";
import { tryComposite } from "./try-composite.ts";

/** The table and the definition at work, beside what they make: it follows what is typed, as soon as there is time. */
export function PlaygroundDesk({ begun }: { readonly begun: Example }) {
  const { t } = useLanguage();
  const [data, setData] = useState(begun.data);
  const [text, setText] = useState(begun.definition);
  // What ranks are compared with: the example, or the draft that was made of the reader's own columns.
  const [first, setFirst] = useState(begun.definition);
  const read = useMemo(() => readDefinition(text), [text]);
  const settledData = useDeferredValue(data);
  const settled = useDeferredValue(read);
  const rows = useMemo(() => parseTable(settledData), [settledData]);
  const trial = useMemo(() => tryComposite(settled, rows), [settled, rows]);
  const before = useMemo(() => tryComposite(readDefinition(first), rows).run, [first, rows]);
  const columns = useMemo((): TableColumns => {
    const headings = (rows[0]?.cells ?? []).map((heading) => heading.trim());
    return {
      headings: headings.filter((heading, at) => heading !== "" && headings.indexOf(heading) === at),
      valuesOf: (heading) => {
        const at = headings.indexOf(heading);
        return rows
          .slice(1)
          .map(({ cells }) => readNumber(cells[at] ?? "") ?? Number.NaN)
          .filter((value) => !Number.isNaN(value));
      },
    };
  }, [rows]);
  return (
    <div className="playground">
      <DataCard
        text={data}
        rows={Math.max(0, rows.length - 1)}
        columns={columns.headings.length}
        problems={trial.problems}
        onChange={setData}
        onDraft={() => {
          const draft = JSON.stringify(draftDefinition(parseTable(data)), null, 2);
          setText(draft);
          setFirst(draft);
        }}
      />
      {trial.run === null ? (
        <Card title={t("playground.outcome")} isMarked>
          <p role="status">{t("playground.no-outcome")}</p>
        </Card>
      ) : (
        <OutcomeCard run={trial.run} before={before} />
      )}
      <DefinitionCard
        title={t("playground.definition")}
        text={text}
        note={read.definition && <DefinitionNote definition={read.definition} />}
        problems={read.problems}
        form={
          read.definition && (
            <DefinitionForm
              definition={read.definition}
              columns={columns}
              onChange={(next) => setText(JSON.stringify(next, null, 2))}
            />
          )
        }
        onChange={setText}
      />
      {trial.run !== null && <StepsCard run={trial.run} />}
    </div>
  );
}

function DefinitionNote({ definition: { explanation, note } }: { readonly definition: CompositeDefinition }) {
  const { name } = useLanguage();
  return (
    <p className="definition-hint">
      {[explanation, note].flatMap((words) => (words ? [name(words).text] : [])).join(" ")}
    </p>
  );
}
