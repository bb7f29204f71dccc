import { chooseLanguage } from "./i18n/language.ts";
import { applyReadingSettings } from "./reading-settings.ts";
import { recallSetting } from "./recall-setting.ts";
import { loadFonts } from "./ui/load-fonts.ts";

// The first that runs, before anything of a page that the server drew is seen: nothing jumps when settings and fonts come.
applyReadingSettings();
const { dataset, lang } = document.documentElement;
// A browser that has not waited for this shows the page already: what is seen is not taken away again.
if (performance.getEntriesByType("paint").length === 0) dataset.fonts = "awaited";

const language = chooseLanguage(location.search, recallSetting("language"));
if (document.getElementById("root")?.hasChildNodes() && language !== lang) {
  // Drawn in the language of an address that names none: asked for again, as this device would have it.
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  location.replace(address);
} else {
  loadFonts().then(() => {
    delete dataset.fonts;
  });
}
