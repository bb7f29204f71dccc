import type { PageFeedback } from "@marsad/shared/schemas";
import type { FeedbackFilter } from "../../api/feedback.ts";
import { focusable } from "../../charts/focusable.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";

interface PagesTableProps {
  readonly pages: readonly PageFeedback[];
  /** What else is asked for stays where a page is chosen. */
  readonly view: FeedbackFilter;
}

/** How many found each page useful; a page leads to its own answers. */
export function PagesTable({ pages, view }: PagesTableProps) {
  const { t, formatNumber } = useLanguage();
  return (
    <div className="table-scroll" {...focusable}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("feedback.page")}</th>
            <th scope="col" className="number">
              {t("feedback.useful")}
            </th>
            <th scope="col" className="number">
              {t("feedback.not-useful")}
            </th>
          </tr>
        </thead>
        <tbody>
          {pages.map(({ page, useful, notUseful }) => (
            <tr key={page}>
              <th scope="row">
                <Link to={paths.feedback({ ...view, page })}>
                  <bdi dir="ltr">{page}</bdi>
                </Link>
              </th>
              <td className="number">{formatNumber(useful)}</td>
              <td className="number">{formatNumber(notUseful)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
