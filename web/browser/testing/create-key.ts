import { runCommandLine } from "./run-command-line.ts";

/** Makes an API key that may write to a programme, as an administrator does; resolves to its token. */
export async function createKey(programme: string): Promise<string> {
  const said = await runCommandLine("keys", "create", "--name", "Tester", "--programme", programme);
  const [token] = /mrsd_\S+/.exec(said) ?? [];
  if (token === undefined) throw new Error("no key was made");
  return token;
}
