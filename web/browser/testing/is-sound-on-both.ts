import { isSound } from "./is-sound.ts";
import { screens } from "./screens.ts";
import type { Visit } from "./visit.ts";

/** What holds for every page in every state, on the desk's screen and on the phone's; the page is back on the desk's then. */
export async function isSoundOnBoth(here: Visit): Promise<void> {
  await isSound(here);
  await here.page.setViewportSize(screens.phone);
  await isSound(here);
  await here.page.setViewportSize(screens.desk);
}
