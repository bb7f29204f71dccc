import type { Names } from "@marsad/shared/schemas";
import { useLanguage } from "../i18n/use-language.ts";
import { Name } from "../ui/name.tsx";
import "./level-bar.css";

/** How many stand in one level. */
export interface LevelShare {
  readonly code: string;
  readonly names: Names;
  readonly count: number;
}

export interface LevelBarProps {
  /** From the highest level to the lowest, empty ones included. */
  readonly levels: readonly LevelShare[];
}

/** One bar for all, a piece for each level as long as its share, the greener the higher; each piece is named below with its number. */
export function LevelBar({ levels }: LevelBarProps) {
  const { formatNumber } = useLanguage();
  const shades = levels.map((level, index) => ({ ...level, shade: Math.min(index, 4) }));
  return (
    <div className="level-bar">
      <div className="level-bar-pieces" aria-hidden="true">
        {shades.map(({ code, count, shade }) =>
          count === 0 ? null : (
            <span key={code} className={`level-bar-piece level-shade-${shade}`} style={{ flexGrow: count }}>
              {formatNumber(count)}
            </span>
          ),
        )}
      </div>
      <ul className="level-bar-names">
        {shades.map(({ code, names, count, shade }) => (
          <li key={code}>
            <span className={`level-bar-key level-shade-${shade}`} aria-hidden="true" />
            <Name names={names} /> <strong>{formatNumber(count)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
