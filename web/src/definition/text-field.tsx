import { useId } from "react";
import { useProblemAt } from "./problem-places.ts";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** The direction of what is written; codes are always left to right. */
  readonly dir: "ltr" | "rtl" | "auto";
  readonly place: string;
  readonly onChange: (value: string) => void;
}

/** A name or code that is typed. */
export function TextField({ label, value, dir, place, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <label className="definition-field" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        className="field"
        dir={dir}
        autoComplete="off"
        value={value}
        {...useProblemAt(place)}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
