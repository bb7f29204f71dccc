import { bandOf } from "./population-bands.ts";

/**
 * By which rule entities are peers:
 * - `kind`: of the same kind;
 * - `region`: in the same region, of any kind;
 * - `population`: of the same kind, and their populations in the same band.
 */
export const peerRules = ["kind", "region", "population"] as const;
export type PeerRule = (typeof peerRules)[number];

/** What the rules look at. */
export interface Classified {
  readonly kind: string;
  readonly region: string | null;
  /** People whom it serves; `null` where that is not known. */
  readonly population: number | null;
}

/** Whether a rule can be asked of an entity: it has what the rule looks at. */
export function isOffered(rule: PeerRule, { region, population }: Classified): boolean {
  if (rule === "region") return region !== null;
  return rule === "kind" || population !== null;
}

/** Whether two entities are peers by a rule; an entity is its own peer wherever the rule can be asked of it. */
export function arePeers(rule: PeerRule, one: Classified, other: Classified): boolean {
  if (!isOffered(rule, one) || !isOffered(rule, other)) return false;
  if (rule === "region") return one.region === other.region;
  if (one.kind !== other.kind) return false;
  return rule === "kind" || bandOf(one.population ?? 0) === bandOf(other.population ?? 0);
}
