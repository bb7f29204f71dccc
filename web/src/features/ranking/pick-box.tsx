import type { EntitySummary } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import type { RankingFrame } from "./ranking-frame.ts";
import { mostCompared } from "./ranking-view.ts";
import "./rank-cell.css";

interface PickBoxProps {
  readonly entity: EntitySummary;
  readonly frame: RankingFrame;
}

/** Picks an entity to be compared with others, as long as there is room for one more. */
export function PickBox({ entity: { code, names }, frame: { picked, pick } }: PickBoxProps) {
  const { t, name } = useLanguage();
  const isPicked = picked.includes(code);
  const label = t("ranking.pick", { name: name(names).text });
  return (
    <label className="ranking-pick" title={label}>
      <input
        type="checkbox"
        aria-label={label}
        checked={isPicked}
        disabled={!isPicked && picked.length >= mostCompared}
        onChange={() => pick(code)}
      />
    </label>
  );
}
