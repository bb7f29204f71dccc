import type { PeriodFacts } from "@marsad/shared/changes";

const names = { en: "Made up for a test" };
const source = { title: names };

/** A period of a dozen entities with values of every kind that there is, some of them missing; the same each time. */
export function madePeriod(): PeriodFacts {
  const indicator = (code: string, weight: number) => ({
    ...({ code, names, weight, source, kind: "percentage", missing: "exclude" } as const),
    goalposts: { worst: 0, best: 100 },
  });
  const dimensions = ["offer", "use", "trust"].map((code, place) => ({
    ...({ code, names, weight: 1 + place, aggregation: place === 1 ? "geometric" : "arithmetic" } as const),
    children: [indicator(`${code}-1`, 1), indicator(`${code}-2`, 3)],
  }));
  return {
    methodology: {
      ...({ version: "1", names, levels: [], sources: [], dimensions } as const),
      ...({ scoring: "computed", aggregation: "arithmetic", coverageFloor: 0.5 } as const),
      rollup: { entity: "pooled-by-applicable-weight", group: "mean-of-entities" },
    },
    entities: Array.from({ length: 12 }, (_, entity) => ({
      code: `e${entity}`,
      kind: "town",
      services: Array.from({ length: 3 }, (_, service) => {
        const values = Array.from({ length: 6 }, (_, place) =>
          (entity + service + place) % 7 === 3
            ? null
            : ((entity * 37 + service * 17 + place * 29) % 97) + 0.3,
        );
        return {
          ...{ code: `s${service}`, values, segments: [], channels: [], volume: null },
          states: values.map((value) => (value === null ? "-" : "m")).join(""),
        };
      }),
    })),
  };
}
