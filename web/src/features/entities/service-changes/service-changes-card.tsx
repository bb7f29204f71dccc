import { lazy, Suspense } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TakeAway } from "../../../take-away/take-away.tsx";
import { Card } from "../../../ui/card.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { ViewSwitch } from "../../../ui/view-switch.tsx";
import type { AboutEntity } from "../about-entity.ts";
import { scoreBounds } from "../score-bounds.ts";
import { ChangesLists } from "./changes-lists.tsx";
import { listChanges } from "./list-changes.ts";
import { type ChangeOrder, sortChanges } from "./sort-changes.ts";
import "./service-changes.css";

// Most readers are told enough by the largest changes: the rest comes when it is asked for.
const AllChanges = lazy(async () => ({ default: (await import("./all-changes.tsx")).AllChanges }));

/** All changes stand in this order unless another is chosen: what lifted the entity most comes first. */
const firstOrder: ChangeOrder = "-effect";

interface ServiceChangesCardProps extends AboutEntity {
  /** The entity's own score in the period that is compared with. */
  readonly entityBefore: number | null;
  /** The order of all changes; `undefined` shows only the largest. */
  readonly order: ChangeOrder | undefined;
  readonly onOrder: (order: ChangeOrder | undefined) => void;
}

/** What changed since the period before, by service: the largest changes, or every one. Nothing where nothing can be compared. */
export function ServiceChangesCard({
  scorecard,
  methodology,
  entityBefore,
  order,
  onOrder,
}: ServiceChangesCardProps) {
  const { t, language, name } = useLanguage();
  const { previousPeriod: previous } = scorecard;
  const changes = previous === null ? [] : listChanges(scorecard);
  if (previous === null || changes.length === 0) return null;
  const sorted = sortChanges(
    changes,
    order ?? firstOrder,
    ({ service }) => name(service.names).text,
    language,
  );
  const shown = { scorecard, previous, bounds: scoreBounds(scorecard, methodology) };
  const title = t("entities.changes");
  return (
    <Card
      title={<span id="service-changes">{title}</span>}
      className="entity-wide"
      actions={
        <div className="view-actions">
          <ViewSwitch
            legend={t("charts.view", { title })}
            views={[
              { view: "largest", label: t("entities.changes-largest") },
              { view: "all", label: t("entities.changes-all") },
            ]}
            shown={order === undefined ? "largest" : "all"}
            onChoose={(view) => onOrder(view === "all" ? firstOrder : undefined)}
          />
          <TakeAway
            code="service-changes"
            title={title}
            benchmark={scorecard.benchmark}
            table={async (words) => (await import("./changes-data.ts")).changesData(sorted, words)}
          />
        </div>
      }
    >
      {order === undefined ? (
        <ChangesLists {...shown} changes={changes} onAll={onOrder} />
      ) : (
        <Suspense fallback={<Skeleton lines={sorted.length} lineHeight={44} />}>
          <AllChanges {...shown} {...{ entityBefore, order, onOrder }} changes={sorted} />
        </Suspense>
      )}
    </Card>
  );
}
