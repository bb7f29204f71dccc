import { benchmarkAt } from "@marsad/shared/scoring";
import type { LanguageView } from "../i18n/language-view.ts";
import type { MessageKey } from "../i18n/message-key.ts";
import type { ProgrammeView } from "../programme-view.ts";
import type { TakenSubject } from "./taken.ts";

/** One thing that goes along with a table or picture, so that it can stand alone. */
export interface Fact {
  readonly code:
    | "subject"
    | "programme"
    | "period"
    | "filter"
    | "methodology"
    | "benchmark"
    | "data"
    | "source"
    | "updated"
    | "address";
  readonly label: string;
  readonly value: string;
}

/** The page that something is taken from. */
export interface Place {
  readonly address: string;
  readonly pageTitle: string;
}

/** What is said of everything that is taken away: of which programme and period, by which rules, from whom, what it is, and where it is. */
export function listFacts(
  { title, benchmark, filter, sources = [] }: TakenSubject,
  { programme, period }: ProgrammeView,
  { address, pageTitle }: Place,
  language: LanguageView,
): readonly Fact[] {
  const { t, name, formatNumber, sayPeriod, formatDay } = language;
  const line = benchmark ?? benchmarkAt(programme.benchmark, period.code, null);
  const [first, second] = sayPeriod(period.code, period.start, period.end);
  const named = [programme.owner, ...sources.map(({ title }) => title)].map((names) => name(names).text);
  const attribution = programme.attribution && name(programme.attribution).text;
  const programmeName = name(programme.names).text;
  const facts: readonly (readonly [Fact["code"], string | null])[] = [
    ["subject", [title, programmeName].includes(pageTitle) ? null : pageTitle],
    ["programme", programmeName],
    ["period", `${first} (${second})`],
    ["filter", filter ?? null],
    ["methodology", period.methodology],
    [
      "benchmark",
      t(line.comparator === ">=" ? "take.at-least" : "take.above", { value: formatNumber(line.value) }),
    ],
    ["data", programme.synthetic ? t("charts.synthetic") : publishedMark(programme.results, t)],
    ["source", [...new Set([...named, ...(attribution ? [attribution] : [])])].join(" · ")],
    ["updated", formatDay(programme.updatedAt)],
    ["address", address],
  ];
  return facts.flatMap(([code, value]) =>
    value === null ? [] : [{ code, label: t(`take.fact.${code}` satisfies MessageKey), value }],
  );
}

function publishedMark(results: ProgrammeView["programme"]["results"], t: LanguageView["t"]): string | null {
  return results === "published" ? t("common.published-mark") : null;
}
