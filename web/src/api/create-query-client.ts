import { QueryClient } from "@tanstack/react-query";
import { ApiError, type ReadApi, readApi } from "./client.ts";

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: { readonly read: ReadApi };
  }
}

/** Another try may help where no answer came, or the server failed; not where it refused. */
const canHelp = (error: unknown) => error instanceof ApiError && (error.status === 0 || error.status >= 500);

/** ms in which an answer is not asked for again: results change when an ingestion commits, not from second to second. */
const fresh = 60_000;

/** What keeps the answers of the API for as long as the page is open; `read` asks for them, over the network unless told otherwise. */
export function createQueryClient(read: ReadApi = readApi): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { read },
        staleTime: fresh,
        retry: (failures, error) => failures < 1 && canHelp(error),
        // On a sealed network the browser may believe itself offline: it is the answer that counts.
        networkMode: "always",
      },
    },
  });
}
