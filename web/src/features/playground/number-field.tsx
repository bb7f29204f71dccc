import { parseNumber } from "@marsad/shared/words/parse-number";
import { useId, useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number that is typed, in Latin or Arabic digits; what is none (yet) changes nothing, and is marked. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const read = parseNumber(typed, false);
  // What was typed stands as long as it says the value that holds: `5.` is not put right under the writer's hands.
  const shown = read === value || read === undefined ? typed : String(value);
  return (
    <label className="playground-number" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        aria-invalid={read === undefined}
        value={shown}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const next = parseNumber(currentTarget.value, false);
          if (next !== undefined) onChange(next);
        }}
        onBlur={() => setTyped(String(value))}
      />
    </label>
  );
}
