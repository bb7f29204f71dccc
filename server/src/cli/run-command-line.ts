import { loadConfig } from "../config.ts";
import { type Connection, connect } from "./connect.ts";
import { type Program, runProgram } from "./run-program.ts";

/** A command line that works through the API. */
export interface CommandLine<Arguments> extends Pick<Program<Arguments>, "usage" | "parse"> {
  /** Does the work; resolves to whether it went well. Results go to `print`. */
  run(args: Arguments, connection: Connection, print: (text: string) => void): Promise<boolean>;
}

/** Runs a command line on the server's data, and ends the process as any program. */
export async function runCommandLine<Arguments>({
  usage,
  parse,
  run,
}: CommandLine<Arguments>): Promise<void> {
  await runProgram({
    usage,
    parse,
    async run(args: Arguments, print) {
      const connection = await connect(loadConfig(), (line) => process.stderr.write(`marsad: ${line}\n`));
      try {
        return await run(args, connection, print);
      } finally {
        await connection.close();
      }
    },
  });
}
