import type { ReactNode } from "react";
import "./standing.css";

interface FactProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** One thing that is known beside a score: an entry of a `dl` with the class `standing-facts`. */
export function Fact({ label, children }: FactProps) {
  return (
    <div className="standing-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
