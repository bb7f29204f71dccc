import { useEffect, useRef, useState } from "react";
import "./search-field.css";

interface SearchFieldProps {
  readonly label: string;
  /** What is searched for now, as the address has it. */
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** ms of rest after a key before the search begins: long enough to type a word. */
const rest = 250;

/** A search that follows the typing, and what the address says when it changes by other means. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    if (value !== sent.current) setText(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      onSearch(text);
    }, rest);
    return () => clearTimeout(timer);
  }, [text, onSearch]);
  return (
    <label className="search-field">
      <span className="visually-hidden">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </label>
  );
}
