import type { FeedbackFilter } from "../../api/feedback.ts";
import type { ViewFormat } from "../../use-view.ts";

/** The address of the page of answers: which page and which answer is asked for; what it cannot be is ignored. */
export const feedbackView: ViewFormat<FeedbackFilter> = {
  parse: (parameters) => {
    const useful = parameters.get("useful") ?? "";
    return {
      page: (parameters.get("page") ?? "").slice(0, 300),
      useful: useful === "true" || useful === "false" ? useful : "",
    };
  },
  format: (view) => ({ ...view }),
};
