import { appliesTo, type ServiceTraits } from "../scoring/applies-to.ts";
import { type FactorSet, setOf } from "./change-factors.ts";
import { type Cell, cellFactors } from "./mix-cell.ts";
import type { PeriodFacts, ReportedEntity, ReportedService } from "./period-facts.ts";
import { type Question, questionsOf } from "./questions.ts";

/** One indicator of one service that differs between the periods. */
export interface CellChange {
  readonly indicator: string;
  readonly before: Cell;
  readonly after: Cell;
  /** What differs in it. */
  readonly factors: FactorSet;
}

/** One service as it was and as it came to be; null where it was not part of the period. */
export interface ServicePair {
  readonly entity: string;
  readonly kind: string;
  readonly service: string;
  readonly before: ReportedService | null;
  readonly after: ReportedService | null;
  /** Where both periods have it; an indicator that only one of the rule books asks is not among them. */
  readonly cells: readonly CellChange[];
  /** The factors that its own facts differ in. */
  readonly factors: FactorSet;
}

/** Every service of either period, by entity and then by service, in the order in which scores add up. */
export function pairServices(from: PeriodFacts, to: PeriodFacts): ServicePair[] {
  const questions = questionsOf(from.methodology, to.methodology);
  const [were, are] = [byCode(from.entities), byCode(to.entities)];
  return codesOf(were, are).flatMap((entity) => {
    const [before, after] = [were.get(entity), are.get(entity)];
    const kind = after?.kind ?? before?.kind ?? "";
    const [old, recent] = [servicesOf(before), servicesOf(after)];
    return codesOf(old, recent).map((service) => {
      const pair = {
        entity,
        kind,
        service,
        before: old.get(service) ?? null,
        after: recent.get(service) ?? null,
      };
      const cells = compareCells(pair, questions);
      return { ...pair, cells, factors: factorsOf(pair, cells) };
    });
  });
}

function byCode<Item extends { readonly code: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.code, item]));
}

function servicesOf(entity: ReportedEntity | undefined): Map<string, ReportedService> {
  return byCode(entity?.services ?? []);
}

/** The keys of both, in the order of their code units. */
function codesOf(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort();
}

type Pair = Pick<ServicePair, "kind" | "before" | "after">;

function factorsOf({ before, after }: Pair, cells: readonly CellChange[]): FactorSet {
  if (before === null) return setOf("arrived");
  if (after === null) return setOf("departed");
  const volumes = before.volume === after.volume ? 0 : setOf("volumes");
  return cells.reduce((set, { factors }) => set | factors, volumes);
}

function compareCells({ kind, before, after }: Pair, questions: readonly Question[]): CellChange[] {
  if (before === null || after === null) return [];
  const [were, are] = [traitsOf(before, kind), traitsOf(after, kind)];
  return questions.flatMap(({ indicator, rules, before: was, after: is }) => {
    const cells = { before: cellAt(before, was), after: cellAt(after, is) };
    const differs = rules.some((rule) => appliesTo(rule, were) !== appliesTo(rule, are));
    const told = cells.before && cells.after ? cellFactors(cells.before, cells.after) : [];
    const factors = setOf(...told) | (differs ? setOf("applicability") : 0);
    const known = cells.before ?? cells.after;
    if (factors === 0 || known === null) return [];
    return [{ indicator, before: cells.before ?? known, after: cells.after ?? known, factors }];
  });
}

export function traitsOf({ segments, channels }: ReportedService, kind: string): ServiceTraits {
  return { segments, channels, entityKind: kind };
}

/** What a service reported at a place of the rule book of its period; null where that has no such place. */
export function cellAt({ states, values }: ReportedService, place: number): Cell | null {
  const state = states[place];
  return state === undefined ? null : { state, value: values[place] ?? null };
}
