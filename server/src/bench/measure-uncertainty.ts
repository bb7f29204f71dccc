import type { PeriodFacts } from "@marsad/shared/changes";
import { analyseUncertainty, explainShifts, usualChoices } from "@marsad/shared/uncertainty";
import { addressOf, definitionOf, madeValue, type Size } from "./made-programme.ts";
import { type Measurement, time } from "./measurement.ts";

/** The national Observatory's own size. */
const size: Size = { entities: 244, services: 3005, indicators: 30, periods: 1 };
const draws = 1000;
const samples = 256;

/** Seconds for the bands of a national ranking, of one core; one value in thirty is missing. */
export async function measureUncertainty(): Promise<Measurement[]> {
  const facts = madeFacts();
  const benchmarks = facts.entities.map(() => ({ value: 90, comparator: ">=" }) as const);
  const options = { seed: 1, choices: usualChoices };
  const [seconds] = await time(async () => analyseUncertainty(facts, { ...options, draws, benchmarks }));
  const [shiftSeconds, { evaluations }] = await time(async () =>
    explainShifts(facts, { ...options, samples }),
  );
  return [
    {
      name: `Bands of ranks, ${draws} draws over ${size.entities} entities, ${size.services} services, ${size.indicators} indicators`,
      ours: `${seconds.toFixed(2)} s`,
      against: "limit: 1 s",
      ratio: seconds,
      target: "below 1 ×",
      isMet: seconds < 1,
    },
    {
      name: `What moves ranks, ${evaluations} rankings of the same`,
      ours: `${shiftSeconds.toFixed(2)} s`,
      against: "",
      ratio: null,
      target: "",
      isMet: null,
    },
  ];
}

function madeFacts(): PeriodFacts {
  const services = Array.from({ length: size.services }, (_, place) => {
    const cells = Array.from({ length: size.indicators }, (_, indicator) =>
      (place + indicator) % 30 === 7 ? null : madeValue(place, indicator, 0),
    );
    return {
      ...addressOf(place, size),
      values: cells,
      states: cells.map((value) => (value === null ? "-" : "m")).join(""),
      ...{ segments: [], channels: [], volume: null },
    };
  });
  return {
    methodology: definitionOf(size.indicators),
    entities: [...Map.groupBy(services, ({ entity }) => entity)].map(([code, own]) => {
      return { code, kind: "office", services: own };
    }),
  };
}
