import type { PathWishes } from "@marsad/shared/path";
import { meetsBenchmark } from "@marsad/shared/scoring";
import { useMemo } from "react";
import { useView } from "../../use-view.ts";
import type { AboutPath } from "./about-path.ts";
import { LeftOutCard } from "./left-out-card.tsx";
import { OutcomeCard } from "./outcome-card.tsx";
import { pathView } from "./path-view.ts";
import { ReviewCard } from "./review/review-card.tsx";
import { StepsCard } from "./steps-card.tsx";
import { StepsPlace } from "./steps-place.tsx";
import { usePath } from "./use-path.ts";

/** The path of an entity: whether and how it reaches the benchmark, step by step, and in a later period what became of it. */
export function PathDesk(about: AboutPath) {
  const [view, change] = useView(pathView);
  const { pinned, excluded, efforts, dates } = view;
  // The view is a new object with every change of the address, also of what is no wish.
  const written = JSON.stringify({ pinned, excluded, efforts, dates });
  const wishes = useMemo((): PathWishes => JSON.parse(written), [written]);
  const sought = usePath(about.facts, wishes);
  const { score, benchmark } = about.reported;
  // Then there are no steps to hold a place for.
  const isMet = score !== null && meetsBenchmark(score, benchmark);
  return (
    <div className="path">
      <OutcomeCard {...about} sought={sought} />
      {sought.path === null && !sought.hasFailed && !isMet && <StepsPlace />}
      {sought.path !== null && <StepsCard {...about} {...{ view, change }} path={sought.path} />}
      {excluded.length > 0 && <LeftOutCard {...about} {...{ view, change }} />}
      {sought.path !== null && sought.path.steps.length > 0 && (
        <ReviewCard {...about} {...{ view, change }} steps={sought.path.steps} />
      )}
    </div>
  );
}
