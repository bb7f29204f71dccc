import { useLanguage } from "../../i18n/use-language.ts";
import type { filterChoices } from "./ranking-filters.tsx";
import type { RankingView } from "./ranking-view.ts";
import { sayFilters } from "./say-filters.ts";
import "./ranking-filters.css";

interface FilterLineProps {
  readonly view: RankingView;
  readonly choices: ReturnType<typeof filterChoices>;
  readonly onClear: () => void;
}

/** What the list is filtered to, in words, and the way to clear it; nothing where no filter is set. */
export function FilterLine({ view, choices, onClear }: FilterLineProps) {
  const language = useLanguage();
  const { t } = language;
  const filters = sayFilters(view, choices, language);
  if (filters === null) return null;
  return (
    <p className="ranking-filter-line">
      <span>{t("ranking.filtered-to", { filters })}</span>
      <button type="button" className="link-button" onClick={onClear}>
        {t("common.clear-filter")}
      </button>
    </p>
  );
}
