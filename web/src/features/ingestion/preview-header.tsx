import type { FileReading, IngestionProblem } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { MendField, type Mending } from "./mend-field.tsx";

interface PreviewHeaderProps extends Mending {
  readonly reading: FileReading;
  readonly byCell: ReadonlyMap<string, readonly IngestionProblem[]>;
}

/** The headings of the file, those that are wrong as fields. */
export function PreviewHeader({ reading, byCell, ...mending }: PreviewHeaderProps) {
  const { t } = useLanguage();
  const { headerRow, columns } = reading;
  return (
    <thead>
      <tr>
        <th scope="col">{headerRow > 0 ? headerRow : t("ingestion.row-number")}</th>
        {columns.map(({ letter, heading, meaning, code }) => {
          const cell = `${letter}${headerRow}`;
          const problems = byCell.get(cell) ?? [];
          const isOpen = headerRow > 0 && (problems.length > 0 || Object.hasOwn(mending.corrections, cell));
          return (
            <th key={letter} scope="col" className={isOpen ? "ingestion-cell-wrong" : undefined}>
              {isOpen ? (
                <MendField
                  {...mending}
                  cell={cell}
                  label={t("ingestion.header-cell-label", { cell })}
                  text={heading}
                  problems={problems}
                />
              ) : (
                <>
                  <bdi>{heading}</bdi>
                  <small>
                    {t(`ingestion.meaning.${meaning}`)} {code && code !== heading && <bdi>{code}</bdi>}
                  </small>
                </>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
