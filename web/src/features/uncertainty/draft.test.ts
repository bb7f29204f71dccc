import { expect, test } from "vitest";
import { readDraft, toDraft } from "./draft.ts";
import { usual } from "./uncertainty-view.ts";

test("what is chosen becomes a draft and comes back the same", () => {
  expect(readDraft(toDraft(usual))).toEqual(usual);
});

test("readDraft(draft) takes Arabic digits, and nothing that is no whole number between its ends", () => {
  const draft = toDraft(usual);
  expect(readDraft({ ...draft, seed: "٧" })).toMatchObject({ seed: 7 });
  for (const seed of ["", "x", "1.5", "-1", "4294967296"]) expect(readDraft({ ...draft, seed })).toBeNull();
  expect(readDraft({ ...draft, draws: "5001" })).toBeNull();
  expect(readDraft({ ...draft, missing: "" })).toBeNull();
});
