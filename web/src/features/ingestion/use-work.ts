import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { ApiError } from "../../api/client.ts";
import { markFile, sendIngestion } from "../../api/ingestions.ts";
import { saveBlob } from "../../api/save-blob.ts";
import { type Attempt, attemptFor, isOpenEnded } from "./attempt.ts";
import { checkReadable } from "./check-readable.ts";
import { renewResults } from "./renew-results.ts";
import { type Asked, advance, askOf, noWork, type Purpose, type Settings } from "./work.ts";

/** What a piece of sending has at hand. */
interface Line {
  readonly key: string;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** One file on its way in: what it has come to, and what can be done with it. Only one thing is sent at a time. */
export function useWork(key: string | null, programme: string, period: string) {
  const [work, dispatch] = useReducer(advance, noWork);
  const queries = useQueryClient();
  const line = useRef<AbortController | null>(null);
  const attempt = useRef<Attempt | null>(null);
  useEffect(() => () => line.current?.abort(), []);

  const callOff = () => {
    line.current?.abort();
    line.current = null;
    dispatch({ step: "called-off" });
  };

  /** Does something over the line, unless a later thing takes the line. */
  async function send(purpose: Purpose, file: File, action: (line: Line) => Promise<void>): Promise<void> {
    if (key === null) return;
    line.current?.abort();
    const mine = new AbortController();
    line.current = mine;
    dispatch({ step: "begun", purpose });
    const onProgress = (share: number) => {
      if (line.current === mine) dispatch({ step: "progressed", share });
    };
    try {
      await action({ key, signal: mine.signal, onProgress });
    } catch (error) {
      const cause = await checkReadable(file, error);
      if (line.current === mine) dispatch({ step: "failed", purpose, error: cause });
    } finally {
      if (line.current === mine) line.current = null;
    }
  }

  async function tryOut(asked: Asked, { key, signal, onProgress }: Line): Promise<void> {
    const result = await sendIngestion({ ...asked, programme }, { ...asked, key, signal, onProgress });
    if (!signal.aborted) dispatch({ step: "checked", asked, result });
  }

  /** Tries the file out with the settings as they are, or as they become. */
  const check = (change: Partial<Settings & Pick<Asked, "file" | "corrections">> = {}) => {
    const now = askOf(work, period);
    const file = change.file ?? now?.file;
    if (!file) return;
    const asked: Asked = change.file
      ? { file, period, encoding: "", onlyValid: false, corrections: {} }
      : { file, period, encoding: "", onlyValid: false, corrections: {}, ...now, ...change };
    if (change.file) dispatch({ step: "chosen", file });
    else dispatch({ step: "set", encoding: asked.encoding, onlyValid: asked.onlyValid });
    send("check", file, (line) => tryOut(asked, line));
  };

  const commit = () => {
    const asked = askOf(work, period);
    if (asked === null) return;
    send("commit", asked.file, async (line) => {
      const made = attemptFor(asked, attempt.current);
      attempt.current = made;
      try {
        const result = await sendIngestion(
          { ...asked, programme },
          { ...line, onlyValid: asked.onlyValid, idempotencyKey: made.idempotencyKey },
        );
        attempt.current = null;
        if (!line.signal.aborted) dispatch({ step: "committed", result });
        await renewResults(queries, programme);
      } catch (error) {
        if (!line.signal.aborted && !isOpenEnded(error)) attempt.current = null;
        // What stands has changed since the check: what is wrong now is shown as always.
        if (error instanceof ApiError && error.code === "ingestion-refused") await tryOut(asked, line);
        throw error;
      }
    });
  };

  const mark = (lang: string) => {
    const asked = askOf(work, period);
    if (asked === null) return;
    send("mark", asked.file, async (line) => {
      const marked = await markFile({ ...asked, programme }, lang, line);
      if (line.signal.aborted) return;
      saveBlob(marked.content, marked.name ?? asked.file.name);
      dispatch({ step: "marked" });
    });
  };

  const mend = useCallback(
    (cell: string, text: string | null) => dispatch({ step: "mended", cell, text }),
    [],
  );
  const dropMends = () => dispatch({ step: "mends-dropped" });
  const leave = () => {
    line.current?.abort();
    line.current = null;
    dispatch({ step: "left" });
  };
  return { work, check, commit, mark, mend, dropMends, callOff, leave };
}

export type WorkTools = ReturnType<typeof useWork>;
