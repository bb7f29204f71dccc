import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { keepFile } from "../features/backup/keep-file.ts";
import { readBackup } from "../features/backup/read-backup.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { runCommandLine } from "./run-command-line.ts";
import { UsageError } from "./run-program.ts";

await runCommandLine<string>({
  usage: `npm run backup -- FILE

Writes everything that the database holds into a new FILE, for npm run restore. A server may run meanwhile.
The file holds the hashes of all API keys: it is readable for this account alone.
`,
  parse(args) {
    const [file, ...rest] = parseArgs({ args, allowPositionals: true }).positionals;
    if (file === undefined || rest.length > 0) throw new UsageError("Say which file to write.");
    return resolve(file);
  },
  async run(file, connection, print) {
    if (existsSync(file)) {
      print(`${file} is there already, and is not written over. Choose another name.`);
      return false;
    }
    const answer = await connection.download("/backup");
    if ("body" in answer) {
      print(describeRefusal(answer));
      return false;
    }
    await keepFile(answer, file, readBackup);
    print(`${file}: written, and read back.`);
    return true;
  },
});
