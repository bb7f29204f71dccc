import type { CSSProperties } from "react";
import "./score-bar.css";

interface ScoreBarProps {
  /** 0–100; `null` draws the empty track. */
  readonly score: number | null;
  /** Where the gold tick stands, 0–100. */
  readonly benchmark: number;
  readonly meets: boolean;
}

/** A score on the whole scale from 0 to 100, with the benchmark as a tick. It says nothing that the number beside it does not. */
export function ScoreBar({ score, benchmark, meets }: ScoreBarProps) {
  const style: CSSProperties & Record<`--${string}`, string> = {
    "--score": `${score ?? 0}%`,
    "--benchmark": `${benchmark}%`,
  };
  return (
    <span className={meets ? "score-bar score-bar-meets" : "score-bar"} style={style} aria-hidden="true">
      <span className="score-bar-fill" />
      <span className="score-bar-tick" />
    </span>
  );
}
