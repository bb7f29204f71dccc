import type { LanguageView } from "../i18n/language-view.ts";
import type { TakenTable } from "../take-away/taken.ts";
import type { LinesSubject } from "./lines-subject.ts";

/** Compared lines with what they are about, where there are several of them. */
interface LinesPart {
  readonly code: string;
  readonly name: string;
  readonly subject: LinesSubject;
}

/** Compared lines as a table to take away: a row for each period of each part, a score and its state for each line. */
export function linesData(parts: readonly LinesPart[], { t, formatPeriod }: LanguageView): TakenTable {
  const lines = parts[0]?.subject.lines ?? [];
  const isDivided = parts.length > 1;
  return {
    columns: [
      ...(isDivided
        ? [
            { code: "part", label: t("take.column.code") },
            { code: "part-name", label: t("take.column.name") },
          ]
        : []),
      { code: "period", label: t("take.column.code") },
      { code: "name", label: t("take.column.period") },
      ...lines.flatMap(({ code, name }) => [
        { code: `score.${code}`, label: name, format: "score" as const },
        { code: `state.${code}`, label: `${t("take.column.state")}: ${name}` },
      ]),
      { code: "benchmark", label: t("take.column.benchmark") },
      { code: "methodology", label: t("take.column.methodology") },
    ],
    rows: parts.flatMap(({ code, name, subject }) =>
      subject.periods.map(({ period, benchmark, methodology }, place) => [
        ...(isDivided ? [code, name] : []),
        ...[period, formatPeriod(period)],
        ...subject.lines.flatMap(({ points }) => {
          const { score = null, state = "not-expected" } = points[place] ?? {};
          return [score, t(`state.${state}`)];
        }),
        ...[benchmark, methodology],
      ]),
    ),
  };
}
