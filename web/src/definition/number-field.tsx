import { parseNumber } from "@marsad/shared/words/parse-number";
import { useId, useState } from "react";
import { useProblemAt } from "./problem-places.ts";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Such as `levels[1].from`: where problems of it are told to be. */
  readonly place?: string;
  readonly onChange: (value: number) => void;
}

/** A number that is typed, in Latin or Arabic digits; what is none (yet) changes nothing, and is marked. */
export function NumberField({ label, value, place, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const problem = useProblemAt(place);
  const read = parseNumber(typed, false);
  // What was typed stands as long as it says the value that holds: `5.` is not put right under the writer's hands.
  const shown = read === value || read === undefined ? typed : String(value);
  return (
    <label className="definition-field" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        value={shown}
        {...problem}
        aria-invalid={read === undefined || problem["aria-invalid"]}
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
