import type { MessageKey } from "../../i18n/message-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { type RuleList, ruleLists } from "./uncertainty-view.ts";

interface RuleChoiceProps {
  readonly list: RuleList;
  /** With commas between; empty for none. */
  readonly chosen: string;
  readonly onChange: (chosen: string) => void;
}

/** Which rules a draw may choose from. */
export function RuleChoice({ list, chosen, onChange }: RuleChoiceProps) {
  const { t } = useLanguage();
  const rules: readonly string[] = ruleLists[list];
  const held = chosen.split(",");
  const toggle = (rule: string) => rules.filter((each) => (each === rule) !== held.includes(each)).join(",");
  return (
    <fieldset>
      <legend>{t(`uncertainty.list.${list}`)}</legend>
      {ruleLists[list].map((rule) => (
        <label key={rule} className="uncertainty-check">
          <input type="checkbox" checked={held.includes(rule)} onChange={() => onChange(toggle(rule))} />
          {t(`uncertainty.${list}.${rule}` as MessageKey)}
        </label>
      ))}
    </fieldset>
  );
}
