import { charts } from "./charts.ts";
import { common } from "./common.ts";
import { ranking } from "./ranking.ts";

export const messages = { ...common, ...ranking, ...charts };
