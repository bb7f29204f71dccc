import { createShape } from "./create-shape.ts";
import { drawElement } from "./draw-element.ts";
import { embedFonts, fontFamily } from "./embed-fonts.ts";

/** A picture as a file of its own, with its fonts in it. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws an element that is laid out. `title` and `description` are its names for those who do not see it. */
export async function toSvg(element: Element, title: string, description: string): Promise<Picture> {
  const { width, height } = element.getBoundingClientRect();
  const { lang, dir } = document.documentElement;
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const svg = createShape("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width: w,
    height: h,
    viewBox: `0 0 ${w} ${h}`,
    "font-family": `"${fontFamily}", sans-serif`,
    direction: dir,
    role: "img",
    lang,
  });
  const drawing = drawElement(element);
  const style = createShape("style", {});
  style.textContent = `${await embedFonts(drawing)}text{font-variant-numeric:tabular-nums;unicode-bidi:isolate}`;
  const name = createShape("title", {});
  name.textContent = title;
  const words = createShape("desc", {});
  words.textContent = description;
  svg.append(name, words, style, drawing);
  return { svg: new XMLSerializer().serializeToString(svg), width: w, height: h };
}
