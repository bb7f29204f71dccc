import { charts } from "./charts.ts";
import { common } from "./common.ts";

export const messages = { ...common, ...charts };
