import { parseNumber } from "@marsad/shared/words/parse-number";
import { useState } from "react";

interface ValueFieldProps {
  readonly label: string;
  readonly value: number;
  readonly isPercentage: boolean;
  readonly onChange: (value: number) => void;
}

/** A value that is typed, in Latin or Arabic digits; what is none (yet) changes nothing, and is marked. */
export function ValueField({ label, value, isPercentage, onChange }: ValueFieldProps) {
  const [typed, setTyped] = useState(String(value));
  const readable = (text: string) => {
    const read = parseNumber(text, isPercentage);
    return read !== undefined && isPercentage && (read < 0 || read > 100) ? undefined : read;
  };
  const read = readable(typed);
  // What was typed stands as long as it says the value that holds: `5.` is not put right under the writer's hands.
  const shown = read === value || read === undefined ? typed : String(value);
  return (
    <input
      className="field path-value"
      inputMode="decimal"
      dir="ltr"
      autoComplete="off"
      aria-label={label}
      aria-invalid={read === undefined}
      value={shown}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const next = readable(currentTarget.value);
        if (next !== undefined) onChange(next);
      }}
      onBlur={() => setTyped(String(value))}
    />
  );
}
