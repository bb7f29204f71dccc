import { createContext, use } from "react";
import type { ProgrammeView } from "./programme-view.ts";

export const ShownProgramme = createContext<ProgrammeView | null>(null);

/** The programme and period of the page that is shown; `null` outside of a programme, and until it is loaded. */
export function useShownProgramme(): ProgrammeView | null {
  return use(ShownProgramme);
}
