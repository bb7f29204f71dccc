import type { Draft } from "@marsad/shared/schemas";
import { useMemo } from "react";
import { holdWork, readHeld, useHeldWork, type WorkPlace } from "./held-work.ts";
import { writeRules } from "./write-rules.ts";

/** The text of a draft: what is saved until something is typed, then what is typed until that is saved. */
export function useDraftText(place: WorkPlace, saved: Draft | null) {
  const savedText = useMemo(() => (saved === null ? "" : writeRules(saved.definition)), [saved]);
  const work = useHeldWork(place);
  const edit = (text: string) => {
    const hash = readHeld(place)?.hash ?? saved?.hash ?? null;
    const isAsSaved = saved !== null && text === savedText && hash === saved.hash;
    holdWork(place, isAsSaved ? null : { text, hash });
  };
  return { text: work?.text ?? savedText, isChanged: work !== null, edit };
}
