import { LineMark, type LinePlace } from "./line-mark.tsx";
import type { ComparedLine } from "./lines-subject.ts";
import "./lines-chart.css";

/** Names compared lines by their colour, dash and shape, where a drawing has no room for names. */
export function LineKeys({ lines }: { readonly lines: readonly Pick<ComparedLine, "code" | "name">[] }) {
  return (
    <ul className="line-keys">
      {lines.map(({ code, name }, place) => (
        <li key={code} className={`line-${place}`}>
          <svg viewBox="0 0 44 14" aria-hidden="true">
            <line x1={0} x2={44} y1={7} y2={7} />
            <LineMark place={place as LinePlace} x={22} y={7} />
          </svg>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
