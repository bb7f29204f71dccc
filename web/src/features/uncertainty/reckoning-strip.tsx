import { useSyncExternalStore } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Reckonings } from "./reckoning/use-reckonings.ts";

/** Parts of a reckoning after which its progress is said aloud; the bar shows every step. */
const spoken = 4;

/** How far the reckoning is, as a bar and in words, or what has become of it. Its place is kept. */
export function ReckoningStrip({ drawn, moved, isUnderWay }: Reckonings) {
  const { t, formatPercent } = useLanguage();
  const { progress } = drawn.isUnderWay ? drawn : moved;
  const share = useSyncExternalStore(progress.subscribe, progress.read, () => null);
  const say = () => {
    if (drawn.isStopped && drawn.answer === undefined) return t("uncertainty.stopped-empty");
    if (drawn.isStopped || moved.isStopped) return t("uncertainty.stopped");
    const parts = Math.floor((share ?? 0) * spoken);
    const part = parts === 0 ? null : formatPercent(parts / spoken);
    if (drawn.isUnderWay)
      return part === null ? t("uncertainty.reckoning") : t("uncertainty.drawing-part", { part });
    if (moved.isUnderWay)
      return part === null ? t("uncertainty.seeking") : t("uncertainty.seeking-part", { part });
    if (drawn.error !== null) return "";
    return t(drawn.answer === undefined ? "uncertainty.reckoning" : "uncertainty.ready");
  };
  return (
    <div className="uncertainty-strip">
      <p role="status">{say()}</p>
      <progress
        aria-label={t("uncertainty.progress")}
        className={isUnderWay ? "" : "uncertainty-idle"}
        {...(share === null ? {} : { value: share, max: 1 })}
      />
    </div>
  );
}
