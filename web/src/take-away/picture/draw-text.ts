import { createShape, round } from "./create-shape.ts";

interface Line {
  readonly from: number;
  to: number;
  readonly top: number;
}

/** The text of a node, a line of it at a time, each where the browser has put it. `origin` is the corner of the drawing. */
export function drawText(node: Text, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  return splitLines(node).map(({ from, to }) => {
    const box = boxOf(node, from, to);
    const { ascent, descent } = measureFont(style);
    const isRight = style.direction === "rtl";
    const text = createShape("text", {
      x: round((isRight ? box.right : box.left) - origin.x),
      // The box of a text is as high as its font, with the base line where the font has it.
      y: round(box.top - origin.y + (box.height - ascent - descent) / 2 + ascent),
      fill: style.color,
      direction: style.direction,
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
    });
    text.textContent = node.data.slice(from, to).replace(/\s+/g, " ");
    return text;
  });
}

/** Where the lines of a text begin and end, without the white space round them. */
function splitLines(node: Text): Line[] {
  const lines: Line[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const { top, height } = boxOf(node, index, index + word.length);
    if (height === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - top) < height / 2) line.to = index + word.length;
    else lines.push({ from: index, to: index + word.length, top });
  }
  return lines;
}

function boxOf(node: Text, from: number, to: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getBoundingClientRect();
}

const canvas = document.createElement("canvas").getContext("2d");

/** How far a font reaches above and below its base line, in pixels. */
function measureFont({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) {
  if (canvas === null) return { ascent: 0, descent: 0 };
  canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = canvas.measureText("ا0");
  return { ascent, descent };
}
