import { lazy, useEffect, useState } from "react";
import { loadSearchMessages } from "../i18n/load-messages.ts";
import { MoreMessages } from "../i18n/more-messages.tsx";
import { useLanguage } from "../i18n/use-language.ts";

const SearchDialog = lazy(async () => ({
  default: (await import("../features/search/search-dialog.tsx")).SearchDialog,
}));

/** Whether somebody is writing where a stroke of a key lands. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Opens the search over a programme, as the key / does. */
export function SearchButton({ programme }: { readonly programme: string }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))
        return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", open);
    return () => removeEventListener("keydown", open);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button shell-search"
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M13.5 13.5 18 18M15 8.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z" />
        </svg>
        <span className="shell-search-word">{t("common.search")}</span>
      </button>
      {isOpen && (
        <MoreMessages load={loadSearchMessages} fallback={null}>
          <SearchDialog programme={programme} onClose={() => setOpen(false)} />
        </MoreMessages>
      )}
    </>
  );
}
