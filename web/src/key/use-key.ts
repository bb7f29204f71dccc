import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type HeldKey, useHeldKey } from "../api/api-key.ts";
import { forgetAnswers } from "./forget-answers.ts";

/** The key of this tab; what it let one see is forgotten with it. */
export function useKey(): HeldKey {
  const queries = useQueryClient();
  const held = useHeldKey();
  useEffect(() => {
    if (held.key === null) forgetAnswers(queries);
  }, [held.key, queries]);
  return held;
}
