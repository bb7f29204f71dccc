import { writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { measureChanges } from "./measure-changes.ts";
import { measureIngestion } from "./measure-ingestion.ts";
import { measureMemory } from "./measure-memory.ts";
import { measurePages } from "./measure-pages.ts";
import { measurePath } from "./measure-path.ts";
import { measureReading } from "./measure-reading.ts";
import { measureRescoring } from "./measure-rescoring.ts";
import { measureScale } from "./measure-scale.ts";
import { measureStarts } from "./measure-starts.ts";
import { measureUncertainty } from "./measure-uncertainty.ts";
import type { Measurement } from "./measurement.ts";
import { writeReport } from "./write-report.ts";

/** Every measurement by its name; `npm run bench -- NAME …` runs some of them and writes no report. */
const measurements: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  ingestion: measureIngestion,
  scale: measureScale,
  rescoring: measureRescoring,
  uncertainty: measureUncertainty,
  changes: measureChanges,
  reading: measureReading,
  memory: measureMemory,
  starts: measureStarts,
  path: measurePath,
  pages: measurePages,
};

const names = process.argv.slice(2);
const unknown = names.find((name) => measurements[name] === undefined);
if (unknown !== undefined) {
  process.stderr.write(`There is no measurement ${unknown}: ${Object.keys(measurements).join(", ")}.\n`);
  process.exit(2);
}
const results: Measurement[] = [];
for (const [name, measure] of Object.entries(measurements)) {
  if (names.length > 0 && !names.includes(name)) continue;
  process.stdout.write(`measuring ${name} …\n`);
  const made = await measure().catch((fault: unknown) => [describeFault(name, fault)]);
  // Seen as it comes: a whole run takes long.
  for (const { name: what, ours, against, ratio } of made)
    process.stdout.write(`  ${[what, ours, against, ratio?.toFixed(2)].filter(Boolean).join(" | ")}\n`);
  results.push(...made);
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.version}`;
const report = writeReport(results, { machine, day: new Date().toISOString().slice(0, 10) });
process.stdout.write(`\n${report}`);
if (names.length === 0) {
  await writeFile(fileURLToPath(new URL("../../../docs/benchmarks.md", import.meta.url)), report);
}
process.exitCode = results.some(({ isMet }) => isMet === false) ? 1 : 0;

/** One measurement that fails does not lose the others. */
function describeFault(name: string, fault: unknown): Measurement {
  const ours = `failed: ${fault instanceof Error ? fault.message : String(fault)}`;
  return { name, ours, against: "", ratio: null, target: "", isMet: false };
}
