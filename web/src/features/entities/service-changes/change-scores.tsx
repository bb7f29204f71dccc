import { useLanguage } from "../../../i18n/use-language.ts";
import type { ServiceChange } from "./list-changes.ts";

interface ChangeScoreProps {
  readonly change: ServiceChange;
  readonly bounds: readonly number[];
}

/** The score of a service before; in words that there was none. */
export function ScoreBefore({ change: { presence, from }, bounds }: ChangeScoreProps) {
  const { t, formatScore } = useLanguage();
  if (presence === "new") return <span className="entity-note">{t("entities.changes-arrived")}</span>;
  return formatScore(from, bounds);
}

/** The score of a service now; in words that it is gone, or why it has none. */
export function ScoreNow({ change: { presence, to, state }, bounds }: ChangeScoreProps) {
  const { t, formatScore } = useLanguage();
  if (presence === "gone") return <span className="entity-note">{t("entities.changes-left")}</span>;
  if (to === null && state !== null) return <span className="entity-note">{t(`state.${state}`)}</span>;
  return <strong className="entity-number">{formatScore(to, bounds)}</strong>;
}
