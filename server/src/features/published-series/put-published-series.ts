import { isDeepStrictEqual } from "node:util";
import type { PublishedSeriesChange, PublishedSeriesInput } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { publishedSeries } from "../../db/schema/index.ts";
import { and, eq, ne } from "../../db/sql.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { writeRows } from "../../db/write-rows.ts";
import { Conflict, Refused } from "../../errors.ts";
import { checkPublishedSeries } from "./check-published-series.ts";
import { judgeResults } from "./judge-results.ts";
import { readJudgingContext } from "./read-judging-context.ts";
import { replacePoints } from "./replace-points.ts";

/** A series as it shall be, who says so and when. */
export interface PublishedSeriesWrite {
  readonly programme: string;
  readonly series: string;
  readonly input: PublishedSeriesInput;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * Creates a series of figures published elsewhere or makes it what `input` says; a figure that is no longer in it is
 * withdrawn. Results are ranked and placed on the level scale here, once, and not when they are read.
 *
 * @throws Forbidden; NotFound; Refused `invalid-published-series`; Conflict `purpose-changed`, `results-published-twice`
 */
export function putPublishedSeries(
  db: Database,
  { programme, series, input, actor, now }: PublishedSeriesWrite,
): Promise<PublishedSeriesChange> {
  authorise(actor, { role: "programme", programme });
  return db.transaction(async (tx) => {
    const { results } = await lockProgramme(tx, programme);
    const { entities, levels } = await readJudgingContext(tx, programme);
    const problems = checkPublishedSeries(input, { results, entities, periods: new Set(levels.keys()) });
    if (problems.length > 0) {
      throw new Refused("invalid-published-series", "The published series cannot be so.", problems);
    }
    await refuseSecondResults(tx, programme, series, input.purpose);
    const status = await writeHead(tx, programme, series, input);
    const points =
      input.purpose === "results"
        ? judgeResults(input.points, levels)
        : input.points.map((point) => ({ point, rank: point.rank ?? null, level: null }));
    const changes = await replacePoints(tx, { programme, series, purpose: input.purpose, points });
    const hasChanged = status !== "unchanged" || changes.created + changes.updated > 0;
    if (hasChanged) await touchProgramme(tx, programme, now);
    return {
      programme,
      series,
      status: status === "unchanged" && hasChanged ? "updated" : status,
      points: changes,
    };
  });
}

/** A programme has one set of results; a second would leave open which of the two a ranking shows. */
async function refuseSecondResults(
  tx: Database,
  programme: string,
  series: string,
  purpose: PublishedSeriesInput["purpose"],
): Promise<void> {
  if (purpose === "context") return;
  const [other] = await tx
    .select({ code: publishedSeries.code })
    .from(publishedSeries)
    .where(
      and(
        eq(publishedSeries.programme, programme),
        eq(publishedSeries.purpose, "results"),
        ne(publishedSeries.code, series),
      ),
    );
  if (other === undefined) return;
  throw new Conflict("results-published-twice", "A programme has one series of results.", {
    detail: `${other.code} holds them already.`,
  });
}

async function writeHead(
  tx: Database,
  programme: string,
  code: string,
  input: PublishedSeriesInput,
): Promise<PublishedSeriesChange["status"]> {
  const { names, explanation = null, purpose, scale, source } = input;
  const wanted = { programme, code, names, explanation, purpose, scale, source };
  const [before] = await tx
    .select()
    .from(publishedSeries)
    .where(and(eq(publishedSeries.programme, programme), eq(publishedSeries.code, code)));
  if (isDeepStrictEqual(before, wanted)) return "unchanged";
  if (before !== undefined && before.purpose !== purpose) {
    throw new Conflict("purpose-changed", "What a published series is for cannot change.", {
      detail: `${code} is there for ${before.purpose}; load the other figures as another series.`,
    });
  }
  await writeRows(tx, publishedSeries, [wanted]);
  return before === undefined ? "created" : "updated";
}
