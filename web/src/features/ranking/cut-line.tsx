import type { Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import type { RankingView } from "./ranking-view.ts";
import { sayCut } from "./say-filters.ts";

interface CutLineProps {
  readonly programme: Programme;
  readonly view: RankingView;
  readonly onClear: () => void;
}

/** Which services everything in the ranking is over, in words, and the way back to all; nothing where it is over all. */
export function CutLine({ programme, view, onClear }: CutLineProps) {
  const language = useLanguage();
  const cut = sayCut(programme, view, language);
  if (cut === null) return null;
  return (
    <p className="ranking-filter-line">
      <span>{cut}</span>
      <button type="button" className="link-button" onClick={onClear}>
        {language.t("ranking.to-all-services")}
      </button>
    </p>
  );
}
