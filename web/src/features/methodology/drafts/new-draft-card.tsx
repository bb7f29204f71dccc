import type { DraftSummary } from "@marsad/shared/schemas";
import { type FormEvent, useId, useState } from "react";
import { DropZone } from "../../../files/drop-zone.tsx";
import { useFileDrop } from "../../../files/use-file-drop.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { CopyVersion } from "./copy-version.tsx";
import { holdWork } from "./held-work.ts";
import { readTextFile } from "./read-text-file.ts";

interface NewDraftCardProps {
  readonly programme: string;
  readonly drafts: readonly DraftSummary[];
  readonly onBegun: () => void;
}

/** Three ways to begin: from a published version, from a file, or from a text that is pasted. */
export function NewDraftCard({ programme, drafts, onBegun }: NewDraftCardProps) {
  const { t } = useLanguage();
  const id = useId();
  const [pasted, setPasted] = useState("");
  const [isUnreadable, setUnreadable] = useState(false);
  const begin = (text: string) => {
    holdWork({ programme, version: null }, { text, hash: null });
    onBegun();
  };
  const take = async (file: File) => {
    const text = await readTextFile(file);
    setUnreadable(text === null);
    if (text !== null) begin(text);
  };
  const isOver = useFileDrop(([file]) => {
    if (file) take(file);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pasted.trim() !== "") begin(pasted);
  };
  return (
    <Card title={t("drafts.begin")} className="drafts-begin">
      <CopyVersion programme={programme} drafts={drafts} onCopied={begin} />
      <section>
        <h3>{t("drafts.from-file")}</h3>
        <DropZone
          text={t("drafts.drop")}
          choose={t("drafts.choose")}
          note={t("drafts.formats")}
          accept=".json"
          isOver={isOver}
          onChoose={take}
        />
        <p role="alert" className="drafts-wrong">
          {isUnreadable && t("drafts.unreadable")}
        </p>
      </section>
      <details className="drafts-paste">
        <summary>{t("drafts.paste")}</summary>
        <form onSubmit={submit}>
          <label htmlFor={id}>{t("drafts.paste-label")}</label>
          <textarea
            id={id}
            className="field drafts-code"
            dir="ltr"
            rows={6}
            spellCheck={false}
            value={pasted}
            onChange={({ currentTarget }) => setPasted(currentTarget.value)}
          />
          <button type="submit" className="button" aria-disabled={pasted.trim() === ""}>
            {t("drafts.begin-pasted")}
          </button>
        </form>
      </details>
    </Card>
  );
}
