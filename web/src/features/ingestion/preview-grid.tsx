import type { FileReading, IngestionPreview } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import type { LocatedProblems } from "./locate-problems.ts";
import type { Mending } from "./mend-field.tsx";
import { PreviewHeader } from "./preview-header.tsx";
import { PreviewRow } from "./preview-row.tsx";

interface PreviewGridProps extends Mending {
  readonly reading: FileReading;
  readonly rows: IngestionPreview["rows"];
  readonly located: LocatedProblems;
}

/** What scrolls must be reachable by keyboard. */
const scrollable = { tabIndex: 0 };

const untouched: Readonly<Record<string, string>> = {};

/** Rows in which something was mended. */
const touchedRows = (corrections: Mending["corrections"]) =>
  new Set(Object.keys(corrections).map((cell) => Number(/\d+$/.exec(cell)?.[0])));

/** The rows as a table that scrolls within the page, its headings and row numbers staying in sight. */
export function PreviewGrid({ reading, rows, located, corrections, sent, onMend }: PreviewGridProps) {
  const { t } = useLanguage();
  const caption = t("ingestion.preview-caption", { file: reading.file });
  const touched = touchedRows(corrections);
  const { headerRow, columns } = reading;
  // Headings that are being mended are tall: they would hide the rows.
  const isTall =
    touched.has(headerRow) || columns.some(({ letter }) => located.byCell.has(`${letter}${headerRow}`));
  return (
    <section className="ingestion-grid" aria-label={caption} {...scrollable}>
      <table className={isTall ? "ingestion-table" : "ingestion-table ingestion-table-sticky"}>
        <caption className="visually-hidden">{caption}</caption>
        <PreviewHeader
          reading={reading}
          byCell={located.byCell}
          corrections={corrections}
          sent={sent}
          onMend={onMend}
        />
        <tbody>
          {rows.map((row) => (
            <PreviewRow
              key={row.row}
              row={row}
              reading={reading}
              byCell={located.byCell}
              isWrong={located.wrongRows.has(row.row)}
              corrections={touched.has(row.row) ? corrections : untouched}
              sent={sent}
              onMend={onMend}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
