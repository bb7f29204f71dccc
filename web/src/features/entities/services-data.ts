import type { ScoredService } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { AboutEntity } from "./about-entity.ts";

/** The entity's services in the order and for the segment that are chosen, all of them, as a table to take away. */
export function servicesData(
  services: readonly ScoredService[],
  { programme, scorecard, methodology }: AboutEntity,
  { t, name }: LanguageView,
): TakenTable {
  const segments = new Map(programme.classifications.segments.map(({ code, names }) => [code, names]));
  const levels = new Map(methodology?.levels.map(({ code, names }) => [code, names]));
  const inWords = (code: string, named: typeof segments) => {
    const names = named.get(code);
    return names ? name(names).text : code;
  };
  return {
    columns: [
      { code: "service", label: t("take.column.code") },
      { code: "name", label: t("take.column.service") },
      { code: "segments", label: t("take.column.segments") },
      { code: "score", label: t("take.column.score"), format: "score" },
      { code: "state", label: t("take.column.state") },
      { code: "level", label: t("take.column.level") },
      { code: "score-change", label: t("take.column.score-change"), format: "change" },
      { code: "coverage", label: t("take.column.coverage"), format: "share" },
      { code: "share", label: t("take.column.share"), format: "share" },
      { code: "cost", label: t("take.column.cost") },
      { code: "benchmark", label: t("take.column.benchmark") },
    ],
    rows: services.map(({ service, score, state, level, scoreChange, coverage, share, cost }) => [
      ...[service.code, name(service.names).text],
      service.segments.map((code) => inWords(code, segments)).join(" · "),
      ...[score, t(`state.${state}`), level === null ? null : inWords(level, levels), scoreChange],
      ...[coverage, share, score === null ? null : cost, scorecard.benchmark.value],
    ]),
  };
}
