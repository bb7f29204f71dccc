import { type ReactNode, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";

interface BehindListProps {
  /** Where the words and the table lead. */
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** Each with a key, the one that weighs most first. */
  readonly rows: readonly ReactNode[];
}

/** How many rows are seen at first, and when more are asked for once; then all of them. */
const steps = [3, 20, Number.POSITIVE_INFINITY];

/** What stands behind one part of a change: the first rows of it, and more of them when asked for. */
export function BehindList({ id, title, note, rows }: BehindListProps) {
  const { t } = useLanguage();
  const [step, setStep] = useState(0);
  const shown = steps[step] ?? 0;
  const more = Math.min(rows.length, steps[step + 1] ?? 0) - shown;
  const isLong = rows.length > (steps[0] ?? 0);
  return (
    <section id={id} className="changes-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="entity-part-title">
        {title}
      </h3>
      {note && <p className="entity-note">{note}</p>}
      <ul className="entity-list">{rows.slice(0, shown)}</ul>
      {isLong && (
        <button
          type="button"
          className="link-button"
          aria-expanded={step > 0}
          onClick={() => setStep(more > 0 ? step + 1 : 0)}
        >
          {more > 0 ? t("changes.behind.more", { count: more }) : t("changes.behind.fewer")}
        </button>
      )}
    </section>
  );
}
