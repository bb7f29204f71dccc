import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createQueryClient } from "./api/create-query-client.ts";
import { takeGivenAnswers } from "./api/given-answers.ts";
import { App } from "./app.tsx";
import { DrawnFor } from "./drawn-for.ts";
import { noteEarlyInput } from "./early-input.ts";
import { chooseLanguage } from "./i18n/language.ts";
import { loadPage } from "./load-page.ts";
import { recallSetting } from "./recall-setting.ts";
import { restoreStyles } from "./restore-styles.ts";
import { loadFonts } from "./ui/load-fonts.ts";

// The server has it in the page.
if (import.meta.env.DEV) await import("./before-paint.ts");

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");
const queries = createQueryClient();
takeGivenAnswers(queries);
const app = (
  <StrictMode>
    <DrawnFor value={root.dataset.screen === "phone" ? "phone" : "desk"}>
      <App queries={queries} />
    </DrawnFor>
  </StrictMode>
);
const loaded = loadPage(location.pathname, chooseLanguage(location.search, recallSetting("language")));
if (root.hasChildNodes())
  loaded.then(() => {
    restoreStyles(root);
    noteEarlyInput(root);
    // In steps between which the page answers its reader.
    startTransition(() => {
      hydrateRoot(root, app);
    });
  });
else loadFonts().then(() => createRoot(root).render(app));
