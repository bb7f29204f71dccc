import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a printed page under its heading. */
export function Section({ title, className, children }: SectionProps) {
  const id = useId();
  return (
    <section className={["sheet-section", className].filter(Boolean).join(" ")} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
