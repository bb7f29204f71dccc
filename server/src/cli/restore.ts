import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadConfig } from "../config.ts";
import { describeFailure } from "../describe-failure.ts";
import { BackupRefused } from "../features/backup/backup-refused.ts";
import { readBackup } from "../features/backup/read-backup.ts";
import { restoreBackup } from "../features/backup/restore-backup.ts";
import { openApp } from "../open-app.ts";

const usage = `npm run restore -- FILE

Restores a FILE of npm run backup into an empty database, all or nothing: a new folder (MARSAD_DATA) or an empty
PostgreSQL database (DATABASE_URL), whichever it was written from. No server may run on it meanwhile.
`;

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) process.stdout.write(usage);
else process.exitCode = await run();

/** Resolves to the exit code. Opens the database itself, and so holds the lock of its data folder. */
async function run(): Promise<number> {
  const file = readFile();
  if (file === null) {
    process.stderr.write(`Say which file to restore.\n\n${usage}`);
    return 2;
  }
  try {
    // Before a database is made for it.
    await readBackup(file);
    const say = (line: string) => process.stderr.write(`marsad: ${line}\n`);
    const { db, close } = await openApp(loadConfig(), { say });
    const { rows } = await restoreBackup(db, file).finally(close);
    const count = Object.values(rows).reduce((sum, more) => sum + more, 0);
    process.stdout.write(`${file}: restored, ${count} rows in ${Object.keys(rows).length} tables.\n`);
    return 0;
  } catch (error) {
    const message = error instanceof BackupRefused ? error.message : describeFailure(error);
    process.stderr.write(`marsad: ${message}\nNothing was restored.\n`);
    return 1;
  }
}

function readFile(): string | null {
  try {
    const [file, ...rest] = parseArgs({ args, allowPositionals: true }).positionals;
    return file === undefined || rest.length > 0 ? null : resolve(file);
  } catch {
    return null;
  }
}
