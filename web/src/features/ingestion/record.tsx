import type { Ingestion } from "@marsad/shared/schemas";
import { useEffect, useRef, useState } from "react";
import { filePaths } from "../../api/ingestions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import { CountsLine } from "./counts-line.tsx";
import { DownloadButton } from "./download-button.tsx";
import { formatSize } from "./format-size.ts";
import { ProblemList } from "./problem-list.tsx";
import { ProblemsCard } from "./problems-card.tsx";
import { ReadingFacts } from "./reading-facts.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { UndoButton } from "./undo-button.tsx";

interface RecordProps {
  readonly keyText: string;
  readonly programme: string;
  readonly ingestion: Ingestion;
}

/** The record of an ingestion: its facts, its counts, its problems, its files, and the way to take it back. */
export function Record({ keyText, programme, ingestion }: RecordProps) {
  const view = useLanguage();
  const { t, language, formatPeriod } = view;
  const [isUndone, setUndone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (isUndone) said.current?.focus();
  }, [isUndone]);
  const { id, status, counts, problems, files, readings, undoneBy } = ingestion;
  const canUndo = status === "committed" && undoneBy === null && !isUndone;
  return (
    <>
      <Card title={t("ingestion.facts")}>
        <RecordFacts programme={programme} ingestion={ingestion} />
        <CountsLine counts={counts} label={t("ingestion.written")} />
        <div className="ingestion-outcome-actions">
          {status === "committed" &&
            ingestion.periods.map((period) => (
              <Link key={period} className="button" to={paths.ranking(programme, { period })}>
                {t("ingestion.to-ranking", { period: formatPeriod(period) })}
              </Link>
            ))}
          {canUndo && (
            <UndoButton keyText={keyText} programme={programme} id={id} onUndone={() => setUndone(true)} />
          )}
        </div>
        <p ref={said} tabIndex={-1} role="status">
          {isUndone && t("ingestion.undone")}
        </p>
      </Card>
      <ProblemsCard counts={counts} told={problems.length} elsewhere={[]} />
      {problems.length > 0 && (
        <Card title={t("ingestion.problems")}>
          <ProblemList problems={problems} />
        </Card>
      )}
      <Card title={t("ingestion.sent-files")}>
        {files.length === 0 && <p className="ingestion-note">{t("ingestion.sent-none")}</p>}
        {files.map(({ name, bytes }, place) => (
          <DownloadButton
            key={name}
            keyText={keyText}
            path={filePaths.sent(programme, id, place)}
            name={name.split("/").at(-1) ?? name}
          >
            {t("ingestion.download", { file: name })} ({formatSize(bytes, view)})
          </DownloadButton>
        ))}
        {files[0] && problems.length > 0 && (
          <DownloadButton
            keyText={keyText}
            path={filePaths.marked(programme, id, language)}
            name={files[0].name}
            kind={files[0].name.split(".").at(-1)?.toUpperCase() ?? ""}
          >
            {t("ingestion.marked")}
          </DownloadButton>
        )}
      </Card>
      {readings.map((reading) => (
        <Card key={reading.file} title={t("ingestion.understood")}>
          <ReadingFacts reading={reading} />
        </Card>
      ))}
    </>
  );
}
