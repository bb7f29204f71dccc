import type { Draft, MethodologyDefinition } from "@marsad/shared/schemas";
import { useState } from "react";
import { saveBlob } from "../../../api/save-blob.ts";
import { FileInput } from "../../../files/file-input.tsx";
import { useFileDrop } from "../../../files/use-file-drop.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { FileLabel } from "../../../ui/file-label.tsx";
import { Name } from "../../../ui/name.tsx";
import { readTextFile } from "./read-text-file.ts";

interface DraftHeadProps {
  readonly programme: string;
  readonly saved: Draft | null;
  readonly definition: MethodologyDefinition | null;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Which draft it is, who saved it when, under which hash, and its way out and in as a file. */
export function DraftHead({ programme, saved, definition, text, onText }: DraftHeadProps) {
  const { t, formatDay } = useLanguage();
  const [isUnreadable, setUnreadable] = useState(false);
  /** A file that took the place of what stood here, and what that was. */
  const [taken, setTaken] = useState<{ readonly file: string; readonly before: string } | null>(null);
  const take = async (file: File) => {
    const content = await readTextFile(file);
    setUnreadable(content === null);
    if (content === null) return;
    setTaken({ file: file.name, before: text });
    onText(content);
  };
  useFileDrop(([file]) => {
    if (file) take(file);
  });
  const takeBack = (before: string) => {
    onText(before);
    setTaken(null);
  };
  const version = definition?.version ?? saved?.version ?? "draft";
  return (
    <Card isMarked className="drafts-head">
      <div>
        <h2>
          {definition ? <Name names={definition.names} /> : t("drafts.unnamed")}{" "}
          <bdi>{definition?.version}</bdi>
        </h2>
        <p className="drafts-note">
          {saved === null ? (
            t("drafts.never-saved")
          ) : (
            <>
              {t("drafts.changed", { day: formatDay(saved.changedAt) })} · <bdi>{saved.changedBy}</bdi> ·{" "}
              {t("drafts.hash")} <bdi className="drafts-hash">{saved.hash.slice(0, 16)}</bdi>
            </>
          )}
        </p>
        {saved !== null && definition !== null && definition.version !== saved.version && (
          <p>{t("drafts.renamed", { version: definition.version, before: saved.version })}</p>
        )}
      </div>
      <div className="drafts-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            saveBlob(new Blob([text], { type: "application/json" }), `${programme}-${version}.json`);
          }}
        >
          <FileLabel kind="JSON">{t("drafts.download")}</FileLabel>
        </button>
        <FileInput accept=".json" className="button" onChoose={take}>
          {t("drafts.upload")}
        </FileInput>
      </div>
      <p role="status" className="drafts-taken">
        {isUnreadable && <span className="drafts-wrong">{t("drafts.unreadable")}</span>}
        {taken && (
          <>
            {t("drafts.taken", { file: taken.file })}{" "}
            <button type="button" className="link-button" onClick={() => takeBack(taken.before)}>
              {t("drafts.take-back")}
            </button>
          </>
        )}
      </p>
    </Card>
  );
}
