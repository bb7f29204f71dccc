import { useId } from "react";
import type { MessageKey } from "../../i18n/message-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { FailureNote } from "./failure-note.tsx";
import { SendingProgress } from "./sending-progress.tsx";
import type { WorkTools } from "./use-work.ts";
import { type Obstacle, obstacleOf } from "./work.ts";
import "../../confirm/work-bar.css";

const reasons: Readonly<Record<Obstacle, MessageKey>> = {
  unchecked: "ingestion.not-checked",
  stale: "ingestion.reason-stale",
  refused: "ingestion.reason-refused",
  unchanged: "ingestion.reason-unchanged",
};

interface WorkBarProps {
  readonly tools: WorkTools;
  readonly period: string;
  readonly hasKey: boolean;
}

/** What has come of the last step, in a sentence. */
function Said({ tools: { work } }: Pick<WorkBarProps, "tools">) {
  const { t } = useLanguage();
  const { failure, calledOff, checked } = work;
  if (failure) return <FailureNote error={failure.error} />;
  if (calledOff)
    return <>{t(calledOff === "commit" ? "ingestion.commit-called-off" : "ingestion.called-off")}</>;
  if (!checked) return null;
  const { problems } = checked.result.counts;
  return (
    <>{problems === 0 ? t("ingestion.checked-good") : t("ingestion.checked-wrong", { count: problems })}</>
  );
}

/** Stays at the foot of the screen while a file is worked on: where it stands, and what can be done with it. */
export function WorkBar({ tools, period, hasKey }: WorkBarProps) {
  const { t } = useLanguage();
  const id = useId();
  const { work, check, commit, dropMends, callOff } = tools;
  const { sending, corrections, checked } = work;
  const obstacle = obstacleOf(work, period);
  const mended = Object.keys(corrections).length;
  const leftOut = checked?.asked.onlyValid ? checked.result.counts.wrongRows : 0;
  const canCommit = obstacle === null && sending === null && hasKey;
  return (
    <section className="work-bar" aria-label={t("ingestion.status")}>
      <div className="container">
        <div className="work-bar-said">
          <p role="status">{sending === null && <Said tools={tools} />}</p>
          {sending && <SendingProgress sending={sending} onCallOff={callOff} />}
          {!sending && obstacle && checked && (
            <p id={id} className="ingestion-note">
              {t(reasons[obstacle])}
            </p>
          )}
          {!sending && obstacle === null && leftOut > 0 && (
            <p className="ingestion-note">{t("ingestion.left-out", { count: leftOut })}</p>
          )}
        </div>
        <div className="ingestion-bar-actions">
          {mended > 0 && (
            <span className="ingestion-bar-mended">
              {t("ingestion.mended", { count: mended })}
              <button type="button" className="link-button" onClick={dropMends}>
                {t("ingestion.drop-mends")}
              </button>
            </span>
          )}
          <button
            type="button"
            className={obstacle === "stale" || obstacle === "unchecked" ? "button button-primary" : "button"}
            data-check
            aria-disabled={sending !== null || !hasKey}
            onClick={() => sending === null && hasKey && check()}
          >
            {t(checked ? "ingestion.check-again" : "ingestion.check")}
          </button>
          <button
            type="button"
            className="button button-primary"
            aria-disabled={!canCommit}
            aria-describedby={obstacle ? id : undefined}
            onClick={() => canCommit && commit()}
          >
            {t(work.onlyValid && leftOut > 0 ? "ingestion.commit-right" : "ingestion.commit")}
          </button>
        </div>
      </div>
    </section>
  );
}
