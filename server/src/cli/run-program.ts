import { describeFailure } from "../describe-failure.ts";

/** A program of the command line: what it is told, and what it then does. */
export interface Program<Arguments> {
  /** Shown for `--help`, and when the arguments cannot be understood. */
  readonly usage: string;
  /** Throws a `parseArgs` error, or a UsageError, for what it does not understand. */
  parse(args: string[]): Arguments;
  /** Does the work; resolves to whether it went well. Results go to `print`. */
  run(args: Arguments, print: (text: string) => void): Promise<boolean>;
}

/** Arguments that cannot be meant. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Runs a program and ends the process with 0 when it went well, 1 when it did not, 2 when its arguments cannot be
 * understood. Results go to standard output, what it is doing to standard error.
 */
export async function runProgram<Arguments>({ usage, parse, run }: Program<Arguments>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(usage);
    return;
  }
  try {
    const isDone = await run(parse(args), (text) => process.stdout.write(`${text}\n`));
    process.exitCode = isDone ? 0 : 1;
  } catch (error) {
    const isUsage = error instanceof UsageError || isParseError(error);
    process.stderr.write(isUsage ? `${error.message}\n\n${usage}` : `marsad: ${describeFailure(error)}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
