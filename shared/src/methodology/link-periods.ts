/** A period and the version that its values were asked by. */
export interface VersionedPeriod {
  readonly period: string;
  readonly version: string;
}

/** Two periods that are compared with both scored by one version. */
export interface Stretch {
  readonly version: string;
  readonly from: string;
  readonly to: string;
}

/**
 * How two periods can be compared: the stretches whose changes add up to the change between them, or null where there is no
 * way. One stretch compares like with like; several are chained, each linked to the next by a period that both score.
 *
 * The way with the fewest links is taken; of those the one that scores the earlier period by the later rules, then the one
 * that scores the later period by the earlier rules, then the one whose links come earliest.
 *
 * @param timeline All periods from the one to the other, both included, in order of time
 * @param allows Whether the values that `own` asks for can be scored by `other`
 */
export function linkPeriods(
  timeline: readonly VersionedPeriod[],
  allows: (own: string, other: string) => boolean,
): Stretch[] | null {
  const [first, last] = [timeline[0], timeline.at(-1)];
  if (first === undefined || last === undefined) return null;
  const scores = (own: string, version: string) => own === version || allows(own, version);
  const versions = [...new Set([last.version, ...timeline.map(({ version }) => version)])];
  const links = [...new Set([first, last, ...timeline])];

  const ways: { readonly version: string; readonly since: string; readonly way: readonly Stretch[] }[] = [
    { version: first.version, since: first.period, way: [] },
  ];
  const reached = new Set([first.version]);
  // Widening: `ways` grows while it is walked, so the first way that arrives has the fewest links.
  for (const { version, since, way } of ways) {
    if (version === last.version) return closeWay([...way, { version, from: since, to: last.period }]);
    for (const next of versions) {
      const link = links.find(({ version: own }) => scores(own, version) && scores(own, next));
      if (link === undefined || reached.has(next)) continue;
      reached.add(next);
      const stretch = { version, from: since, to: link.period };
      ways.push({ version: next, since: link.period, way: [...way, stretch] });
    }
  }
  return null;
}

/** Without stretches from a period to itself, in which nothing changes; a period compared with itself keeps one. */
function closeWay(way: readonly Stretch[]): Stretch[] {
  const moving = way.filter(({ from, to }) => from !== to);
  return moving.length > 0 ? moving : way.slice(-1);
}
