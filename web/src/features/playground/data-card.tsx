import type { CompositeProblem } from "@marsad/shared/composite";
import { useId, useState } from "react";
import { ProblemList } from "../../definition/problem-list.tsx";
import { FileInput } from "../../files/file-input.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { readFile } from "./read-file.ts";

interface DataCardProps {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly problems: readonly CompositeProblem[];
  readonly onChange: (text: string) => void;
  /** Makes a definition of the columns that there are. */
  readonly onDraft: () => void;
}

/** The table: pasted, typed or dropped. It is read in the browser and sent nowhere. */
export function DataCard({ text, rows, columns, problems, onChange, onDraft }: DataCardProps) {
  const { t } = useLanguage();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [isUnreadable, setUnreadable] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      onChange(await readFile(file));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <Card title={t("playground.data")}>
      <label className="definition-text" htmlFor={id}>
        <span>{t("playground.data-label")}</span>
        <textarea
          id={id}
          className={isOver ? "field definition-code definition-over" : "field definition-code"}
          dir="ltr"
          rows={8}
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer.files[0]);
          }}
        />
      </label>
      <p className="definition-hint">
        {t("playground.rows", { count: rows })} · {t("playground.columns", { count: columns })}
      </p>
      <div className="playground-actions">
        <FileInput className="button" accept=".csv,.tsv,.txt,.xlsx" onChoose={take}>
          {t("playground.choose-file")}
        </FileInput>
        <button type="button" className="button" onClick={onDraft}>
          {t("playground.draft")}
        </button>
      </div>
      <p role="alert" className="definition-wrong">
        {isUnreadable && t("playground.unreadable")}
      </p>
      <ProblemList problems={problems} />
    </Card>
  );
}
