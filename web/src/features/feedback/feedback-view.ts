import type { FeedbackFilter } from "../../api/feedback.ts";
import type { ViewFormat } from "../../use-view.ts";

/** A day that the server takes; another text is no day. */
function parseDay(text: string | null): string {
  const day = text ?? "";
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(day)) return "";
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : "";
}

/** The address of the page of answers: which page, which answer and which days are asked for; what it cannot be is ignored. */
export const feedbackView: ViewFormat<FeedbackFilter> = {
  parse: (parameters) => {
    const useful = parameters.get("useful") ?? "";
    return {
      page: (parameters.get("page") ?? "").slice(0, 300),
      useful: useful === "true" || useful === "false" ? useful : "",
      from: parseDay(parameters.get("from")),
      to: parseDay(parameters.get("to")),
    };
  },
  format: (view) => ({ ...view }),
};

/** Asks for everything. */
export const wholeView: FeedbackFilter = { page: "", useful: "", from: "", to: "" };
