import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Fact } from "../../ui/fact.tsx";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { writeEffort } from "../../write-effort.ts";
import type { AboutPath } from "./about-path.ts";
import { sayOutcome } from "./say-outcome.ts";
import type { SoughtPath } from "./use-path.ts";

/** Where the entity stands, where the steps lead, and in words whether that is the benchmark and how that is known. */
export function OutcomeCard({ sought, ...about }: AboutPath & { readonly sought: SoughtPath }) {
  const language = useLanguage();
  const { t, formatScore, formatNumber } = language;
  const { path, isSearching, hasFailed, seconds, retry } = sought;
  const { benchmark } = about.reported;
  const title = t("path.outcome");
  if (hasFailed)
    return (
      <Card title={title}>
        <p role="alert">{t("path.failed")}</p>
        <button type="button" className="button" onClick={retry}>
          {t("common.retry")}
        </button>
      </Card>
    );
  const end = path?.end ?? about.reported.score;
  const meets = path !== null && path.outcome !== "unreachable";
  return (
    <Card title={title} isMarked={path?.outcome !== "unreachable"} className="path-outcome">
      <dl className="standing-facts">
        <Fact label={t("path.now")}>{formatScore(about.reported.score, about.bounds)}</Fact>
        <Fact label={t("path.then")}>{path ? formatScore(path.end, about.bounds) : <Awaited />}</Fact>
        <Fact label={t("path.line")}>
          {t(`path.line-${benchmark.comparator}`, { value: formatNumber(benchmark.value) })}
        </Fact>
        <Fact label={t("path.steps-count")}>{path ? formatNumber(path.steps.length) : <Awaited />}</Fact>
        <Fact label={t("path.effort-whole")}>{path ? writeEffort(path.effort, language) : <Awaited />}</Fact>
      </dl>
      <div className="path-bar">
        <ScoreBar score={end} benchmark={benchmark.value} meets={meets} />
      </div>
      <p className="path-reading" role="status">
        {path === null || isSearching ? t("path.searching") : sayOutcome(path, about, language)}
      </p>
      {path?.outcome === "unreachable" && <p className="path-note">{t("path.unreachable-why")}</p>}
      <p className="path-note">
        {path === null
          ? t("path.on-device")
          : t("path.took", { seconds: formatNumber(Math.max(seconds, 0.01), 2) })}
      </p>
    </Card>
  );
}

/** Holds the place of a figure. */
function Awaited() {
  return <span className="path-awaited" aria-hidden="true" />;
}
