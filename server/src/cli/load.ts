import { parseArgs } from "node:util";
import { PackResult } from "@marsad/shared/schemas";
import { Check } from "typebox/value";
import { describeRefusal } from "./describe-refusal.ts";
import { formatTable } from "./format-table.ts";
import { loadPackFolder } from "./load-pack-folder.ts";
import { runCommandLine } from "./run-command-line.ts";
import { UsageError } from "./run-program.ts";

await runCommandLine({
  usage: `npm run load -- FOLDER [--dry-run]

Loads a pack: a folder of data files that holds a whole programme. Loading it again changes nothing.

  --dry-run  tells what would change, and changes nothing
`,
  parse(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { "dry-run": { type: "boolean", default: false } },
    });
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0) throw new UsageError("Name one folder.");
    return { folder, isDryRun: values["dry-run"] };
  },
  async run({ folder, isDryRun }, connection, print) {
    const answer = await loadPackFolder(connection, folder, isDryRun);
    if (!Check(PackResult, answer.body)) {
      print(describeRefusal(answer));
      return false;
    }
    print(describeResult(answer.body));
    return true;
  },
});

function describeResult({ programme, dryRun, values, ...parts }: PackResult): string {
  const rows = Object.entries(parts).map(([name, { created, updated, unchanged }]) => [
    name,
    String(created),
    String(updated),
    String(unchanged),
  ]);
  const { added, changed, cleared, unchanged } = values;
  return [
    dryRun ? `${programme}: this is what would change.` : `${programme}: loaded.`,
    formatTable(["", "created", "updated", "unchanged"], rows),
    `values: ${added} added, ${changed} changed, ${cleared} cleared, ${unchanged} unchanged`,
  ].join("\n");
}
