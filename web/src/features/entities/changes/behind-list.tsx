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

/** How many rows are seen at first. */
const first = 5;

/** What stands behind one part of a change: the first rows of it, and all of them when asked for. */
export function BehindList({ id, title, note, rows }: BehindListProps) {
  const { t } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const hidden = rows.length - first;
  return (
    <section id={id} className="changes-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="entity-part-title">
        {title}
      </h3>
      {note && <p className="entity-note">{note}</p>}
      <ul className="entity-list">{isWhole ? rows : rows.slice(0, first)}</ul>
      {hidden > 0 && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t("changes.behind.fewer") : t("changes.behind.more", { count: hidden })}
        </button>
      )}
    </section>
  );
}
