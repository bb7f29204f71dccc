import type { QueryFunctionContext } from "@tanstack/react-query";
import { methodologyQuery } from "../../../api/queries.ts";
import type { DrawChoices } from "../uncertainty-view.ts";
import { rankingFactsQuery } from "./ranking-facts-query.ts";
import { reckonInWorker } from "./reckon-in-worker.ts";
import type { OnShare, Reckoned } from "./reckonings.ts";

/** Reckons in the browser, from facts that are loaded once and kept for the next choices. */
export async function reckonFromFacts<Kind extends keyof Reckoned>(
  kind: Kind,
  about: { readonly programme: string; readonly period: string; readonly choices: DrawChoices },
  { client, signal }: Pick<QueryFunctionContext, "client" | "signal">,
  onShare: OnShare,
): Promise<Reckoned[Kind]> {
  const { programme, period, choices } = about;
  // Not tried again: what fails here the server is asked for.
  const facts = await client.fetchQuery({ ...rankingFactsQuery(programme, period), retry: false });
  const { definition } = await client.fetchQuery(methodologyQuery(programme, facts.methodology));
  return reckonInWorker(kind, { facts, methodology: definition, choices }, signal, onShare);
}
