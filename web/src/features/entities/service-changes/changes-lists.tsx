import type { ReactNode } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Change } from "../../../ui/change.tsx";
import { ChangeName } from "./change-name.tsx";
import type { ServiceChange } from "./list-changes.ts";
import type { ShownChanges } from "./shown-changes.ts";
import type { ChangeOrder } from "./sort-changes.ts";

/** A change below it reads 0.0: that service has not moved. */
const noticeable = 0.05;

/** How many are named in each list. */
const longest = 5;

interface ChangesListsProps extends ShownChanges {
  /** Leads to all of them, in an order. */
  readonly onAll: (order: ChangeOrder) => void;
}

/** The services that moved most, those that rose beside those that fell; below them what came and what went. */
export function ChangesLists({ scorecard, changes, bounds, previous, onAll }: ChangesListsProps) {
  const { t, formatScore, formatPeriod } = useLanguage();
  const part = (
    title: string,
    found: readonly ServiceChange[],
    order: ChangeOrder,
    figures: (change: ServiceChange) => ReactNode,
  ) => (
    <div>
      <h3 className="entity-part-title">{title}</h3>
      {found.length === 0 && <p className="entity-note">{t("entities.changes-none")}</p>}
      <ul className="entity-list">
        {found.slice(0, longest).map((change) => (
          <li key={change.service.code}>
            <ChangeName scorecard={scorecard} change={change} />
            <span className="entity-moved">{figures(change)}</span>
          </li>
        ))}
      </ul>
      {found.length > longest && (
        <button type="button" className="link-button" onClick={() => onAll(order)}>
          {t("entities.changes-more", { count: found.length - longest })}
        </button>
      )}
    </div>
  );
  const moved = (direction: 1 | -1) => {
    const by = ({ change }: ServiceChange) => direction * (change ?? 0);
    return changes.filter((change) => by(change) >= noticeable).toSorted((one, other) => by(other) - by(one));
  };
  const movement = ({ to, change }: ServiceChange) => (
    <>
      <span className="entity-note">{formatScore(to, bounds)}</span>
      <Change value={change} />
    </>
  );
  const arrived = changes.filter(({ presence }) => presence === "new");
  const gone = changes.filter(({ presence }) => presence === "gone");
  return (
    <>
      <p className="entity-note">{t("entities.changes-since", { period: formatPeriod(previous) })}</p>
      <div className="entity-parts">
        {part(t("entities.changes-rose"), moved(1), "-change", movement)}
        {part(t("entities.changes-fell"), moved(-1), "change", movement)}
        {arrived.length > 0 &&
          part(t("entities.changes-arrived"), arrived, "from", ({ to }) => formatScore(to, bounds))}
        {gone.length > 0 &&
          part(t("entities.changes-left"), gone, "score", ({ from }) => formatScore(from, bounds))}
      </div>
    </>
  );
}
