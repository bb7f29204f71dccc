import { type ReactNode, useId } from "react";
import "./card.css";

interface CardProps {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  /** Set apart by a green edge: the one card that matters most on its page. */
  readonly isMarked?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A white card; with a title it is a named region with that `h2`. */
export function Card({ title, actions, isMarked = false, className, children }: CardProps) {
  const id = useId();
  const classes = ["card", isMarked && "card-marked", className].filter(Boolean).join(" ");
  if (title === undefined) return <div className={classes}>{children}</div>;
  return (
    <section className={classes} aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
