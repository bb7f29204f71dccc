import { parseNumber } from "@marsad/shared/words/parse-number";
import { useState } from "react";
import { leastEffort, mostEffort } from "./path-view.ts";

interface EffortFieldProps {
  readonly label: string;
  /** What it is read out as. */
  readonly name: string;
  readonly value: number;
  readonly onChange: (effort: number) => void;
}

/** What one step takes, in Latin or Arabic digits. It holds once it is entered, so that no path is sought for half a number; what is none is marked. */
export function EffortField({ label, name, value, onChange }: EffortFieldProps) {
  const [typed, setTyped] = useState(String(value));
  const read = parseNumber(typed, false);
  const isEffort = read !== undefined && read >= leastEffort && read <= mostEffort;
  const enter = () => {
    if (isEffort && read !== value) onChange(read);
    else if (!isEffort) setTyped(String(value));
  };
  return (
    <label className="path-field">
      <span aria-hidden="true">{label}</span>
      <input
        className="field"
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        aria-label={name}
        aria-invalid={!isEffort}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={enter}
        onKeyDown={({ key }) => key === "Enter" && enter()}
      />
    </label>
  );
}
