import { expect, test } from "vitest";
import { draftsView } from "./drafts-view.ts";

const parse = (search: string) => draftsView.parse(new URLSearchParams(search));

test("the draft that is open, and what is shown of it, are in the address and read from it again", () => {
  const search = "draft=2027.1&part=trial&period=2026-Q3&order=places";
  const view = parse(search);
  expect(view).toMatchObject({ draft: "2027.1", part: "trial", period: "2026-Q3", order: "places" });
  const written = draftsView.format(view) as Record<string, string | undefined>;
  const kept = Object.entries(written).filter((entry): entry is [string, string] => Boolean(entry[1]));
  expect(new URLSearchParams(kept).toString()).toBe(search);
});

test("what the address cannot mean is the list, and the rules", () => {
  expect(parse("draft=<b>&part=all&new=yes")).toMatchObject({ draft: "", part: "rules", isNew: false });
});
