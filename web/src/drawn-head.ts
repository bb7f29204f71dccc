import { createContext } from "react";

/** What the page that the server draws says in its head; `null` in a browser, which has a document for that. */
export const DrawnHead = createContext<{ title: string } | null>(null);
