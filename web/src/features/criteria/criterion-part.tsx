import { type ReactNode, useId, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";

interface CriterionPartProps {
  readonly title: string;
  /** Said where there are no rows. */
  readonly none?: string;
  readonly note?: string;
  /** List items, each with a key. */
  readonly rows: readonly ReactNode[];
}

/** How many rows are seen at first. */
const first = 5;

/** A part of what stands behind a criterion: its first rows, and the others when they are asked for. */
export function CriterionPart({ title, none, note, rows }: CriterionPartProps) {
  const { t } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="criterion-part-title">
        {title}
      </h3>
      {rows.length === 0 && none && <p className="criteria-note">{none}</p>}
      <ul className="criterion-list">{isWhole ? rows : rows.slice(0, first)}</ul>
      {rows.length > first && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t("criteria.fewer") : t("criteria.more", { count: rows.length - first })}
        </button>
      )}
      {note && <p className="criteria-note">{note}</p>}
    </section>
  );
}
