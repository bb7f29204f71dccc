import type { EntitySummary, MethodologyDefinition, NamedCode, Ranking } from "@marsad/shared/schemas";
import { readApi } from "../../api/client.ts";
import { path, type RankingParameters } from "../../api/queries.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import type { TakenCell, TakenColumn, TakenTable } from "../../take-away/taken.ts";

/** Rows that are asked for at a time; as many as the API gives. */
const limit = "200";

/** ms after which an answer is not waited for any longer. */
const patience = 30_000;

/**
 * The ranking as a table to take away: all that the filters leave, in the order that is shown, however much of it is on
 * the page; then those without a score, each with its reason.
 */
export async function rankingData(
  { programme, period }: Pick<ProgrammeView, "programme" | "period">,
  definition: MethodologyDefinition,
  parameters: RankingParameters,
  language: LanguageView,
): Promise<TakenTable> {
  const { t, name } = language;
  const pages = await readPages(programme.code, period.code, parameters);
  const rows = pages.flatMap((page) => page.rows);
  const unranked = pages[0]?.unranked ?? [];
  const { sectors, regions, kinds } = programme.classifications;
  const inWords = (code: string | null | undefined, named: readonly NamedCode[]) => {
    const names = named.find((one) => one.code === code)?.names;
    return names ? name(names).text : (code ?? null);
  };
  const about = ({ code, names, kind, sector, region }: EntitySummary): TakenCell[] => [
    ...[code, name(names).text, inWords(kind, kinds), inWords(sector, sectors), inWords(region, regions)],
  ];
  const ranked = rows.map((row) => {
    const { entity, services, source } = row;
    const state = t(programme.results === "published" ? "state.published" : "state.scored");
    return [
      ...[row.rank, row.rankInFilter ?? null, row.rankChange, ...about(entity)],
      ...[row.score, state, row.scoreChange, inWords(row.level, definition.levels), row.benchmark.value],
      ...[t(row.meetsBenchmark ? "take.yes" : "take.no"), row.coverage],
      ...definition.dimensions.map(({ code }) => {
        return row.dimensions.find((dimension) => dimension.code === code)?.score ?? null;
      }),
      ...[services.total, services.scored, services.meeting],
      ...[source ? name(source.title).text : null, source?.url ?? null],
      ...(row.beside ?? []).flatMap((point) => [point.score, t(`state.${point.state}`), point.rank]),
    ];
  });
  const beside = rows[0]?.beside?.map((point) => point.period) ?? [];
  const columns = listColumns(definition, beside, language);
  const stateAt = columns.findIndex(({ code }) => code === "state");
  const without = unranked.map(({ entity, reason }) => {
    const cells: TakenCell[] = [null, null, null, ...about(entity)];
    return columns.map((_, place) => (place === stateAt ? t(`state.${reason}`) : (cells[place] ?? null)));
  });
  return { columns, rows: [...ranked, ...without] };
}

async function readPages(
  programme: string,
  period: string,
  parameters: RankingParameters,
): Promise<readonly Ranking[]> {
  const pages: Ranking[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: Ranking = await readApi(
      path(["programmes", programme, "rankings", period], { ...parameters, limit, cursor }),
      AbortSignal.timeout(patience),
    );
    pages.push(page);
    cursor = page.next;
  }
  return pages;
}

function listColumns(
  { dimensions }: MethodologyDefinition,
  beside: readonly string[],
  { t, name, formatPeriod }: LanguageView,
): TakenColumn[] {
  return [
    { code: "rank", label: t("take.column.rank") },
    { code: "rank-in-filter", label: t("take.column.rank-in-filter") },
    { code: "rank-change", label: t("take.column.rank-change") },
    { code: "entity", label: t("take.column.code") },
    { code: "name", label: t("take.column.entity") },
    { code: "kind", label: t("take.column.kind") },
    { code: "sector", label: t("take.column.sector") },
    { code: "region", label: t("take.column.region") },
    { code: "score", label: t("take.column.score"), format: "score" },
    { code: "state", label: t("take.column.state") },
    { code: "score-change", label: t("take.column.score-change"), format: "change" },
    { code: "level", label: t("take.column.level") },
    { code: "benchmark", label: t("take.column.benchmark") },
    { code: "meets", label: t("take.column.meets") },
    { code: "coverage", label: t("take.column.coverage"), format: "share" },
    ...dimensions.map(
      ({ code, names }): TakenColumn => ({
        code: `dimension.${code}`,
        label: name(names).text,
        format: "score",
      }),
    ),
    { code: "services", label: t("take.column.services") },
    { code: "services-scored", label: t("take.column.services-scored") },
    { code: "services-meeting", label: t("take.column.services-meeting") },
    { code: "source", label: t("take.column.source") },
    { code: "source-address", label: t("take.column.source-address") },
    ...beside.flatMap((period): TakenColumn[] => [
      {
        code: `score.${period}`,
        label: `${t("take.column.score")}: ${formatPeriod(period)}`,
        format: "score",
      },
      { code: `state.${period}`, label: `${t("take.column.state")}: ${formatPeriod(period)}` },
      { code: `rank.${period}`, label: `${t("take.column.rank")}: ${formatPeriod(period)}` },
    ]),
  ];
}
