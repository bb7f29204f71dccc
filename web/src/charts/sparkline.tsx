import type { HistoryPoint } from "@marsad/shared/schemas";
import { splitHistory } from "./split-history.ts";
import "./sparkline.css";

interface SparklineProps {
  /** Oldest first. */
  readonly history: readonly HistoryPoint[];
  /** Left out where what is drawn has none. */
  readonly benchmark?: number;
  /** Lower end of the scale, the same for all that stand under each other; the upper end is 100. */
  readonly from: number;
  /** What it shows, in words. */
  readonly label: string;
}

const width = 92;
const height = 32;
const margin = 3;

/** A history as a small line, time running left to right in both languages; gaps and changes of methodology break it. */
export function Sparkline({ history, benchmark, from, label }: SparklineProps) {
  const last = Math.max(1, history.length - 1);
  const x = (place: number) => margin + ((width - 2 * margin) * place) / last;
  const y = (score: number) => height - margin - ((height - 2 * margin) * (score - from)) / (100 - from);
  const stretches = splitHistory(history);
  const end = history.at(-1);
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {benchmark !== undefined && benchmark >= from && (
        <line className="sparkline-benchmark" x1={0} x2={width} y1={y(benchmark)} y2={y(benchmark)} />
      )}
      {stretches.map((stretch) => {
        const [only, ...others] = stretch;
        if (only === undefined) return null;
        if (others.length === 0)
          return <circle key={only.place} cx={x(only.place)} cy={y(only.score)} r={1.2} />;
        return (
          <polyline
            key={only.place}
            points={stretch.map(({ place, score }) => `${x(place)},${y(score)}`).join(" ")}
          />
        );
      })}
      {end?.score != null && <circle cx={x(history.length - 1)} cy={y(end.score)} r={2.5} />}
    </svg>
  );
}
