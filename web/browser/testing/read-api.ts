import { inject } from "vitest";

/** What the API says, asked beside the page: the truth that the screen is held against. */
export async function readApi<Message>(path: string): Promise<Message> {
  const response = await fetch(`${inject("site").address}/api${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Message;
}
