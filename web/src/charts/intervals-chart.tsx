import type { CSSProperties } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import "./intervals-chart.css";

/** One band with its marks, in the units of the scale. */
export interface IntervalRow {
  readonly code: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** A filled mark, and an empty one; null where there is none. */
  readonly mark: number;
  readonly second: number | null;
  /** The band written out. */
  readonly text: string;
}

export interface IntervalsChartProps {
  readonly rows: readonly IntervalRow[];
  /** The ends of the scale, which may run downwards, and what is written along it. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** What the parts of a row are, in words. */
  readonly names: { readonly band: string; readonly mark: string; readonly second: string };
  readonly synthetic: boolean;
  /** What the chart shows, in a sentence. */
  readonly reading: string;
}

/** A band and two marks for each of many, one below the other; the scale runs from left to right in both languages. */
export function IntervalsChart(props: IntervalsChartProps) {
  const { rows, from, to, ticks, names, synthetic, reading } = props;
  const { t } = useLanguage();
  const share = (value: number) => Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)));
  const at = (value: number): CSSProperties => ({ left: `${share(value)}%` });
  const band = ({ low, high }: IntervalRow): CSSProperties => {
    const [start, end] = [share(low), share(high)].sort((a, b) => a - b) as [number, number];
    return { left: `${start}%`, width: `${end - start}%` };
  };
  return (
    <div className="intervals" role="img" aria-label={reading}>
      {rows.map((row) => (
        <div key={row.code} className="intervals-row">
          <bdi className="intervals-name">{row.label}</bdi>
          <div className="intervals-track" dir="ltr">
            <span className="intervals-band" style={band(row)} />
            {row.second !== null && <span className="intervals-second" style={at(row.second)} />}
            <span className="intervals-mark" style={at(row.mark)} />
          </div>
          <span className="intervals-text">{row.text}</span>
        </div>
      ))}
      <div className="intervals-row intervals-axis">
        <span className="intervals-name" />
        <div className="intervals-track" dir="ltr">
          {ticks.map((tick) => (
            <span key={tick.at} className="intervals-tick" style={at(tick.at)}>
              {tick.label}
            </span>
          ))}
        </div>
        <span className="intervals-text" />
      </div>
      <ul className="intervals-key">
        <li>
          <span className="intervals-key-band" /> {names.band}
        </li>
        <li>
          <span className="intervals-key-mark" /> {names.mark}
        </li>
        <li>
          <span className="intervals-key-second" /> {names.second}
        </li>
        {synthetic && <li className="intervals-synthetic">{t("charts.synthetic")}</li>}
      </ul>
    </div>
  );
}
