import type { MethodologyDefinition, Names, PeerGroup, Programme } from "@marsad/shared/schemas";

/** What every part of the page is drawn from. */
export interface AboutPeers {
  readonly programme: Programme;
  readonly group: PeerGroup;
  readonly methodology: MethodologyDefinition;
  /** The names of every indicator, by code. */
  readonly names: ReadonlyMap<string, Names>;
  /** Values that no shown score is rounded up over: the levels' bounds and the benchmark. */
  readonly bounds: readonly number[];
}
