/** ms for which an answer that came with the page is as good as one that was asked for: as long as any is fresh. */
const fresh = 60_000;

let given: Map<string, unknown> | undefined;

function readGiven(): Map<string, unknown> {
  const text = document.getElementById("answers")?.textContent;
  return new Map(Object.entries(text ? (JSON.parse(text) as Record<string, unknown>) : {}));
}

/** The answer to a path below `/api` that the server sent along with the page; each is given once, so that asking again asks. */
export function takeGiven(path: string): unknown {
  given ??= readGiven();
  const answer = performance.now() < fresh ? given.get(path) : undefined;
  given.delete(path);
  return answer;
}
