import type { Indicator } from "@marsad/shared/methodology";
import { type Language, stateWords } from "@marsad/shared/words/value-words";
import type { CellValue } from "hucre/xlsx";
import { bilingual } from "./bilingual.ts";
import { choicesOf } from "./choices-of.ts";
import { describeIndicator } from "./describe-indicator.ts";
import type { StandingRow } from "./read-standing-batches.ts";
import type { EarlierPeriod } from "./read-template-rows.ts";
import type { TemplateColumn } from "./template-column.ts";
import { styles } from "./template-styles.ts";
import { entryErrors } from "./template-words.ts";
import { stateAt } from "./to-flat-row.ts";

/** A column for each indicator, and beside it what stood in the earlier period, where that knew the indicator. */
export function indicatorColumns(
  indicators: readonly Indicator[],
  earlier: EarlierPeriod | null,
  language: Language,
): TemplateColumn[] {
  return indicators.flatMap((indicator, place) => {
    const column: TemplateColumn = {
      heading: `${bilingual(indicator.names, language)} [${indicator.code}]`,
      comment: describeIndicator(indicator, language),
      width: 20,
      headingStyle: styles.heading,
      style: styles.value,
      cellOf: ({ standing }) => writeValue(standing, place, indicator, language),
      isExcluded: ({ excluded }) => excluded[place] === 1,
      entry: entryOf(indicator, language),
    };
    return earlier === null ? [column] : [column, ...noteOf(indicator, earlier, language)];
  });
}

/** What stood before, by the code of the indicator and in the words of its own methodology. */
function noteOf(
  { code, names }: Indicator,
  { code: period, compiled }: EarlierPeriod,
  language: Language,
): TemplateColumn[] {
  const place = compiled.indicators.findIndex((one) => one.code === code);
  const indicator = compiled.indicators[place];
  if (indicator === undefined) return [];
  return [
    {
      heading: `(${period}: ${bilingual(names, language)})`,
      comment: null,
      width: 14,
      headingStyle: styles.noteHeading,
      style: styles.note,
      cellOf: ({ earlier }) => writeValue(earlier, place, indicator, language),
    },
  ];
}

/** A value as a template's lists have it; blank where nothing is known. */
function writeValue(
  row: StandingRow | null,
  place: number,
  indicator: Indicator,
  language: Language,
): CellValue {
  if (row === null) return null;
  const state = stateAt(row.states, place);
  if (state === "missing" || state === "unpublished") return null;
  if (state !== "measured") return stateWords[state][language][0];
  const value = row.values[place] ?? null;
  const choices = choicesOf(indicator, language);
  return choices?.find((choice) => choice.value === value)?.word ?? value;
}

function entryOf(indicator: Indicator, language: Language): NonNullable<TemplateColumn["entry"]> {
  const states = Object.values(stateWords).map((words) => words[language][0]);
  const choices = choicesOf(indicator, language);
  if (choices !== null) {
    const words = [...choices.map(({ word }) => word), ...states];
    return { type: "list", words, errorStyle: "stop", errorMessage: entryErrors.list[language] };
  }
  // A number is expected, and a state is as good: so the spreadsheet asks instead of refusing.
  const ask = (error: "percentage" | "number") =>
    ({
      errorStyle: "warning",
      errorMessage: entryErrors[error][language].replace(
        "{states}",
        states.join(language === "ar" ? "، " : ", "),
      ),
    }) as const;
  if (indicator.kind === "percentage") {
    return { type: "decimal", operator: "between", formula1: "0", formula2: "100", ...ask("percentage") };
  }
  return { type: "decimal", operator: "between", formula1: "-1E+300", formula2: "1E+300", ...ask("number") };
}
