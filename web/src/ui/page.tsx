import type { ReactNode } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { TakeAway } from "../take-away/take-away.tsx";
import type { TakenSubject } from "../take-away/taken.ts";
import { PageTitle } from "../use-page-title.ts";
import { Link } from "./link.tsx";
import { useArrival } from "./use-arrival.ts";
import "./page.css";

/** One step of the way to a page; the last one, the page itself, has no address. */
export interface Crumb {
  readonly label: ReactNode;
  readonly to?: string;
}

interface PageProps {
  /** Plain text: the title of the document, and the heading unless `heading` says it with marks of its own. */
  readonly title: string;
  readonly heading?: ReactNode;
  /** What the page belongs to, said in the title of the document: the programme's name. */
  readonly within?: string;
  readonly subtitle?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Controls at the end of the heading: the period, mostly. */
  readonly actions?: ReactNode;
  /** What can be taken away from the page beside its link; `null` where not even that is worth having. */
  readonly taken?: Omit<TakenSubject, "title"> | null;
  readonly children: ReactNode;
}

/** The content of every page: where it is, its one `h1`, its controls. Arriving from another page, the heading has the focus. */
export function Page({ title, heading, within, subtitle, crumbs, actions, taken, children }: PageProps) {
  const { t } = useLanguage();
  const top = useArrival(title, within);
  return (
    <PageTitle value={title}>
      <div className="page container">
        {crumbs && crumbs.length > 0 && (
          <nav className="page-crumbs" aria-label={t("common.breadcrumb")}>
            <ol>
              {crumbs.map((crumb, index) => (
                <li key={crumb.to ?? index}>
                  {crumb.to ? (
                    <Link to={crumb.to}>{crumb.label}</Link>
                  ) : (
                    <span aria-current="page">{crumb.label}</span>
                  )}
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className="page-head">
          <div className="page-title">
            <h1 ref={top} tabIndex={-1}>
              {heading ?? title}
            </h1>
            {subtitle !== undefined && <div className="page-subtitle">{subtitle}</div>}
          </div>
          <div className="page-actions">
            {actions}
            {taken !== null && <TakeAway code="page" {...taken} title={title} />}
          </div>
        </div>
        {children}
      </div>
    </PageTitle>
  );
}
