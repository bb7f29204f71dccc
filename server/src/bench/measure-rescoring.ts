import { join } from "node:path";
import type { Database } from "../db/database.ts";
import { assessments, serviceScores } from "../db/schema/index.ts";
import { and, eq } from "../db/sql.ts";
import { writeRows } from "../db/write-rows.ts";
import { rescoreProgramme } from "../features/scoring/rescore-programme.ts";
import { withBenchDatabase } from "./bench-database.ts";
import { periodCode, programme, type Size, writeValues } from "./made-programme.ts";
import { type Measurement, showRate, time } from "./measurement.ts";
import { sendValues } from "./send-values.ts";
import { serve } from "./serve.ts";

/** Ten million values: 3,334 services in a hundred periods. */
const size: Size = { entities: 100, services: 3334, indicators: 30, periods: 100 };

/** Re-scoring all that is stored, against reading the same and writing rows of the same size. */
export function measureRescoring(): Promise<Measurement[]> {
  return withBenchDatabase("postgresql", size, async ({ db, env, folder, token }) => {
    const path = join(folder, "values.csv");
    await writeValues(path, size, { from: 0, to: size.periods, round: 0 });
    const server = await serve(env);
    const cells = await sendValues(server.address, token, path).finally(() => server.stop());
    const [own] = await time(() => db.transaction((tx) => rescoreProgramme(tx, programme)));
    const [peer] = await time(() => db.transaction(readAndWrite));
    return [
      {
        name: "Re-scoring 10 million stored values",
        ours: showRate(cells, own),
        against: `reading them and writing rows of the same size: ${showRate(cells, peer)}`,
        ratio: own / peer,
        target: "at most 1.5 ×",
        isMet: own / peer <= 1.5,
      },
    ];
  });
}

/** The work of the database alone: the same values read, and as many rows as large deleted and written. */
async function readAndWrite(tx: Database): Promise<void> {
  for (let place = 0; place < size.periods; place++) {
    const period = periodCode(place);
    await tx
      .select()
      .from(assessments)
      .where(and(eq(assessments.programme, programme), eq(assessments.period, period)));
    const scores = await tx
      .select()
      .from(serviceScores)
      .where(and(eq(serviceScores.programme, programme), eq(serviceScores.period, period)));
    await tx
      .delete(serviceScores)
      .where(and(eq(serviceScores.programme, programme), eq(serviceScores.period, period)));
    await writeRows(tx, serviceScores, scores);
  }
}
