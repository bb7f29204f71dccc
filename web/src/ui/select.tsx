import "./select.css";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Names the group that it stands in; choices of a group follow one another. */
  readonly group?: string;
}

interface SelectProps {
  readonly label: string;
  /** Whether the label is seen, or only read out because the choices say what they are. */
  readonly withLabel?: boolean;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
  /** Marks a filter that is set. */
  readonly isSet?: boolean;
  /** As wide as the screen on a phone. */
  readonly isWide?: boolean;
}

/** One choice of several, as the browser's own list. */
export function Select({ label, withLabel = false, value, choices, onChoose, isSet, isWide }: SelectProps) {
  const classes = ["select", isSet && "select-chosen", isWide && "select-wide"].filter(Boolean).join(" ");
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <label className={classes}>
      <span className={withLabel ? "select-label" : "visually-hidden"}>{label}</span>
      <span className="select-field">
        <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {groups.map((group) => {
            const options = choices
              .filter((choice) => choice.group === group)
              .map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ));
            if (group === undefined) return options;
            return (
              <optgroup key={group} label={group}>
                {options}
              </optgroup>
            );
          })}
        </select>
      </span>
    </label>
  );
}
