import { runCommandLine } from "./run-command-line.ts";

/** Makes an API key that may write to a programme, or an administrator's without one; resolves to its token. */
export async function createKey(programme?: string): Promise<string> {
  const scope = programme === undefined ? [] : ["--programme", programme];
  const said = await runCommandLine("keys", "create", "--name", "Tester", ...scope);
  const [token] = /mrsd_\S+/.exec(said) ?? [];
  if (token === undefined) throw new Error("no key was made");
  return token;
}
