import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { useRanking } from "./use-ranking.ts";

/**
 * Prints the whole ranking: loads the rows that are not there yet, lays it out for paper, and asks the browser. Nothing is printed
 * where some cannot be loaded; the page then says why.
 */
export function usePrint(ranking: ReturnType<typeof useRanking>["ranking"]) {
  const [isLoading, setIsLoading] = useState(false);
  const [isOnPaper, setIsOnPaper] = useState(false);
  useEffect(() => {
    const leave = () => setIsOnPaper(false);
    addEventListener("afterprint", leave);
    return () => removeEventListener("afterprint", leave);
  }, []);
  const printAll = async () => {
    setIsLoading(true);
    let last: Pick<typeof ranking, "hasNextPage" | "isError"> = ranking;
    while (last.hasNextPage && !last.isError) last = await ranking.fetchNextPage();
    flushSync(() => {
      setIsLoading(false);
      setIsOnPaper(!last.isError);
    });
    if (!last.isError) print();
  };
  return { isLoading, isOnPaper, printAll };
}
