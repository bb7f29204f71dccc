import { fontFiles } from "./font-files.ts";

/** What the font is called inside a picture. */
export const fontFamily = "IBM Plex Sans Arabic";

/** The parts of the font that a drawing's texts need, as a style sheet that holds the fonts themselves. */
export async function embedFonts(drawing: Element): Promise<string> {
  const texts = [...drawing.querySelectorAll("text, tspan")].map((element) => ({
    isBold: Number(element.getAttribute("font-weight") ?? 400) >= 600,
    text: element.textContent ?? "",
  }));
  const needed = fontFiles.filter(({ weight, letters }) =>
    texts.some(({ isBold, text }) => isBold === (weight === 600) && letters.test(text)),
  );
  const faces = await Promise.all(
    needed.map(async ({ weight, range, address }) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`a font answered ${answer.status}`);
      const source = `url(data:font/woff2;base64,${toBase64(await answer.arrayBuffer())}) format("woff2")`;
      return `@font-face{font-family:"${fontFamily}";font-weight:${weight};src:${source};unicode-range:${range}}`;
    }),
  );
  return faces.join("");
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
}
