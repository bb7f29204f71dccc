import { charts } from "./charts.ts";
import { common } from "./common.ts";
import { entities } from "./entities.ts";
import { overview } from "./overview.ts";
import { programmes } from "./programmes.ts";
import { ranking } from "./ranking.ts";

export const messages = { ...common, ...programmes, ...overview, ...ranking, ...entities, ...charts };
