import type { Names } from "@marsad/shared/schemas";
import { Name } from "./name.tsx";
import "./badge.css";
import "./level-badge.css";

interface LevelBadgeProps {
  /** `null` shows a dash. */
  readonly level: string | null;
  /** The methodology's, from the lowest to the highest. */
  readonly levels: readonly { readonly code: string; readonly names: Names }[];
}

const fromTheTop = ["level-badge-top", "level-badge-high", "level-badge-middle"];

/** The name of a level, the greener the higher. */
export function LevelBadge({ level, levels }: LevelBadgeProps) {
  if (level === null) return <span>–</span>;
  const index = levels.findIndex(({ code }) => code === level);
  const tone = index < 0 ? undefined : fromTheTop[levels.length - 1 - index];
  const names = levels[index]?.names;
  return (
    <span className={tone ? `badge ${tone}` : "badge"}>
      {names ? <Name names={names} withTag={false} /> : <bdi>{level}</bdi>}
    </span>
  );
}
