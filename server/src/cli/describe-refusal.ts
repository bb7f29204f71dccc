import { Problem, Refusal } from "@marsad/shared/schemas";
import { Check } from "typebox/value";
import { describeProblems } from "./describe-problems.ts";
import type { Answer } from "./send-request.ts";

/** An answer that says no, for a person: its title and detail, and a table of what is wrong where it brings one. */
export function describeRefusal({ status, body }: Answer): string {
  if (Check(Refusal, body)) return `${body.title}\n\n${describeProblems(body.problems)}`;
  if (Check(Problem, body)) return [body.title, body.detail].filter(Boolean).join(" ");
  return `The server answered ${status}.`;
}
