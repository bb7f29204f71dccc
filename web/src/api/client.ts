import type { Problem } from "@marsad/shared/schemas";

/** A request that was not answered with what was asked for. */
export class ApiError extends Error {
  /** Stable and kebab-case, as the server's problem document has it; `offline` where no answer came. */
  readonly code: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** The whole problem document, with what it tells besides; `null` where there was none. */
  readonly problem: Problem | null;

  constructor(code: string, status: number, message: string, problem: Problem | null = null) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.problem = problem;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}

/** What an answer of this status and body, read as JSON if it could be, says went wrong. */
export function toApiError(status: number, body: unknown): ApiError {
  if (isProblem(body)) return new ApiError(body.code, status, body.title, body);
  return new ApiError("unreadable-answer", status, `Answered ${status}.`);
}

/** No answer came. */
export const noAnswer = () => new ApiError("offline", 0, "The server could not be reached.");

/** Sends a request to the API; resolves to an answer that says it went well. */
export async function askApi(path: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw noAnswer();
  }
  if (!response.ok) throw toApiError(response.status, await response.json().catch(() => null));
  return response;
}

/** Reads one message of the API at a path below `/api`. The server validates what it sends, so its type is taken as said. */
export type ReadApi = <Message>(path: string, signal: AbortSignal) => Promise<Message>;

/** Over the network. */
export const readApi: ReadApi = async <Message>(path: string, signal: AbortSignal) => {
  const response = await askApi(path, { signal, headers: { accept: "application/json" } });
  return (await response.json()) as Message;
};
