import type { EntityFacts, EntityPath, PathWishes } from "@marsad/shared/path";
import { useEffect, useRef, useState } from "react";
import type { PathAnswer, PathQuestion } from "./path-worker.ts";
import { takeWorker } from "./path-worker-ready.ts";

export interface SoughtPath {
  /** The last that was found; `null` before the first. */
  readonly path: EntityPath | null;
  readonly seconds: number;
  /** Whether another one is being looked for. */
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
}

const nothingYet: SoughtPath = { path: null, seconds: 0, isSearching: true, hasFailed: false };

/** The path of an entity, looked for in a worker whenever facts or wishes change. */
export function usePath(facts: EntityFacts, wishes: PathWishes): SoughtPath {
  const [sought, setSought] = useState(nothingYet);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const own = takeWorker();
    worker.current = own;
    own.onmessage = ({ data }: MessageEvent<PathAnswer>) => {
      // What was asked before the last question is not wanted any more.
      if (data.number !== asked.current) return;
      setSought({ path: data.path, seconds: data.seconds, isSearching: false, hasFailed: false });
    };
    own.onerror = () => setSought((before) => ({ ...before, isSearching: false, hasFailed: true }));
    return () => own.terminate();
  }, []);
  useEffect(() => {
    asked.current += 1;
    const question: PathQuestion = { number: asked.current, facts, wishes };
    setSought((before) => ({ ...before, isSearching: true }));
    worker.current?.postMessage(question);
  }, [facts, wishes]);
  return sought;
}
