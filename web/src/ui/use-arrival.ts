import { type RefObject, use, useEffect, useRef } from "react";
import { DrawnHead } from "../drawn-head.ts";
import { replayEarlyInput } from "../early-input.ts";
import { useLanguage } from "../i18n/use-language.ts";

let isFirstPage = true;

/** Gives the document a title, and a page's heading the focus when it is come to from another page. */
export function useArrival(title: string, within?: string): RefObject<HTMLHeadingElement | null> {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const head = use(DrawnHead);
  const whole = [title, within, t("common.product")].filter(Boolean).join(" · ");
  if (head) head.title = whole;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  useEffect(() => {
    if (isFirstPage) comeToLife();
    else {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirstPage = false;
  }, []);
  return heading;
}

/** What the server drew works from here on. */
function comeToLife(): void {
  delete document.getElementById("root")?.dataset.drawn;
  replayEarlyInput();
}
