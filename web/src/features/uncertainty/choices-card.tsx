import { type FormEvent, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { type Draft, readDraft, toDraft } from "./draft.ts";
import { RuleChoice } from "./rule-choice.tsx";
import {
  limits,
  type NumberChoice,
  type RuleList,
  ruleLists,
  type UncertaintyView,
  usual,
} from "./uncertainty-view.ts";
import { WholeNumberField } from "./whole-number-field.tsx";

export interface ViewProps {
  readonly view: UncertaintyView;
  readonly change: (change: Partial<UncertaintyView>) => void;
}

/** What is varied, how often, and from which seed. It is drawn anew when it is sent off, not while it is chosen. */
export function ChoicesCard({ view, change }: ViewProps) {
  const { t } = useLanguage();
  const [draft, setDraft] = useState<Draft>(() => toDraft(view));
  const address = JSON.stringify(toDraft(view));
  const [begunFrom, setBegunFrom] = useState(address);
  // Another address is another draft; the form stays where it is, and the focus in it.
  if (begunFrom !== address) {
    setBegunFrom(address);
    setDraft(toDraft(view));
  }
  const choices = readDraft(draft);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (choices !== null) change(choices);
  };
  return (
    <Card title={t("uncertainty.choices")} className="uncertainty-choices">
      <p>{t("uncertainty.choices-note")}</p>
      <form onSubmit={send}>
        <div className="uncertainty-numbers">
          {(Object.keys(limits) as NumberChoice[]).map((name) => (
            <WholeNumberField
              key={name}
              label={t(`uncertainty.number.${name}`)}
              text={draft[name]}
              limits={limits[name]}
              onChange={(text) => setDraft({ ...draft, [name]: text })}
            />
          ))}
        </div>
        <div className="uncertainty-rules">
          {(Object.keys(ruleLists) as RuleList[]).map((list) => (
            <RuleChoice
              key={list}
              list={list}
              chosen={draft[list]}
              onChange={(chosen) => setDraft({ ...draft, [list]: chosen })}
            />
          ))}
        </div>
        {choices === null && <p role="alert">{t("uncertainty.not-whole")}</p>}
        <p className="uncertainty-send">
          <button type="submit" className="button button-primary" disabled={choices === null}>
            {t("uncertainty.draw")}
          </button>
          <button type="button" className="button" onClick={() => change(usual)}>
            {t("uncertainty.usual")}
          </button>
        </p>
      </form>
    </Card>
  );
}
