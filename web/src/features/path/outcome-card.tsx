import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Fact } from "../../ui/fact.tsx";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { writeEffort } from "../../write-effort.ts";
import type { AboutPath } from "./about-path.ts";
import { sayOutcome } from "./say-outcome.ts";
import type { SoughtPath } from "./use-path.ts";

/** Where the entity stands, where the steps lead, and in words whether that is the benchmark and how that is known. */
export function OutcomeCard({ sought, ...about }: AboutPath & { readonly sought: SoughtPath }) {
  const language = useLanguage();
  const { t, formatScore, formatNumber } = language;
  const { path, isSearching, hasFailed, seconds } = sought;
  const { benchmark } = about.reported;
  const title = t("path.outcome");
  if (hasFailed)
    return (
      <Card title={title}>
        <p role="alert">{t("path.failed")}</p>
      </Card>
    );
  if (path === null)
    return (
      <Card title={title}>
        <p>{t("path.searching")}</p>
        <Skeleton lines={3} lineHeight={40} />
      </Card>
    );
  const meets = path.outcome !== "unreachable";
  return (
    <Card title={title} isMarked={meets}>
      <dl className="standing-facts">
        <Fact label={t("path.now")}>{formatScore(path.start, about.bounds)}</Fact>
        <Fact label={t("path.then")}>{formatScore(path.end, about.bounds)}</Fact>
        <Fact label={t("path.line")}>
          {t(`path.line-${benchmark.comparator}`, { value: formatNumber(benchmark.value) })}
        </Fact>
        <Fact label={t("path.steps-count")}>{formatNumber(path.steps.length)}</Fact>
        <Fact label={t("path.effort-whole")}>{writeEffort(path.effort, language)}</Fact>
      </dl>
      <div className="path-bar">
        <ScoreBar score={path.end} benchmark={benchmark.value} meets={meets} />
      </div>
      <p className="path-reading" role="status">
        {isSearching ? t("path.searching") : sayOutcome(path, about, language)}
      </p>
      {path.outcome === "unreachable" && <p className="path-note">{t("path.unreachable-why")}</p>}
      <p className="path-note">{t("path.took", { seconds: formatNumber(Math.max(seconds, 0.01), 2) })}</p>
    </Card>
  );
}
