import type { EntityPath } from "@marsad/shared/path";
import type { LanguageView } from "../../i18n/language-view.ts";
import { writeEffort } from "../../write-effort.ts";
import type { AboutPath } from "./about-path.ts";

/** What a path comes to, in words: whether it reaches the benchmark, and whether less effort could. */
export function sayOutcome(
  path: EntityPath,
  { bounds }: Pick<AboutPath, "bounds">,
  speech: Pick<LanguageView, "t" | "formatScore" | "formatNumber">,
): string {
  const { t, formatScore } = speech;
  const score = (value: number) => formatScore(value, bounds);
  const written = (effort: number) => writeEffort(effort, speech);
  if (path.outcome === "unscored") return t("what-if.no-score");
  if (path.outcome === "met") return t("path.met", { from: score(path.start) });
  if (path.outcome === "unreachable") return t("path.unreachable", { most: score(path.most) });
  const ends = { from: score(path.start), to: score(path.end), count: path.steps.length };
  const isProven = path.bound >= path.effort;
  const arePinned = path.steps.every(({ isPinned }) => isPinned);
  return [
    t("path.reached", ends),
    arePinned
      ? t("path.pinned-reach")
      : isProven
        ? t("path.proven", { effort: written(path.effort) })
        : t("path.gap", { effort: written(path.effort), bound: written(path.bound) }),
  ].join(" ");
}
