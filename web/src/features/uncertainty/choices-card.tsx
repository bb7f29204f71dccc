import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { useAwake } from "../../use-awake.ts";
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
  readonly change: (change: Partial<UncertaintyView>, options?: { readonly replace?: boolean }) => void;
}

interface ChoicesCardProps extends ViewProps {
  readonly isUnderWay: boolean;
  /** Draws what is chosen, though it has been drawn or stopped. */
  readonly onDraw: () => void;
  readonly onStop: () => void;
  /** How far it is. */
  readonly children: ReactNode;
}

/** ms after the last digit, before which another one may come. */
const pause = 400;

/** What is varied, how often, and from which seed. A rule is drawn with when it is chosen, a number when it is typed. */
export function ChoicesCard({ view, change, isUnderWay, onDraw, onStop, children }: ChoicesCardProps) {
  const { t } = useLanguage();
  const isAwake = useAwake();
  const [draft, setDraft] = useState<Draft>(() => toDraft(view));
  const address = JSON.stringify(toDraft(view));
  const [begunFrom, setBegunFrom] = useState(address);
  const choices = readDraft(draft);
  const chosen = choices && JSON.stringify(toDraft(choices));
  // Another address is another draft, but for one that says the same in other digits; the form stays where it is, and the focus in it.
  if (begunFrom !== address) {
    setBegunFrom(address);
    if (chosen !== address) setDraft(toDraft(view));
  }
  useEffect(() => {
    const typed = chosen === null || chosen === address ? null : readDraft(JSON.parse(chosen));
    if (typed === null) return;
    const timer = setTimeout(() => change(typed, { replace: true }), pause);
    return () => clearTimeout(timer);
  }, [chosen, address, change]);
  const choose = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const made = readDraft(next);
    if (made !== null) change(made);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (choices === null) return;
    if (chosen === address) onDraw();
    else change(choices, { replace: true });
  };
  return (
    <Card title={t("uncertainty.choices")} className="uncertainty-choices">
      <p>{t("uncertainty.choices-note")}</p>
      <form onSubmit={send}>
        {/* Sent off before the page is at work, the form would open another one. */}
        <div inert={!isAwake}>
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
                onChange={(rules) => choose({ [list]: rules })}
              />
            ))}
          </div>
          {choices === null && <p role="alert">{t("uncertainty.not-whole")}</p>}
          <p className="uncertainty-send">
            <button type="submit" className="button button-primary" disabled={choices === null}>
              {t("uncertainty.draw")}
            </button>
            <button
              type="button"
              className="button"
              aria-disabled={!isUnderWay}
              onClick={isUnderWay ? onStop : undefined}
            >
              {t("uncertainty.stop")}
            </button>
            <button type="button" className="button" onClick={() => change(usual)}>
              {t("uncertainty.usual")}
            </button>
          </p>
        </div>
        {children}
      </form>
    </Card>
  );
}
