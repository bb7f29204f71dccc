import type { ReactNode } from "react";
import "./message.css";

interface EmptyProps {
  readonly title: string;
  readonly text: ReactNode;
  /** What can be done about it: clearing a filter, choosing another period. */
  readonly action?: ReactNode;
}

/** There is nothing to show, why, and what to do about it. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <div className="message" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      {action !== undefined && <div className="message-action">{action}</div>}
    </div>
  );
}
