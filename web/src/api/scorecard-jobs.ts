import type { ScorecardJob, ScorecardJobList } from "@marsad/shared/schemas";
import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../i18n/language.ts";
import { askWithKey } from "./ask-with-key.ts";
import { readApi } from "./client.ts";
import { path } from "./queries.ts";

/** ms between two looks at a job that is running. */
const interval = 1500;

const jobsOf = (programme: string, period: string) => [
  "programmes",
  programme,
  "periods",
  period,
  "scorecards",
];

/** The jobs that print a period's scorecards, the newest first; asked for again while one is running. */
export const scorecardJobsQuery = (programme: string, period: string) =>
  queryOptions({
    queryKey: jobsOf(programme, period),
    queryFn: ({ signal }) => readApi<ScorecardJobList>(path(jobsOf(programme, period)), signal),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.jobs.some((job) => job.state === "running") ? interval : false,
  });

/** Begins to print all scorecards of a period; resolves to the job that does. */
export async function startScorecardJob(
  key: string,
  {
    programme,
    period,
    lang,
  }: { readonly programme: string; readonly period: string; readonly lang: Language },
): Promise<ScorecardJob> {
  const response = await askWithKey(key, path(jobsOf(programme, period), { lang }), { method: "POST" });
  return (await response.json()) as ScorecardJob;
}

/** The address of a finished job's ZIP; it needs no key. */
export const zipAddress = ({ programme, id }: Pick<ScorecardJob, "programme" | "id">) =>
  `/api${path(["programmes", programme, "scorecards", `${id}.zip`])}`;
