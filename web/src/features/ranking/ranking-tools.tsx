import { lazy, useState } from "react";
import { loadRankingMoreMessages } from "../../i18n/load-messages.ts";
import { MoreMessages } from "../../i18n/more-messages.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import type { CustomiseDialogProps } from "./customise-dialog.tsx";
import "./ranking-filters.css";

// Most readers take the ranking as it comes: what changes it is loaded when it is asked for.
const CustomiseDialog = lazy(async () => ({
  default: (await import("./customise-dialog.tsx")).CustomiseDialog,
}));

interface RankingToolsProps extends Omit<CustomiseDialogProps, "onClose"> {
  readonly onPrint: () => void;
  readonly isPrinting: boolean;
}

/** What is shown of the ranking, and the way to take it away on paper. */
export function RankingTools({ onPrint, isPrinting, ...dialog }: RankingToolsProps) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="ranking-tools">
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {t("ranking.customise")}
      </button>
      <button type="button" className="button" disabled={isPrinting} onClick={onPrint}>
        {t("ranking.print")}
      </button>
      {isOpen && (
        <MoreMessages load={loadRankingMoreMessages} fallback={null}>
          <CustomiseDialog {...dialog} onClose={() => setIsOpen(false)} />
        </MoreMessages>
      )}
    </div>
  );
}
