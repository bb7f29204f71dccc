import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./api/create-query-client.ts";
import { App } from "./app.tsx";
import { recallSetting } from "./device-setting.ts";
import { chooseLanguage } from "./i18n/language.ts";
import { loadMessages } from "./i18n/load-messages.ts";
import { preloadPage } from "./preload-page.ts";
import { applyReadingSettings } from "./reading-settings.ts";
import { loadFonts } from "./ui/load-fonts.ts";

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no element with the id root");
const root = createRoot(element);
// Before anything is drawn: nothing jumps when the settings come.
applyReadingSettings();
const queries = createQueryClient();

// Words first: nothing can be said without them.
loadMessages(chooseLanguage(location.search, recallSetting("language"))).catch(() => undefined);
preloadPage(location.pathname, queries);
loadFonts().then(() =>
  root.render(
    <StrictMode>
      <App queries={queries} />
    </StrictMode>,
  ),
);
