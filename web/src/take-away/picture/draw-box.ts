import { createShape, round } from "./create-shape.ts";

interface Borders {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const isClear = (color: string) => color === "transparent" || color === "rgba(0, 0, 0, 0)";

/** The background and the borders of an element, at a place. A border all round is a frame with its corners; others are drawn side by side. */
export function drawBox(style: CSSStyleDeclaration, box: DOMRect): SVGElement[] {
  const pixels = (length: string) => Number.parseFloat(length) || 0;
  const widths: Borders = {
    top: pixels(style.borderTopWidth),
    right: pixels(style.borderRightWidth),
    bottom: pixels(style.borderBottomWidth),
    left: pixels(style.borderLeftWidth),
  };
  const { top, right, bottom, left } = widths;
  const isFramed = top > 0 && [right, bottom, left].every((width) => width === top) && box.height > 2 * top;
  const line = isFramed ? top : 0;
  const [width, height] = [box.width - line, box.height - line];
  const shapes: SVGElement[] = [];
  if (isFramed || !isClear(style.backgroundColor)) {
    const radius = style.borderTopLeftRadius.endsWith("%") ? width / 2 : pixels(style.borderTopLeftRadius);
    const frame = createShape("rect", {
      x: round(box.x + line / 2),
      y: round(box.y + line / 2),
      width: round(width),
      height: round(height),
      rx: round(Math.min(radius, width / 2, height / 2)),
      fill: isClear(style.backgroundColor) ? "none" : style.backgroundColor,
      ...(isFramed && { stroke: style.borderTopColor, "stroke-width": line }),
    });
    shapes.push(frame);
  }
  return isFramed ? shapes : [...shapes, ...drawSides(style, box, widths)];
}

/** Each side is cut slantwise where it meets the next, which is how a style sheet makes a triangle of borders. */
function drawSides(style: CSSStyleDeclaration, box: DOMRect, widths: Borders): SVGElement[] {
  const { left: x1, right: x2, top: y1, bottom: y2 } = box;
  const inner = {
    x1: x1 + widths.left,
    x2: x2 - widths.right,
    y1: y1 + widths.top,
    y2: y2 - widths.bottom,
  };
  const outer = [x1, y1, x2, y1, x2, y2, x1, y2] as const;
  const sides = [
    [
      widths.top,
      style.borderTopColor,
      [outer[0], outer[1], outer[2], outer[3], inner.x2, inner.y1, inner.x1, inner.y1],
    ],
    [
      widths.right,
      style.borderRightColor,
      [outer[2], outer[3], outer[4], outer[5], inner.x2, inner.y2, inner.x2, inner.y1],
    ],
    [
      widths.bottom,
      style.borderBottomColor,
      [outer[4], outer[5], outer[6], outer[7], inner.x1, inner.y2, inner.x2, inner.y2],
    ],
    [
      widths.left,
      style.borderLeftColor,
      [outer[6], outer[7], outer[0], outer[1], inner.x1, inner.y1, inner.x1, inner.y2],
    ],
  ] as const;
  return sides.flatMap(([width, fill, points]) =>
    width === 0 || isClear(fill)
      ? []
      : [createShape("polygon", { points: points.map(round).join(" "), fill })],
  );
}
