import type { AskOurselves, OwnAnswer } from "./print-page.ts";

/** Keeps what is under `/assets`, which carries a hash of its content in its name: a hundred pages ask for it once. */
export function rememberFiles(ask: AskOurselves): AskOurselves {
  const files = new Map<string, OwnAnswer>();
  return async (path) => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const answer = await ask(path);
    if (path.startsWith("/assets/") && answer.status === 200) files.set(path, answer);
    return answer;
  };
}
