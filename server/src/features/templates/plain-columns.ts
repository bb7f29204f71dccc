import type { Classifications } from "@marsad/shared/schemas";
import type { Language } from "@marsad/shared/words/value-words";
import { bilingual } from "./bilingual.ts";
import type { TemplateRow } from "./read-template-rows.ts";
import type { TemplateColumn } from "./template-column.ts";
import { styles } from "./template-styles.ts";
import { entryErrors, noteHeadings, plainHeadings, plainNotes } from "./template-words.ts";

/** The columns before the indicators: which service a row is of, and what it was in the period. */
export function plainColumns(
  { period, classifications }: { readonly period: string; readonly classifications: Classifications },
  language: Language,
): TemplateColumn[] {
  const column = (
    code: keyof typeof plainHeadings,
    width: number,
    cellOf: TemplateColumn["cellOf"],
  ): TemplateColumn => ({
    heading: `${bilingual(plainHeadings[code], language)} [${code}]`,
    comment: bilingual(plainNotes[code], language).replace(" · ", "\n"),
    headingStyle: styles.heading,
    ...{ style: styles.code, width, cellOf },
  });
  const note = (code: keyof typeof noteHeadings): TemplateColumn => ({
    heading: `(${bilingual(noteHeadings[code], language)})`,
    comment: null,
    headingStyle: styles.noteHeading,
    style: styles.note,
    width: 30,
    cellOf: (row) => bilingual(row[code].names, language),
  });
  const traits = (code: "segments" | "channels"): TemplateColumn => {
    const base = column(code, 18, (row) => row[code].join(" "));
    const codes = classifications[code].map((one) => `${one.code} = ${bilingual(one.names, language)}`);
    return { ...base, comment: [base.comment, ...codes].join("\n"), style: styles.value };
  };
  return [
    column("entity", 14, (row) => row.entity.code),
    column("service", 18, (row) => row.service.code),
    note("service"),
    note("entity"),
    column("period", 12, () => period),
    traits("segments"),
    traits("channels"),
    {
      ...column("volume", 14, volumeOf),
      style: styles.value,
      entry: {
        type: "decimal",
        operator: "greaterThanOrEqual",
        formula1: "0",
        errorStyle: "stop",
        errorMessage: entryErrors.volume[language],
      },
    },
  ];
}

/** Columns that stay in sight: the codes and the name of the service. */
export const frozenColumns = 3;

function volumeOf({ standing }: TemplateRow): number | null {
  return standing?.volume ?? null;
}
