import type { ReactNode } from "react";
import "./step-list.css";

/** What a step adds to something, in points. */
export interface StepGain {
  readonly label: string;
  /** The figure, as a link to what explains it. */
  readonly points: ReactNode;
}

interface StepProps {
  /** The indicator that is bettered. */
  readonly name: ReactNode;
  /** From where to where. */
  readonly way: ReactNode;
  readonly gains: readonly StepGain[];
}

/** Steps that would better a score, `Step` by `Step`, the best first and marked; `note` says what is asked of them. */
export function StepList({ note, children }: { readonly note: string; readonly children: ReactNode }) {
  return (
    <>
      <p className="step-note">{note}</p>
      <ol className="step-list">{children}</ol>
    </>
  );
}

/** One step: an indicator, its way, and what that adds. */
export function Step({ name, way, gains }: StepProps) {
  return (
    <li>
      <h3 className="step-name">{name}</h3>
      <p className="step-note">{way}</p>
      <dl className="step-gains">
        {gains.map(({ label, points }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{points}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
