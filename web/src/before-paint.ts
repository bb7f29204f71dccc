import { applyReadingSettings } from "./reading-settings.ts";
import { loadFonts } from "./ui/load-fonts.ts";

// The first that runs, before anything of a page that the server drew is seen: nothing jumps when settings and fonts come.
applyReadingSettings();
const { dataset } = document.documentElement;
// A browser that has not waited for this shows the page already: what is seen is not taken away again.
if (performance.getEntriesByType("paint").length === 0) dataset.fonts = "awaited";
loadFonts().then(() => {
  delete dataset.fonts;
});
