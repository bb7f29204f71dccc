import type { Names } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";

export interface LevelLadderProps {
  readonly level: string | null;
  /** From the lowest to the highest. */
  readonly levels: readonly { readonly code: string; readonly names: Names }[];
}

/** How far up the levels something stands: a step for each, those that were climbed in green, and the name. */
export function LevelLadder({ level, levels }: LevelLadderProps) {
  const { formatNumber } = useLanguage();
  const step = levels.findIndex(({ code }) => code === level) + 1;
  const names = levels[step - 1]?.names;
  if (!names) return <span>–</span>;
  return (
    <span className="level-ladder">
      <span className="level-steps" aria-hidden="true">
        {levels.map(({ code }, index) => (
          <span key={code} className={index < step ? "level-step level-step-climbed" : "level-step"} />
        ))}
      </span>
      <span>
        <Name names={names} />
        <span className="visually-hidden">
          {" "}
          ({formatNumber(step)}/{formatNumber(levels.length)})
        </span>
      </span>
    </span>
  );
}
