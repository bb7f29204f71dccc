import { useMemo } from "react";
import { useView } from "../../../use-view.ts";
import type { AboutPath } from "../about-path.ts";
import { replaceWish } from "../replace-wish.ts";
import { judgeTried } from "./judge-tried.ts";
import { ResultCard } from "./result-card.tsx";
import { TriedCard } from "./tried-card.tsx";
import { ValuesCard } from "./values-card.tsx";
import { type TriedCell, whatIfView } from "./what-if-view.ts";

/** Values and states of an entity's services that can be changed, and what that would make of it at once. */
export function WhatIfDesk(about: AboutPath) {
  const { facts, reported } = about;
  const [view, change] = useView(whatIfView);
  const now = useMemo(() => judgeTried(facts, reported, []), [facts, reported]);
  const after = useMemo(() => judgeTried(facts, reported, view.tried), [facts, reported, view.tried]);
  const set = (address: Pick<TriedCell, "service" | "indicator">, cell: TriedCell | null) =>
    change({ tried: replaceWish(view.tried, address, cell) }, { replace: true });
  return (
    <div className="path">
      <ResultCard {...about} {...{ now, after }} />
      <ValuesCard
        {...about}
        {...{ now, after, set }}
        chosen={view.service}
        onChoose={(service) => change({ service })}
      />
      <TriedCard
        {...about}
        {...{ now, after, set }}
        tried={view.tried}
        onClear={() => change({ tried: [] })}
      />
    </div>
  );
}
