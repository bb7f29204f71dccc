import { useLanguage } from "../../i18n/use-language.ts";
import type { filterChoices } from "./ranking-filters.tsx";
import { filterNames, type RankingView } from "./ranking-view.ts";

interface FilterLineProps {
  readonly view: RankingView;
  readonly choices: ReturnType<typeof filterChoices>;
  readonly onClear: () => void;
}

/** What the list is filtered to, in words, and the way to clear it; nothing where no filter is set. */
export function FilterLine({ view, choices, onClear }: FilterLineProps) {
  const { t, name, language } = useLanguage();
  const set = filterNames
    .filter((filter) => view[filter] !== "")
    .map((filter) => {
      const choice = choices[filter].find(({ code }) => code === view[filter]);
      return choice ? name(choice.names).text : view[filter];
    });
  if (view.q) set.push(t("ranking.search-for", { text: view.q }));
  if (set.length === 0) return null;
  const filters = new Intl.ListFormat(language, { type: "unit", style: "short" }).format(set);
  return (
    <p className="ranking-filter-line">
      <span>{t("ranking.filtered-to", { filters })}</span>
      <button type="button" className="link-button" onClick={onClear}>
        {t("common.clear-filter")}
      </button>
    </p>
  );
}
