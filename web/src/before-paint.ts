import { chooseLanguage } from "./i18n/language.ts";
import { applyReadingSettings } from "./reading-settings.ts";
import { recallSetting } from "./recall-setting.ts";
import { loadFonts } from "./ui/load-fonts.ts";

// Stands in the page, so that it runs before anything of it is seen: nothing jumps when settings and fonts come.
applyReadingSettings();
const { dataset, lang } = document.documentElement;
const isDrawn = document.currentScript?.hasAttribute("data-drawn") ?? false;
const language = chooseLanguage(location.search, recallSetting("language"));
if (isDrawn && language !== lang) {
  // Drawn in the language of an address that names none: asked for again, as this device would have it.
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  location.replace(address);
} else {
  const isParsed = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
  dataset.fonts = "awaited";
  const areSeen = loadFonts().then(() => {
    delete dataset.fonts;
  });
  if (isDrawn) Promise.all([isParsed, areSeen]).then(afterPaint).then(takeCode);
  else isParsed.then(takeCode);
}

/** ms after which the code is taken all the same: a page in the background is not painted. */
const patience = 300;

/** Resolves when what the server drew is seen. */
function afterPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patience);
  });
}

/** Loads the code, which up to then would only have been in the way of styles and fonts. */
function takeCode(): void {
  const code = document.querySelector<HTMLTemplateElement>("template#code");
  if (code) document.head.append(document.importNode(code.content, true));
}
