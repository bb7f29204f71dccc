import type { Names } from "@marsad/shared/schemas";
import { Sparkline } from "../../charts/sparkline.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import type { HistoryEntry } from "./history-of.ts";

interface HistoryButtonProps {
  readonly entries: readonly HistoryEntry[];
  readonly names: Names;
  readonly onOpen: () => void;
}

/** An indicator's way on its scale as a small line, which opens its history in words and numbers; a dash where it has none. */
export function HistoryButton({ entries, names, onOpen }: HistoryButtonProps) {
  const { t, name } = useLanguage();
  if (entries.every(({ result }) => (result?.normalised ?? null) === null)) return <span>–</span>;
  const history = entries.map(({ period, methodology, result }) => ({
    period,
    methodology,
    score: result?.normalised ?? null,
  }));
  return (
    <button type="button" className="history-button" onClick={onOpen}>
      <Sparkline history={history} from={0} label={t("services.history-show", { name: name(names).text })} />
    </button>
  );
}
