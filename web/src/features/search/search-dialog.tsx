import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useLocation } from "wouter";
import { programmeQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { problemMessage } from "../../ui/problem-message.ts";
import { useOnward } from "../../use-onward.ts";
import { matchAddress } from "./match-address.ts";
import { MatchOption } from "./match-option.tsx";
import { useSearch } from "./use-search.ts";
import "./search-dialog.css";

interface SearchDialogProps {
  readonly programme: string;
  readonly onClose: () => void;
}

/** Finds an entity or a service by any part of its name, however it is spelt: a text field with a list, worked by mouse or keys. */
export function SearchDialog({ programme, onClose }: SearchDialogProps) {
  const { t } = useLanguage();
  const onward = useOnward();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [, navigate] = useLocation();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const { data } = useQuery(programmeQuery(programme));
  const { result, error } = useSearch(programme, text);
  const matches = result?.matches ?? [];
  useEffect(() => dialog.current?.showModal(), []);
  const go = (place: number) => {
    const match = matches[place];
    if (match === undefined) return;
    dialog.current?.close();
    navigate(onward(matchAddress(programme, match)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = Math.max(0, matches.length - 1);
    if (event.key === "ArrowDown") setActive(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp") setActive(active <= 0 ? last : active - 1);
    else if (event.key === "Enter") go(active);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="search" aria-label={t("search.title")} onClose={onClose}>
      <label htmlFor={`${id}-field`}>{t("search.title")}</label>
      <div className="search-field-line">
        <input
          id={`${id}-field`}
          type="text"
          className="field"
          role="combobox"
          aria-expanded={matches.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={matches.length > 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t("search.close")}
        </button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t("search.title")} hidden={matches.length === 0}>
        {matches.map((match, place) => (
          <div
            key={`${match.entity.code} ${match.service?.code ?? ""}`}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className="search-option"
            onClick={() => go(place)}
            onKeyDown={onKeyDown}
          >
            <MatchOption match={match} programme={data} />
          </div>
        ))}
      </div>
      <p role="status" className="search-note">
        {error !== null
          ? t(problemMessage(error))
          : result && (result.total === 0 ? t("search.none") : t("search.found", { count: result.total }))}
      </p>
    </dialog>
  );
}
