import type { PageFeedback } from "@marsad/shared/schemas";
import type { FeedbackFilter } from "../../api/feedback.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import { DayField } from "./day-field.tsx";
import { wholeView } from "./feedback-view.ts";

interface AnswersFilterProps {
  readonly view: FeedbackFilter;
  /** Those with answers, whichever is chosen. */
  readonly pages: readonly PageFeedback[];
  readonly change: (changes: Partial<FeedbackFilter>) => void;
}

/** Which answers are shown: of which page, which days, and whether they say yes or no. */
export function AnswersFilter({ view, pages, change }: AnswersFilterProps) {
  const { t } = useLanguage();
  const known = pages.map(({ page }) => page);
  // Chosen by a link, with no answer in these days.
  const offered = view.page === "" || known.includes(view.page) ? known : [view.page, ...known];
  return (
    <div className="feedback-filter">
      <Select
        label={t("feedback.page")}
        value={view.page}
        withLabel
        isSet={view.page !== ""}
        choices={[
          { value: "", label: t("feedback.all-pages") },
          ...offered.map((page) => ({ value: page, label: page })),
        ]}
        onChoose={(page) => change({ page })}
      />
      <Select
        label={t("feedback.filter-answer")}
        value={view.useful}
        withLabel
        isSet={view.useful !== ""}
        choices={[
          { value: "", label: t("feedback.all") },
          { value: "true", label: t("common.yes") },
          { value: "false", label: t("common.no") },
        ]}
        onChoose={(useful) => change({ useful })}
      />
      <DayField label={t("feedback.from")} value={view.from} onChoose={(from) => change({ from })} />
      <DayField label={t("feedback.to")} value={view.to} onChoose={(to) => change({ to })} />
      {Object.values(view).some((text) => text !== "") && (
        <button type="button" className="link-button" onClick={() => change(wholeView)}>
          {t("common.clear-filter")}
        </button>
      )}
    </div>
  );
}
