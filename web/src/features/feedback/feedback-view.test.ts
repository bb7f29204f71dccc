import { expect, test } from "vitest";
import { feedbackView, wholeView } from "./feedback-view.ts";

const parse = (search: string) => feedbackView.parse(new URLSearchParams(search));

test("the answers that are asked for are in the address, and read from it again", () => {
  const view = { page: "/marsad/ranking", useful: "false", from: "2026-04-01", to: "2026-04-30" };
  const search = new URLSearchParams(feedbackView.format(view) as Record<string, string>);
  expect(feedbackView.parse(search)).toEqual(view);
});

test("what cannot be asked for is ignored", () => {
  expect(parse("useful=perhaps&from=yesterday&to=2026-02-30")).toEqual(wholeView);
  expect(parse("from=0001-01-01&to=2026-13-01")).toEqual(wholeView);
});
