import type { QueryClient } from "@tanstack/react-query";

/** Has everything asked anew that an ingestion of a programme can have changed. */
export async function renewResults(queries: QueryClient, programme: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ["programmes"], exact: true }),
    queries.invalidateQueries({ queryKey: ["programmes", programme] }),
    queries.invalidateQueries({ queryKey: ["ingestions", programme] }),
  ]);
}
