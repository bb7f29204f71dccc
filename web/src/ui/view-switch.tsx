import "./view-switch.css";

interface ViewSwitchProps<View extends string> {
  /** Read out before the choices: whose view it is. */
  readonly legend: string;
  readonly views: readonly { readonly view: View; readonly label: string }[];
  readonly shown: View;
  readonly onChoose: (view: View) => void;
}

/** Two to four ways to show the same, side by side, one of them chosen. */
export function ViewSwitch<View extends string>({ legend, views, shown, onChoose }: ViewSwitchProps<View>) {
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{legend}</legend>
      {views.map(({ view, label }) => (
        <button key={view} type="button" aria-pressed={view === shown} onClick={() => onChoose(view)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
