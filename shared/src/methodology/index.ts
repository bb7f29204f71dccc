export type * from "./methodology.ts";
export type { Names } from "./names.ts";
