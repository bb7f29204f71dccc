import type { FeedbackWords } from "@marsad/shared/schemas";
import { useRef } from "react";
import { useLanguage } from "../i18n/use-language.ts";

/** Keeps what is said of a page; resolves to what went wrong, `null` where nothing did. */
export type KeepAnswer = (words: FeedbackWords) => Promise<unknown>;

/** Keeps what one reader says of a page as one answer: what is said later takes the place of what was said before. */
export function useKeptAnswer(page: string): KeepAnswer {
  const { language } = useLanguage();
  // One after the other: what is said before the first answer has arrived must not make a second one.
  const id = useRef<Promise<string | null>>(Promise.resolve(null));
  return (words) => {
    const before = id.current;
    const send = import("../api/send-feedback.ts");
    const sent = before.then(async (known) => (await send).sendFeedback(known, { page, language, ...words }));
    id.current = sent.catch(() => before);
    return sent.then(
      () => null,
      (error: unknown) => error,
    );
  };
}
