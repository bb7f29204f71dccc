import type { PathStep } from "@marsad/shared/path";
import { meetsBenchmark } from "@marsad/shared/scoring";
import { useLanguage } from "../../i18n/use-language.ts";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { writeEffort } from "../../write-effort.ts";
import { EffortField } from "./effort-field.tsx";
import { replaceWish } from "./replace-wish.ts";
import { stepName } from "./step-name.ts";
import { StepWay } from "./step-way.tsx";
import type { StepsProps } from "./steps-card.tsx";

interface StepItemProps extends StepsProps {
  readonly step: PathStep;
  /** In the order of the path, from 1. */
  readonly place: number;
}

/** One step: its way, what it adds and where that leads, and the controls by which it is pinned, dated, weighed or left out. */
export function StepItem({ step, place, view, change, ...about }: StepItemProps) {
  const language = useLanguage();
  const { t, formatSigned, formatScore } = language;
  const { benchmark } = about.reported;
  const name = stepName(step, about, language);
  const address = { service: step.service, indicator: step.indicator };
  const { pinned, excluded, efforts, dates } = view;
  const each = step.effort / step.height;
  const pin = () =>
    change({
      pinned: replaceWish(pinned, address, step.isPinned ? null : { ...address, target: step.target }),
    });
  const exclude = () =>
    change({ excluded: [...excluded, address], pinned: replaceWish(pinned, address, null) });
  return (
    <li className="path-step">
      <div className="path-step-way">
        <StepWay {...about} {...{ step, place }} />
      </div>
      <dl className="path-figures">
        <div>
          <dt>{t("path.gain")}</dt>
          <dd className="path-gain">{formatSigned(step.gain, 2)}</dd>
        </div>
        <div>
          <dt>{t("path.score-then")}</dt>
          <dd>
            {formatScore(step.score, about.bounds)}
            <ScoreBar
              score={step.score}
              benchmark={benchmark.value}
              meets={meetsBenchmark(step.score, benchmark)}
            />
          </dd>
        </div>
        <div>
          <dt>{t("path.effort")}</dt>
          <dd>
            {t("path.effort-made", {
              count: step.height,
              each: writeEffort(each, language),
              effort: writeEffort(step.effort, language),
            })}
          </dd>
        </div>
      </dl>
      <div className="path-controls">
        <EffortField
          key={each}
          label={t("path.step-effort")}
          name={t("path.effort-of", { step: name })}
          value={each}
          onChange={(effort) =>
            change({ efforts: replaceWish(efforts, address, { ...address, effort }) }, { replace: true })
          }
        />
        <label className="path-field">
          <span aria-hidden="true">{t("path.date")}</span>
          <input
            type="date"
            className="field"
            aria-label={t("path.date-of", { step: name })}
            value={step.date ?? ""}
            onChange={({ currentTarget: { value } }) =>
              change(
                { dates: replaceWish(dates, address, value === "" ? null : { ...address, date: value }) },
                { replace: true },
              )
            }
          />
        </label>
        <button
          type="button"
          className={step.isPinned ? "button path-pinned" : "button"}
          aria-pressed={step.isPinned}
          aria-label={t("path.pin-of", { step: name })}
          onClick={pin}
        >
          {t("path.pin")}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t("path.exclude-of", { step: name })}
          onClick={exclude}
        >
          {t("path.exclude")}
        </button>
      </div>
    </li>
  );
}
