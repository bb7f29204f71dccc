import type { EntitySummary } from "@marsad/shared/schemas";
import type { ReactNode } from "react";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import type { AboutOverview } from "./about-overview.ts";

interface EntityListProps<Row> extends Pick<AboutOverview, "programme" | "overview"> {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What is said of each beside its name. */
  readonly figures: (row: Row) => ReactNode;
  /** Said where there is none; nothing where the title says so. */
  readonly none?: string;
}

/** Entities under a heading of their own, each leading to its page; two such lists stand side by side in `EntityLists`. */
export function EntityList<Row extends { readonly entity: EntitySummary }>(props: EntityListProps<Row>) {
  const { programme, overview, title, rows, figures, none } = props;
  // A heading with nothing under it is a sentence.
  if (rows.length === 0 && none === undefined) return <p className="overview-note">{title}</p>;
  return (
    <div>
      <h3 className="overview-part-title">{title}</h3>
      {rows.length === 0 && <p className="overview-note">{none}</p>}
      <ul className="overview-list">
        {rows.map((row) => (
          <li key={row.entity.code}>
            <Link
              to={paths.entity(programme.code, row.entity.code, { period: overview.period })}
              className="overview-link"
            >
              <Name names={row.entity.names} />
            </Link>
            <span className="overview-figures">{figures(row)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Two lists of entities side by side where there is room. */
export function EntityLists({ children }: { readonly children: ReactNode }) {
  return <div className="overview-parts">{children}</div>;
}
