import type { FileReading, IngestionPreview } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { cellName, type LocatedProblems } from "./locate-problems.ts";
import { MendField, type Mending } from "./mend-field.tsx";

interface WrongListProps extends Mending {
  readonly reading: FileReading;
  readonly rows: IngestionPreview["rows"];
  readonly located: LocatedProblems;
}

interface WrongCell {
  readonly cell: string;
  readonly heading: string;
  readonly text: string;
  readonly isHeading: boolean;
  /** What tells the row from others: its entity and service. */
  readonly where: string;
}

function collect({ reading, rows, located, corrections }: WrongListProps): readonly WrongCell[] {
  const isOpen = (cell: string) => located.byCell.has(cell) || Object.hasOwn(corrections, cell);
  const { columns, headerRow } = reading;
  const places = columns.flatMap(({ meaning }, place) =>
    meaning === "entity" || meaning === "service" ? [place] : [],
  );
  const headings = columns
    .map(({ letter, heading }) => ({
      cell: `${letter}${headerRow}`,
      heading,
      text: heading,
      isHeading: true,
      where: "",
    }))
    .filter(({ cell }) => headerRow > 0 && isOpen(cell));
  const cells = rows.flatMap(({ row, cells }) => {
    const where = places.map((place) => cells[place]?.text ?? "").join(" · ");
    return cells
      .map(({ text }, place) => ({
        cell: cellName(reading, place, row),
        heading: columns[place]?.heading ?? "",
        text,
        isHeading: false,
        where,
      }))
      .filter(({ cell }) => isOpen(cell));
  });
  return [...headings, ...cells];
}

/** The wrong cells one under the other, for a screen that is too narrow for their rows. */
export function WrongList(props: WrongListProps) {
  const { t } = useLanguage();
  const { located, corrections, sent, onMend } = props;
  return (
    <ol className="ingestion-wrong-list" aria-label={t("ingestion.wrong-cells")}>
      {collect(props).map(({ cell, heading, text, isHeading, where }) => (
        <li key={cell}>
          <p>
            <strong>
              <bdi>{cell}</bdi> · <bdi>{heading}</bdi>
            </strong>
            {where && (
              <small>
                <bdi>{where}</bdi>
              </small>
            )}
          </p>
          <MendField
            cell={cell}
            label={
              isHeading
                ? t("ingestion.header-cell-label", { cell })
                : t("ingestion.cell-label", { cell, heading })
            }
            text={text}
            problems={located.byCell.get(cell) ?? []}
            corrections={corrections}
            sent={sent}
            onMend={onMend}
          />
        </li>
      ))}
    </ol>
  );
}
