import { parseArgs } from "node:util";
import { IngestionResult } from "@marsad/shared/schemas";
import { Check } from "typebox/value";
import { describeIngestion } from "./describe-ingestion.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { publishedSources } from "./published-sources.ts";
import { runCommandLine } from "./run-command-line.ts";
import { UsageError } from "./run-program.ts";
import { sendFile } from "./send-file.ts";
import { sendPublishedFolder } from "./send-published-folder.ts";

await runCommandLine({
  usage: `npm run ingest -- FILE --programme CODE [--period CODE] [--only-valid] [--dry-run]
npm run ingest -- --from SOURCE FOLDER [--dry-run]

Takes in the indicator values of a CSV or JSON file or an XLSX workbook (docs/ingestion.md), all of them or none, and
scores what they touch.

  --programme CODE  the programme they belong to
  --period CODE     the period they are of, where the file does not say
  --from SOURCE     reads a publisher's own files: ${Object.keys(publishedSources).join(", ")}
  --only-valid      takes in the rows that are right, and tells the others
  --dry-run         tells what would change, and changes nothing
`,
  parse(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        programme: { type: "string" },
        period: { type: "string" },
        from: { type: "string" },
        "only-valid": { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
      },
    });
    const [path, ...rest] = positionals;
    const { programme, period, from, "only-valid": onlyValid, "dry-run": isDryRun } = values;
    if (path === undefined || rest.length > 0)
      throw new UsageError("Name one file, or one folder with --from.");
    if (from === undefined) {
      if (programme === undefined) throw new UsageError("Name the programme with --programme.");
      return { path, programme, period, onlyValid, isDryRun, source: undefined };
    }
    const source = Object.hasOwn(publishedSources, from) ? publishedSources[from] : undefined;
    if (source === undefined) throw new UsageError(`There is no source ${from}.`);
    if (programme !== undefined || period !== undefined || onlyValid) {
      throw new UsageError("--from knows its programme and its periods, and is taken in as a whole.");
    }
    return { path, programme: source.programme, period, onlyValid, isDryRun, source };
  },
  async run({ path, programme, period, onlyValid, isDryRun, source }, connection, print) {
    const answer =
      source === undefined
        ? await sendFile(connection, { path, programme, period, onlyValid, isDryRun })
        : await sendPublishedFolder(connection, source, path, isDryRun);
    if (!Check(IngestionResult, answer.body)) {
      print(describeRefusal(answer));
      return false;
    }
    print(describeIngestion(answer.body));
    return answer.body.status !== "refused";
  },
});
