import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./client.ts";

/** Another try may help where no answer came, or the server failed; not where it refused. */
const canHelp = (error: unknown) => error instanceof ApiError && (error.status === 0 || error.status >= 500);

/** ms in which an answer is not asked for again: results change when an ingestion commits, not from second to second. */
const fresh = 60_000;

/** What keeps the answers of the API for as long as the page is open. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: fresh,
        retry: (failures, error) => failures < 1 && canHelp(error),
        // On a sealed network the browser may believe itself offline: it is the answer that counts.
        networkMode: "always",
      },
    },
  });
}
