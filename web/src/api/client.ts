import type { Problem } from "@marsad/shared/schemas";

/** A request that was not answered with what was asked for. */
export class ApiError extends Error {
  /** Stable and kebab-case, as the server's problem document has it; `offline` where no answer came. */
  readonly code: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}

async function toError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return new ApiError(body.code, response.status, body.title);
  return new ApiError("unreadable-answer", response.status, response.statusText);
}

/** Reads one message of the API. The server validates what it sends, so its type is taken as said. */
export async function readApi<Message>(path: string, signal: AbortSignal): Promise<Message> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, { signal, headers: { accept: "application/json" } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ApiError("offline", 0, "The server could not be reached.");
  }
  if (!response.ok) throw await toError(response);
  return (await response.json()) as Message;
}
