import type { Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import type { RankingView } from "./ranking-view.ts";

interface CutLineProps {
  readonly programme: Programme;
  readonly view: RankingView;
  readonly onClear: () => void;
}

/** Which services everything in the ranking is over, in words, and the way back to all; nothing where it is over all. */
export function CutLine({ programme, view: { segment, channel }, onClear }: CutLineProps) {
  const { t, name } = useLanguage();
  const { segments, channels } = programme.classifications;
  const code = segment || channel;
  if (code === "") return null;
  const names = (segment ? segments : channels).find((each) => each.code === code)?.names;
  return (
    <p className="ranking-filter-line">
      <span>
        {t(segment ? "ranking.segment-only" : "ranking.channel-only", {
          name: names ? name(names).text : code,
        })}
      </span>
      <button type="button" className="link-button" onClick={onClear}>
        {t("ranking.to-all-services")}
      </button>
    </p>
  );
}
