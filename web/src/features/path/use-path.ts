import type { EntityFacts, EntityPath, PathWishes } from "@marsad/shared/path";
import { useCallback, useEffect, useRef, useState } from "react";
import type { PathAnswer, PathQuestion } from "./path-worker.ts";
import { takeWorker } from "./path-worker-ready.ts";

export interface SoughtPath {
  /** The last that was found; `null` before the first. */
  readonly path: EntityPath | null;
  readonly seconds: number;
  /** Whether another one is being looked for. */
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
  /** Seeks again what could not be sought. */
  readonly retry: () => void;
}

const nothingYet: Omit<SoughtPath, "retry"> = { path: null, seconds: 0, isSearching: true, hasFailed: false };

/** The path of an entity, looked for in a worker whenever facts or wishes change. */
export function usePath(facts: EntityFacts, wishes: PathWishes): SoughtPath {
  const [sought, setSought] = useState(nothingYet);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  const seek = useCallback(() => {
    const fail = () => {
      // Another try is another worker: it may be its own code that did not come.
      end();
      setSought((before) => ({ ...before, isSearching: false, hasFailed: true }));
    };
    const open = () => {
      const own = takeWorker();
      own.onmessage = ({ data: { number, path, seconds } }: MessageEvent<PathAnswer>) => {
        // What was asked before the last question is not wanted any more.
        if (number !== asked.current) return;
        if (path === null) fail();
        else setSought({ path, seconds, isSearching: false, hasFailed: false });
      };
      own.onerror = fail;
      return own;
    };
    asked.current += 1;
    const question: PathQuestion = { number: asked.current, facts, wishes };
    setSought((before) => ({ ...before, isSearching: true, hasFailed: false }));
    worker.current ??= open();
    worker.current.postMessage(question);
  }, [facts, wishes, end]);
  useEffect(seek, [seek]);
  useEffect(() => end, [end]);
  return { ...sought, retry: seek };
}
