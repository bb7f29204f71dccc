import { lazy, useRef, useState } from "react";
import { loadTakeMessages } from "../i18n/load-messages.ts";
import { MoreMessages } from "../i18n/more-messages.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useLightDismiss } from "../ui/use-light-dismiss.ts";
import type { TakenSubject } from "./taken.ts";
import "./take-away.css";

// Most readers take nothing away: what it needs comes with the first menu that is opened.
const TakeAwayMenu = lazy(async () => ({ default: (await import("./take-away-menu.tsx")).TakeAwayMenu }));

/** A button that opens what can be taken away from a card or a page: its link, its table, its picture. */
export function TakeAway(subject: TakenSubject) {
  const { t } = useLanguage();
  const details = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);
  useLightDismiss(details);
  const label = t("common.take", { title: subject.title });
  const loading = <p className="take-away-panel">{t("common.loading")}</p>;
  return (
    <details className="take-away" ref={details} onToggle={() => setOpened(true)}>
      <summary title={label}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M10 3v9m-4-4 4 4 4-4M3 13v4h14v-4" />
        </svg>
        <span className="visually-hidden">{label}</span>
      </summary>
      {wasOpened && (
        <MoreMessages load={loadTakeMessages} fallback={loading}>
          <TakeAwayMenu {...subject} />
        </MoreMessages>
      )}
    </details>
  );
}
