import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

const head = "entity,service,period,online,share\n";
const start = `${head}alpha,permit,2024,no,10\nalpha,licence,2024,no,10\nbeta,permit,2024,no,10\n`;

/** Cells that have nothing to do with each other, and cells that both name. */
const pairs = {
  "of other services": [`${head}alpha,permit,2024,yes,60\n`, `${head}alpha,licence,2024,yes,70\n`],
  "of other entities": [`${head}alpha,permit,2024,yes,60\n`, `${head}beta,permit,2024,yes,70\n`],
  "of other cells of the same services": [
    "entity,service,period,online\nalpha,permit,2024,yes\nbeta,permit,2024,yes\n",
    "entity,service,period,share\nalpha,permit,2024,60\nbeta,permit,2024,70\n",
  ],
  "of the same cells": [
    `${head}alpha,permit,2024,yes,60\nbeta,permit,2024,yes,61\n`,
    `${head}alpha,permit,2024,no,70\nalpha,licence,2024,yes,71\n`,
  ],
} as const;

/** How often each pair is sent. */
const rounds = 20;

forEachEngine("two at once", (open) => {
  const { send, everything } = openIngestion(open);

  /** The id of the ingestion. */
  const take = async (csv: string) => {
    const { statusCode, body } = await send(csv);
    expect(statusCode, body).toBeLessThan(300);
    return JSON.parse(body).id as string;
  };
  const undo = async (id: string) => {
    const { statusCode, body } = await send("{}", {
      path: `/ingestions/${id}/undo`,
      headers: { "content-type": "application/json" },
    });
    const answer = JSON.parse(body) as { id?: string; code?: string };
    return { status: statusCode, code: answer.code, id: answer.id ?? "none" };
  };

  /** Facts, history and judgement, without what tells two times of the same apart: ids by name, no times, no revisions. */
  const standing = async (names: Readonly<Record<string, string>>) => {
    const byId = new Map(Object.entries(names).map(([name, id]) => [id, name]));
    return (await everything())
      .filter((line) => !line.startsWith("revision"))
      .map((line) =>
        line
          .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => byId.get(id) ?? "earlier")
          .replace(/"\d{4}-\d\d-\d\d [^"]*"/g, "then"),
      )
      .filter((line) => !line.startsWith("history") || /first|second|undo/.test(line))
      .sort();
  };

  test.each(Object.entries(pairs))("ingestions %s end as one after the other", async (_, [first, second]) => {
    const inOrder = async (order: readonly (readonly [name: string, csv: string])[]) => {
      await take(start);
      const names: Record<string, string> = {};
      for (const [name, csv] of order) names[name] = await take(csv);
      return standing(names);
    };
    const ends = [
      await inOrder([
        ["first", first],
        ["second", second],
      ]),
      await inOrder([
        ["second", second],
        ["first", first],
      ]),
    ];
    for (let round = 0; round < rounds; round++) {
      await take(start);
      const [idOfFirst, idOfSecond] = await Promise.all([take(first), take(second)]);
      expect(ends).toContainEqual(await standing({ first: idOfFirst, second: idOfSecond }));
    }
  });

  test.each(Object.entries(pairs))(
    "an ingestion and the undo of an earlier one, %s, end as one after the other",
    async (_, [first, second]) => {
      const begin = async () => {
        await take(start);
        return take(first);
      };
      const tell = async (
        earlier: string,
        later: string,
        { id, ...answer }: Awaited<ReturnType<typeof undo>>,
      ) => ({
        answer,
        stands: await standing({ first: earlier, second: later, undo: id }),
      });
      const undone = await begin();
      const undoing = await undo(undone);
      const ends = [await tell(undone, await take(second), undoing)];
      const kept = await begin();
      const later = await take(second);
      ends.push(await tell(kept, later, await undo(kept)));
      for (let round = 0; round < rounds; round++) {
        const earlier = await begin();
        const taking = round % 2 === 0 ? take(second) : null;
        const answering = undo(earlier);
        const [idOfSecond, answer] = await Promise.all([taking ?? take(second), answering]);
        expect(ends).toContainEqual(await tell(earlier, idOfSecond, answer));
      }
    },
  );
});
