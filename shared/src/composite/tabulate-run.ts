import { correlations } from "./correlations.ts";
import { cronbachAlpha } from "./cronbach-alpha.ts";
import { leaveOneOut } from "./leave-one-out.ts";
import type { Panel } from "./panel.ts";
import type { CompositeRun } from "./run-composite.ts";
import { weighInfluence } from "./weigh-influence.ts";

/** One step as a table; `null` where nothing is known. Numbers are not rounded. */
export interface StepTable {
  /** In the order of the steps, such as `3-imputed`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Everything that a run did and found, step by step, and the statistics of it. */
export function tabulateRun(run: CompositeRun): StepTable[] {
  return [...tabulateSteps(run), tabulateScores(run), ...tabulateStatistics(run), tabulateNotices(run)];
}

function tabulateSteps({ denominated, screened, imputed, treated, normalized }: CompositeRun): StepTable[] {
  return [
    tabulatePanel("1-denominated", denominated),
    tabulatePanel("2-screened", screened.panel),
    {
      name: "2-availability",
      header: ["kind", "code", "period", "known", "of", "kept"],
      rows: [
        ...screened.indicators.map(({ known, of, isKept }, place) => [
          "indicator",
          denominated.codes[place] ?? "",
          "",
          known,
          of,
          yesNo(isKept),
        ]),
        ...screened.units.map(({ known, of, isKept }, row) => [
          "unit",
          denominated.units[row] ?? "",
          denominated.periods[row] ?? "",
          known,
          of,
          yesNo(isKept),
        ]),
      ],
    },
    tabulatePanel("3-imputed", imputed.panel),
    tabulateChanges("3-imputed-values", screened.panel, imputed.panel, imputed.marks),
    tabulatePanel("4-treated", treated.panel),
    tabulateChanges("4-treated-values", imputed.panel, treated.panel, treated.marks),
    {
      name: "4-treatments",
      header: [
        "indicator",
        "period",
        "outcome",
        "winsorised",
        "skewness before",
        "kurtosis before",
        "skewness after",
        "kurtosis after",
      ],
      rows: treated.records.map(({ code, period, outcome, winsorised, skewness, kurtosis }) => [
        code,
        period,
        outcome,
        winsorised,
        ...[skewness[0], kurtosis[0], skewness[1], kurtosis[1]].map(known),
      ]),
    },
    tabulatePanel("5-normalized", normalized.panel),
  ];
}

function tabulatePanel(name: string, { units, periods, codes, columns }: Panel): StepTable {
  return {
    name,
    header: ["unit", "period", ...codes],
    rows: units.map((unit, row) => [
      unit,
      periods[row] ?? "",
      ...columns.map((column) => known(column[row])),
    ]),
  };
}

/** Only the values that a step changed. */
function tabulateChanges(name: string, before: Panel, after: Panel, marks: readonly Uint8Array[]): StepTable {
  const rows = after.codes.flatMap((code, place) =>
    after.units.flatMap((unit, row) =>
      marks[place]?.[row] === 1
        ? [
            [
              unit,
              after.periods[row] ?? "",
              code,
              known(before.columns[place]?.[row]),
              known(after.columns[place]?.[row]),
            ],
          ]
        : [],
    ),
  );
  return { name, header: ["unit", "period", "indicator", "before", "after"], rows };
}

/** Index and groups; the indicators' own are the step before. */
function tabulateScores({ normalized: { panel }, imputed, aggregated }: CompositeRun): StepTable {
  const { tree, codes, scores, ranks } = aggregated;
  const groups = [...tree.nodes.keys()].filter((place) => tree.nodes[place]?.indicator === -1).slice(0, -1);
  const index = scores.at(-1);
  return {
    name: "6-scores",
    header: [
      "unit",
      "period",
      "rank",
      "score",
      ...groups.map((place) => codes[place] ?? ""),
      "imputed values",
    ],
    rows: panel.units.map((unit, row) => [
      unit,
      panel.periods[row] ?? "",
      ranks[row] ?? null,
      known(index?.[row]),
      ...groups.map((place) => known(scores[place]?.[row])),
      imputed.marks.reduce((sum, marks) => sum + (marks[row] ?? 0), 0),
    ]),
  };
}

function tabulateStatistics({ definition, normalized, aggregated }: CompositeRun): StepTable[] {
  const { tree, codes, scores } = aggregated;
  return [
    {
      name: "7-weights",
      header: ["indicator", "weight", "nominal", "effective"],
      rows: weighInfluence(aggregated).map(({ code, weight, nominal, effective }) => [
        code,
        weight,
        nominal,
        known(effective),
      ]),
    },
    {
      name: "7-correlations",
      header: ["one", "other", "relation", "rows", "correlation"],
      rows: correlations(aggregated).map(({ one, other, relation, rows, value }) => [
        one,
        other,
        relation,
        rows,
        known(value),
      ]),
    },
    {
      name: "7-consistency",
      header: ["group", "items", "rows", "alpha"],
      rows: tree.nodes.flatMap(({ children }, place) => {
        if (children.length < 2) return [];
        const { items, rows, alpha } = cronbachAlpha(children.map((child) => scores[child] as Float64Array));
        return [[codes[place] || "score", items, rows, known(alpha)]];
      }),
    },
    {
      name: "7-leave-one-out",
      header: ["left out", "kind", "correlation", "mean shift of rank", "largest shift of rank"],
      rows: leaveOneOut(normalized.panel, definition, aggregated).map((left) => [
        left.code,
        left.kind,
        ...[left.correlation, left.meanShift, left.largestShift].map(known),
      ]),
    },
  ];
}

function tabulateNotices({ notices }: CompositeRun): StepTable {
  return {
    name: "notices",
    header: ["code", "subject", "period", "text.en", "text.ar"],
    rows: notices.map(({ code, subject, period, text }) => [
      code,
      subject,
      period,
      text.en ?? "",
      text.ar ?? "",
    ]),
  };
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function yesNo(claim: boolean): string {
  return claim ? "yes" : "no";
}
