import { serviceScores, services } from "../db/schema/index.ts";
import { and, eq } from "../db/sql.ts";

/** A service and its score, where they are joined. */
export const isServiceOfScore = and(
  eq(services.programme, serviceScores.programme),
  eq(services.entity, serviceScores.entity),
  eq(services.code, serviceScores.service),
);
