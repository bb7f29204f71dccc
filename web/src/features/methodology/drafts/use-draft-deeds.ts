import type { Draft, IngestionProblem, MethodologyDefinition, Refusal } from "@marsad/shared/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError } from "../../../api/client.ts";
import { draftQuery, draftsQuery, publishDraft, putDraft, removeDraft } from "../../../api/drafts.ts";
import type { DraftDeskProps } from "./draft-desk.tsx";
import { closed } from "./drafts-view.ts";
import { holdWork, readHeld } from "./held-work.ts";

export type Deed = "save" | "publish" | "remove";

/** What was done last or is being done, and what came of it. */
export type DeedState =
  | { readonly at: "idle" }
  | { readonly at: "doing"; readonly deed: Deed }
  | { readonly at: "saved" }
  | { readonly at: "failed"; readonly error: unknown; readonly text: string };

/** Somebody else saved the draft since what is typed began. */
const changedMeanwhile = () =>
  new ApiError("draft-changed", 409, "The draft was changed after what is typed had begun.");

type DeskTools = Pick<DraftDeskProps, "keyText" | "programmeView" | "change" | "onEnd">;

/** Saves, publishes and removes the draft that is open. What is typed stays where anything fails. */
export function useDraftDeeds(
  { keyText, programmeView, change, onEnd }: DeskTools,
  saved: Draft | null,
  text: string,
) {
  const queries = useQueryClient();
  const programme = programmeView.programme.code;
  const place = { programme, version: saved?.version ?? null };
  const [state, setState] = useState<DeedState>({ at: "idle" });
  const isBusy = useRef(false);

  async function attempt(deed: Deed, action: () => Promise<void>): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ at: "doing", deed });
    try {
      await action();
    } catch (error) {
      setState({ at: "failed", error, text });
    } finally {
      isBusy.current = false;
    }
  }

  const renewList = () =>
    queries.invalidateQueries({ queryKey: draftsQuery(keyText, programme).queryKey, exact: true });

  /** What there is of a draft is shown from what was answered, and what it makes of a period is asked for anew. */
  async function renew(draft: Draft): Promise<void> {
    queries.setQueryData(draftQuery(keyText, programme, draft.version).queryKey, draft);
    const parts = ["trials", "changes"].map((part) => ["drafts", programme, draft.version, part]);
    await Promise.all([renewList(), ...parts.map((queryKey) => queries.invalidateQueries({ queryKey }))]);
  }

  /** Back to the list; nothing of the version is remembered as a draft. */
  async function leave(version: string): Promise<void> {
    holdWork(place, null);
    change(closed, { replace: true });
    await renewList();
    queries.removeQueries({ queryKey: ["drafts", programme, version] });
  }

  const save = (definition: MethodologyDefinition) =>
    attempt("save", async () => {
      const { version } = definition;
      const isOwn = saved?.version === version;
      const began = isOwn ? (readHeld(place)?.hash ?? saved.hash) : null;
      const { drafts } = await queries.fetchQuery(draftsQuery(keyText, programme));
      const standing = drafts.find((one) => one.version === version);
      if (standing !== undefined && standing.hash !== began) {
        // Whoever saves again knows of it.
        if (isOwn) holdWork(place, { text, hash: standing.hash });
        throw changedMeanwhile();
      }
      const draft = await putDraft(keyText, programme, definition);
      const more = readHeld(place);
      holdWork(place, null);
      if (more !== null && more.text !== text) {
        holdWork({ programme, version }, { text: more.text, hash: draft.hash });
      }
      const renewed = renew(draft);
      change({ draft: version, isNew: false }, { replace: true });
      setState({ at: "saved" });
      await renewed;
    });

  const publish = ({ version, hash }: Draft) =>
    attempt("publish", async () => {
      const book = await publishDraft(keyText, { programme, version }, hash);
      onEnd({ end: "published", book });
      await leave(version);
      await queries.invalidateQueries({ queryKey: ["programmes", programme] });
    });

  const remove = ({ version }: Draft) =>
    attempt("remove", async () => {
      await removeDraft(keyText, { programme, version });
      onEnd({ end: "removed", version });
      await leave(version);
    });

  return { state, save, publish, remove };
}

/** What the server found wrong with a text that is still as it was sent. */
export function refusedProblems(state: DeedState, text: string): readonly IngestionProblem[] {
  if (state.at !== "failed" || state.text !== text || !(state.error instanceof ApiError)) return [];
  const { problem } = state.error;
  return problem !== null && "problems" in problem ? (problem as Refusal).problems : [];
}
