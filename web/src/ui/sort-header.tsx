import type { ReactNode } from "react";
import "./table.css";

export type SortDirection = "ascending" | "descending";

interface SortHeaderProps {
  readonly children: ReactNode;
  /** `null` where the table is sorted by another column. */
  readonly direction: SortDirection | null;
  readonly onSort: () => void;
  /** Aligned as the numbers under it. */
  readonly isNumber?: boolean;
  /** Rows of the head that it stands in; one by default. */
  readonly rowSpan?: number;
  /** Longer wording for a short heading. */
  readonly title?: string;
}

/** The heading of a column that the table can be sorted by. */
export function SortHeader({
  children,
  direction,
  onSort,
  isNumber = false,
  rowSpan,
  title,
}: SortHeaderProps) {
  return (
    <th
      scope="col"
      className={isNumber ? "number" : undefined}
      aria-sort={direction ?? undefined}
      rowSpan={rowSpan}
      title={title}
    >
      <button type="button" className="sort-header" onClick={onSort}>
        {children}
        <span className="sort-arrow" aria-hidden="true" />
      </button>
    </th>
  );
}
