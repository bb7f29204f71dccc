import { createContext, use } from "react";

/** The screens that the server draws for. */
export const screens = ["desk", "phone"] as const;
export type Screen = (typeof screens)[number];

export const DrawnFor = createContext<Screen>("desk");

/** The screen that the server drew the page for. */
export function useDrawnFor(): Screen {
  return use(DrawnFor);
}
