import { useId } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { readWhole } from "./read-whole.ts";

interface WholeNumberFieldProps {
  readonly label: string;
  readonly text: string;
  readonly limits: { readonly least: number; readonly most: number };
  readonly onChange: (text: string) => void;
}

/** A whole number that is typed; what cannot be is marked, and its ends are said. */
export function WholeNumberField({ label, text, limits, onChange }: WholeNumberFieldProps) {
  const { t } = useLanguage();
  const [id, hint] = [useId(), useId()];
  return (
    <div className="uncertainty-number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        dir="ltr"
        autoComplete="off"
        aria-invalid={readWhole(text, limits) === undefined}
        aria-describedby={hint}
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <small id={hint}>{t("uncertainty.range", { low: limits.least, high: limits.most })}</small>
    </div>
  );
}
