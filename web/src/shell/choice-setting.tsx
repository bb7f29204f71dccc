import { useDeviceSetting } from "../device-setting.ts";

interface Choice {
  /** What the device remembers; `null` where it need remember nothing. */
  readonly value: string | null;
  readonly text: string;
  /** What is read out, where `text` does not say it. */
  readonly label?: string;
}

interface ChoiceSettingProps {
  readonly setting: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** The one that is in force. */
  readonly chosen: string | null;
}

/** A setting of this device, one of a few. */
export function ChoiceSetting({ setting, legend, choices, chosen }: ChoiceSettingProps) {
  const [, remember] = useDeviceSetting(setting);
  return (
    <fieldset className="footer-setting">
      <legend>{legend}</legend>
      {choices.map(({ value, text, label }) => (
        <button
          key={text}
          type="button"
          aria-pressed={value === chosen}
          aria-label={label}
          onClick={() => remember(value)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
