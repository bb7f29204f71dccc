import { recallSetting } from "./recall-setting.ts";

/** Puts what the reader chose for all text on the document, where the style sheets find it. */
export function applyReadingSettings(): void {
  const { dataset } = document.documentElement;
  for (const [property, setting] of [
    ["textSize", "text-size"],
    ["contrast", "contrast"],
  ] as const) {
    const chosen = recallSetting(setting);
    if (chosen === null) delete dataset[property];
    else dataset[property] = chosen;
  }
}
