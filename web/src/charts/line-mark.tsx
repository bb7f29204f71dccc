/** Which of at most three compared lines: each has a colour, a dash and a shape of its own. */
export type LinePlace = 0 | 1 | 2;

interface LineMarkProps {
  readonly place: LinePlace;
  /** The middle of the shape, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly isHollow?: boolean;
}

/** The shape of a compared line: a circle, a square or a triangle; coloured by its place. */
export function LineMark({ place, x, y, isHollow = false }: LineMarkProps) {
  const className = isHollow ? "line-mark line-mark-hollow" : "line-mark";
  if (place === 0) return <circle cx={x} cy={y} r={4.5} className={className} />;
  if (place === 1) return <rect x={x - 4} y={y - 4} width={8} height={8} className={className} />;
  return <path d={`M${x} ${y - 5.5}l5 9h-10z`} className={className} />;
}
