import { type ApiFile, readFileName } from "./api-file.ts";
import { refuseKey } from "./api-key.ts";
import { ApiError, askApi } from "./client.ts";

/** Sends a request with an API key; a key that the server does not know is forgotten. */
export async function askWithKey(key: string, path: string, request: RequestInit = {}): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${key}`);
  return forgetWhenRefused(key, askApi(path, { ...request, headers }));
}

/** Sends a request with an API key, and reads the message that answers it. */
export async function readWithKey<Message>(
  key: string,
  path: string,
  request: RequestInit = {},
): Promise<Message> {
  const headers = new Headers(request.headers);
  headers.set("accept", "application/json");
  const response = await askWithKey(key, path, { ...request, headers });
  return (await response.json()) as Message;
}

/** Fetches a file with an API key. */
export async function fetchFile(key: string, path: string): Promise<ApiFile> {
  const response = await askWithKey(key, path);
  const name = readFileName(response.headers.get("content-disposition"));
  return { content: await response.blob(), name };
}

/** The same answer; where it says that the key is not known, the key is forgotten. */
export async function forgetWhenRefused<Answer>(key: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) refuseKey(key);
    throw error;
  }
}
