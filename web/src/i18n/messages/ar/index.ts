import { charts } from "./charts.ts";
import { common } from "./common.ts";
import { programmes } from "./programmes.ts";
import { ranking } from "./ranking.ts";

export const messages = { ...common, ...programmes, ...ranking, ...charts };
