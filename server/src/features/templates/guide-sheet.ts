import { type Language, stateWords } from "@marsad/shared/words/value-words";
import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import { bilingual } from "./bilingual.ts";
import { describeScale, describeSource, describeSteps } from "./describe-indicator.ts";
import type { AssessedPeriod } from "./read-assessed-period.ts";
import { styles } from "./template-styles.ts";
import { kindNames, labels, sendingSteps, sheetNames, stateMeanings } from "./template-words.ts";

/** The sheet that explains: how to send the workbook, what to write where there is no value, every indicator, every code. */
export function guideSheet(period: AssessedPeriod, language: Language): WriteSheet {
  const { programme, code, compiled, classifications } = period;
  const both = (names: Parameters<typeof bilingual>[0]) => bilingual(names, language);
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const add = (row: CellValue[], style: CellStyle = styles.text) => {
    row.forEach((_, place) => {
      cells.set(`${rows.length},${place}`, { style });
    });
    rows.push(row);
  };
  const section = (title: keyof typeof labels, headings: readonly (keyof typeof labels)[] = []) => {
    if (rows.length > 0) rows.push([]);
    add([both(labels[title])], styles.title);
    if (headings.length > 0)
      add(
        headings.map((heading) => both(labels[heading])),
        styles.heading,
      );
  };

  section("sending");
  const address = `POST /api/programmes/${programme}/ingestions?period=${code}`;
  sendingSteps.forEach((step, place) => {
    add([place + 1, ...inOrder(language).map((one) => step[one].replace("{address}", address))]);
  });
  section("states");
  for (const [state, words] of Object.entries(stateWords)) {
    const meaning = stateMeanings[state as keyof typeof stateWords];
    add([
      bilingual({ ar: words.ar[0], en: words.en[0] }, language),
      ...inOrder(language).map((one) => meaning[one]),
    ]);
  }
  section("indicators", ["code", "name", "kind", "scale", "steps", "unit", "weight", "source"]);
  compiled.indicators.forEach((indicator, place) => {
    const { code: own, names, kind, unit, source } = indicator;
    const share = compiled.nominalWeights[place] ?? null;
    add([
      ...[own, both(names), both(kindNames[kind])],
      kind === "yes-no" ? null : describeScale(indicator, language),
      describeSteps(indicator, language).join("\n") || null,
      ...[unit === undefined ? null : both(unit), share, describeSource(source, language)],
    ]);
    cells.set(`${rows.length - 1},6`, { style: styles.share });
  });
  for (const classification of ["segments", "channels"] as const) {
    section(classification, ["code", "name"]);
    for (const one of classifications[classification]) add([one.code, both(one.names)]);
  }
  return {
    name: sheetNames.guide[language],
    view: { rightToLeft: language === "ar" },
    columns: [24, 60, 60, 36, 60, 16, 10, 60].map((width) => ({ width })),
    rows,
    cells,
  };
}

function inOrder(language: Language): readonly Language[] {
  return language === "ar" ? ["ar", "en"] : ["en", "ar"];
}
