import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  compileMethodology,
  createScorer,
  createServiceScore,
  measured,
  scoreService,
} from "@marsad/shared/scoring";
import { expect, test } from "vitest";
import { parseDefinition } from "../methodologies/parse-definition.ts";

const path = new URL("../../../../fixtures/marsad/methodologies/2021.1.json", import.meta.url);
const definition = parseDefinition("2021.1", JSON.parse(readFileSync(path, "utf8")));

/** Bytes in use by objects and by the contents of typed arrays, after whatever nobody holds is gone. */
function bytesHeld(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test("scoring 200,000 services holds no memory for any of them", () => {
  if (definition.scoring !== "computed") throw new Error("the demonstration computes its scores");
  const compiled = compileMethodology(definition);
  const size = compiled.indicators.length;
  const services = 200_000;
  const values = Float64Array.from({ length: services * size }, (_, place) => place % 101);
  const states = new Uint8Array(services * size).fill(measured);
  const excluded = new Uint8Array(size);
  const [scorer, into] = [createScorer(compiled), createServiceScore(compiled)];
  const scoreAll = (from: number, to: number) => {
    let sum = 0;
    for (let service = from; service < to; service++) {
      sum += scoreService(scorer, { values, states, offset: service * size, excluded }, into).score;
    }
    return sum;
  };
  // What the first calls bring along, compiled code for example, is not theirs.
  scoreAll(0, 20_000);
  const before = bytesHeld();
  expect(scoreAll(0, services)).toBeGreaterThan(0);
  // One number held for each service would be eight bytes, one score with its arrays about a thousand.
  expect((bytesHeld() - before) / services).toBeLessThan(8);
});
