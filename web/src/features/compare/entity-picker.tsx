import type { Entity } from "@marsad/shared/schemas";
import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import { searchEntities } from "./search-entities.ts";

/** A longer list is not read, but searched. */
const mostFound = 50;

interface EntityPickerProps {
  /** Those that can still be chosen. */
  readonly entities: readonly Entity[];
  /** Whether no more can be. */
  readonly isFull: boolean;
  readonly ref: Ref<HTMLInputElement>;
  readonly onChoose: (code: string) => void;
}

/** Finds an entity by any part of its name or its code, however it is spelt: a text field with a list, worked by mouse or keys. */
export function EntityPicker({ entities, isFull, ref, onChoose }: EntityPickerProps) {
  const { t } = useLanguage();
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const found = searchEntities(entities, text).slice(0, mostFound);
  const isShown = isOpen && !isFull;
  const choose = (code: string | undefined) => {
    if (code === undefined) return;
    onChoose(code);
    setText("");
    setActive(-1);
    setIsOpen(false);
  };
  const step = (by: number) => {
    setIsOpen(true);
    setActive((active + by + found.length + (active < 0 && by < 0 ? 1 : 0)) % Math.max(1, found.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case "ArrowDown":
        step(1);
        break;
      case "ArrowUp":
        step(-1);
        break;
      case "Enter":
        choose(found[active < 0 && found.length === 1 ? 0 : active]?.code);
        break;
      case "Escape":
        setIsOpen(false);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div className="picker">
      <label>
        <span className="select-label">{t("compare.add")}</span>
        <input
          ref={ref}
          type="text"
          role="combobox"
          aria-expanded={isShown}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={t(isFull ? "compare.full" : "compare.find")}
          readOnly={isFull}
          value={text}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(-1);
            setIsOpen(true);
          }}
          onClick={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div id={id} role="listbox" aria-label={t("compare.add")} hidden={!isShown || found.length === 0}>
        {found.map((entity, index) => (
          <div
            key={entity.code}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="picker-option"
            // The field would lose the focus, and the list close, before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(entity.code)}
            onKeyDown={onKeyDown}
          >
            <Name names={entity.names} withTag={false} />
          </div>
        ))}
      </div>
      <p role="status" className="picker-note">
        {isShown && found.length === 0 ? t("compare.no-match") : ""}
      </p>
    </div>
  );
}
