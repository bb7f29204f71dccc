import { parseArgs } from "node:util";
import { runComposite, tabulateRun } from "@marsad/shared/composite";
import { describeProblems } from "./describe-problems.ts";
import { describeRun } from "./describe-run.ts";
import { readComposite } from "./read-composite.ts";
import { runProgram, UsageError } from "./run-program.ts";
import { writeTables } from "./write-tables.ts";

await runProgram({
  usage: `npm run index -- --methodology FILE.json --data FILE.csv [--out FOLDER]

Makes a composite indicator of a flat file (docs/composite-indicators.md): a row for each unit, and period where there
are several, and a column for each indicator. No database is needed, and none is touched.

  --methodology FILE  the definition
  --data FILE         the values, as text separated by commas, semicolons or tabs
  --out FOLDER        writes every step and the statistics there, each as CSV, over what stood there
`,
  parse(args) {
    const { values } = parseArgs({
      args,
      options: { methodology: { type: "string" }, data: { type: "string" }, out: { type: "string" } },
    });
    const { methodology, data, out } = values;
    if (methodology === undefined) throw new UsageError("Name the definition with --methodology.");
    if (data === undefined) throw new UsageError("Name the file of values with --data.");
    return { methodology, data, out };
  },
  async run({ methodology, data, out }, print) {
    const input = await readComposite(methodology, data);
    if ("problems" in input) {
      print(
        `Nothing was computed; ${input.problems.length} problems.\n\n${describeProblems(input.problems)}`,
      );
      return false;
    }
    const run = runComposite(input.definition, input.file);
    print(describeRun(run));
    if (out === undefined) return true;
    const tables = tabulateRun(run);
    await writeTables(out, tables);
    print(`\n${out}: ${tables.length} tables written.`);
    return true;
  },
});
