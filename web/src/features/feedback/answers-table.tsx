import type { Feedback, FeedbackReason } from "@marsad/shared/schemas";
import { focusable } from "../../charts/focusable.ts";
import { useLanguage } from "../../i18n/use-language.ts";

/** What readers said, as text and nothing else. */
export function AnswersTable({ answers }: { readonly answers: readonly Feedback[] }) {
  const { t, formatDay } = useLanguage();
  return (
    <div className="table-scroll" {...focusable}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("feedback.when")}</th>
            <th scope="col">{t("feedback.page")}</th>
            <th scope="col">{t("feedback.answer")}</th>
            <th scope="col">{t("feedback.said")}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ id, givenAt, page, useful, reasons, comment }) => (
            <tr key={id}>
              <td>{formatDay(givenAt)}</td>
              <th scope="row">
                <bdi dir="ltr">{page}</bdi>
              </th>
              <td>{t(useful ? "common.yes" : "common.no")}</td>
              <td>
                {reasons.map((reason) => t(`feedback.reason.${reason as FeedbackReason}`)).join(" · ")}
                {comment !== null && (
                  <p dir="auto" className="feedback-comment">
                    {comment}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
