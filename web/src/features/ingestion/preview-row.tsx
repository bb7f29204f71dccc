import type { FileReading, IngestionProblem, PreviewRow as Row } from "@marsad/shared/schemas";
import { memo } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { ChangeMark } from "./change-mark.tsx";
import { cellName } from "./locate-problems.ts";
import { MendField, type Mending } from "./mend-field.tsx";

interface PreviewRowProps extends Mending {
  readonly row: Row;
  readonly reading: FileReading;
  readonly byCell: ReadonlyMap<string, readonly IngestionProblem[]>;
  readonly isWrong: boolean;
}

const none: readonly IngestionProblem[] = [];

/** One row of the file. Memoised: typing in one row leaves the others alone. */
export const PreviewRow = memo(function PreviewRow({
  row: { row, cells },
  reading,
  byCell,
  isWrong,
  ...mending
}: PreviewRowProps) {
  const { t } = useLanguage();
  return (
    <tr>
      <th scope="row" className={isWrong ? "ingestion-row-wrong" : undefined}>
        {isWrong && <ChangeMark change="wrong" />}
        {row}
      </th>
      {cells.map(({ text, change, before }, place) => {
        const cell = cellName(reading, place, row);
        const problems = byCell.get(cell) ?? none;
        const heading = reading.columns[place]?.heading ?? "";
        if (problems.length > 0 || Object.hasOwn(mending.corrections, cell))
          return (
            <td key={cell} className={`ingestion-cell-${problems.length > 0 ? "wrong" : change}`}>
              {change !== "none" && <ChangeMark change={change} />}
              <MendField
                {...mending}
                cell={cell}
                label={t("ingestion.cell-label", { cell, heading })}
                text={text}
                problems={problems}
              />
            </td>
          );
        return (
          <td key={cell} className={`ingestion-cell-${change}`}>
            {change !== "none" && <ChangeMark change={change} />}
            <bdi>{text}</bdi>
            {before !== null && <small>{t("ingestion.before", { value: before })}</small>}
          </td>
        );
      })}
    </tr>
  );
});
