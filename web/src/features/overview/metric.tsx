import type { ReactNode } from "react";
import { Card } from "../../ui/card.tsx";
import "./metric.css";

interface MetricProps {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** What belongs to the value and is said smaller, such as "of 17". */
  readonly aside?: ReactNode;
  /** A `Change`. */
  readonly change?: ReactNode;
  readonly note?: ReactNode;
}

/** One figure with its name, its change and a line about it. */
export function Metric({ label, value, aside, change, note }: MetricProps) {
  return (
    <Card className="metric">
      <p className="metric-label">{label}</p>
      <p className="metric-value">
        <span>{value}</span>
        {aside !== undefined && <span className="metric-aside">{aside}</span>}
        {change}
      </p>
      <p className="metric-note">{note}</p>
    </Card>
  );
}
