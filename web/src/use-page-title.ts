import { createContext, use } from "react";

export const PageTitle = createContext("");

/** The title of the page that something is on, such as the name of the entity that it is about. */
export function usePageTitle(): string {
  return use(PageTitle);
}
