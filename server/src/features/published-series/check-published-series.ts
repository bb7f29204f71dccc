import { checkCode } from "@marsad/shared/input/check-code";
import { inputProblem, type Remedy } from "@marsad/shared/input/input-problem";
import { remedy } from "@marsad/shared/input/mismatch-remedies";
import type { IngestionProblem, ProgrammeInput, PublishedSeriesInput } from "@marsad/shared/schemas";

type Point = PublishedSeriesInput["points"][number];

/** What of its programme a series has to agree with. */
interface KnownToSeries {
  readonly results: ProgrammeInput["results"];
  readonly periods: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}

/** What cannot be true of a series that has the right shape: each figure is about something known, once, and on the scale. */
export function checkPublishedSeries(series: PublishedSeriesInput, known: KnownToSeries): IngestionProblem[] {
  const seen = new Set<string>();
  return [
    ...checkPurpose(series, known),
    ...series.points.flatMap((point, index) => {
      const key = keyOf(point);
      const isRepeated = seen.has(key);
      seen.add(key);
      const place = `points[${index}]`;
      return [
        ...(isRepeated ? [inputProblem("duplicate-point", place, key, remedies.duplicate)] : []),
        ...checkCode("entity", `${place}.entity`, point.entity, known.entities),
        ...checkValue(point, place, series.scale),
        ...(series.purpose === "results" ? checkResult(point, place, known) : []),
      ];
    }),
  ];
}

function keyOf({ period, entity }: Point): string {
  return entity === undefined ? period : `${period} ${entity}`;
}

function checkPurpose(
  { purpose, scale }: PublishedSeriesInput,
  { results }: KnownToSeries,
): IngestionProblem[] {
  if (purpose === "context") return [];
  return [
    ...(results === "published"
      ? []
      : [inputProblem("purpose-not-of-programme", "purpose", purpose, remedies.purpose)]),
    ...(scale.worst === 0 && scale.best === 100
      ? []
      : [
          inputProblem(
            "results-off-scale",
            "scale",
            scale,
            remedy("مقياس من 0 إلى 100", "a scale from 0 to 100"),
          ),
        ]),
  ];
}

function checkValue(
  { value, state }: Point,
  place: string,
  scale: PublishedSeriesInput["scale"],
): IngestionProblem[] {
  if ((state === "published") !== (value !== null)) {
    return [inputProblem("state-against-value", `${place}.state`, state, remedies.state)];
  }
  const [low, high] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  if (value === null || (value >= low && value <= high)) return [];
  const within = remedy(`قيمة بين ${low} و${high}`, `a value within ${low} and ${high}`);
  return [inputProblem("value-off-scale", `${place}.value`, value, within)];
}

function checkResult({ period, rank }: Point, place: string, { periods }: KnownToSeries): IngestionProblem[] {
  return [
    ...checkCode("period", `${place}.period`, period, periods),
    ...(rank === undefined ? [] : [inputProblem("rank-of-result", `${place}.rank`, rank, remedies.rank)]),
  ];
}

const remedies = {
  duplicate: {
    expected: { ar: "رقم واحد لكل جهة وفترة", en: "one figure for an entity and a period" },
    mend: { ar: "احذف أحد الرقمين", en: "Remove one of the two" },
  },
  purpose: {
    expected: {
      ar: "context، فدرجات هذا البرنامج تُحسب هنا",
      en: "context: the scores of this programme are computed here",
    },
    mend: {
      ar: "اجعل الغرض context، أو حمّل النتائج برنامجًا مستقلًا",
      en: "Make it context, or load the results as a programme of their own",
    },
  },
  state: {
    expected: {
      ar: "published حيث توجد قيمة، وحالة أخرى حيث لا توجد",
      en: "published exactly where there is a value",
    },
    mend: { ar: "صحّح الحالة أو القيمة", en: "Correct the state or the value" },
  },
  rank: {
    expected: {
      ar: "لا ترتيب: يُستخرج من القيم المنشورة",
      en: "no rank: that of results follows from the published values",
    },
    mend: { ar: "احذف الترتيب", en: "Remove the rank" },
  },
} satisfies Readonly<Record<string, Remedy>>;
