import { basename } from "node:path";
import {
  Code,
  Draft,
  DraftList,
  MethodologyChanges,
  MethodologyList,
  PublishedMethodologyVersion,
  RescoredPeriod,
  Rescoring,
} from "@marsad/shared/schemas";
import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { Check } from "typebox/value";
import { readJson } from "../features/packs/read-json.ts";
import type { Connection } from "./connect.ts";
import { describeProblems } from "./describe-problems.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { describeRescored } from "./describe-rescored.ts";
import { describeVersionChanges } from "./describe-version-changes.ts";
import { formatTable } from "./format-table.ts";
import type { Answer } from "./send-request.ts";

/** What is to be done with which version, or with which file, of which programme. */
export interface VersionCommand {
  readonly verb: VersionVerb;
  readonly programme: string;
  readonly subject: string;
  readonly period?: string | undefined;
  readonly from?: string | undefined;
  readonly hash?: string | undefined;
}

interface VersionVerb {
  /** Whether it is of all versions, and so is told of none. */
  readonly isOfAll: boolean;
  /** The options it takes beside the programme; a period is always needed. */
  readonly options: readonly string[];
  /** Resolves to whether it went well. */
  run(command: VersionCommand, connection: Connection, print: (text: string) => void): Promise<boolean>;
}

const ofVersion = { isOfAll: false, options: [] };
const withVersion = Compile(Type.Object({ version: Code }));

/** What `npm run methodology` can be told to do. */
export const versionVerbs: Readonly<Record<string, VersionVerb>> = {
  list: {
    isOfAll: true,
    options: [],
    async run({ programme }, connection, print) {
      const published = await connection.request({ method: "GET", path: pathOf(programme, "methodologies") });
      const drafts = await connection.request({ method: "GET", path: pathOf(programme, "drafts") });
      if (!Check(MethodologyList, published.body)) return refuse(published, print);
      if (!Check(DraftList, drafts.body)) return refuse(drafts, print);
      const rows = [
        ...published.body.methodologies.map(({ version, status, hash, publishedAt, periods }) => [
          ...[version, status, publishedAt ?? "", hash.slice(0, 16)],
          [...new Set([periods[0] ?? "", periods.at(-1) ?? ""])].join(" – "),
        ]),
        ...drafts.body.drafts.map(({ version, status, hash, changedAt }) => {
          return [version, status, changedAt, hash.slice(0, 16), ""];
        }),
      ];
      print(formatTable(["version", "status", "since", "hash", "periods"], rows));
      return true;
    },
  },
  put: {
    ...ofVersion,
    async run({ programme, subject }, connection, print) {
      const { value, problems } = await readJson({ name: basename(subject), path: subject }, withVersion);
      if (value === undefined) {
        print(`Nothing was put; ${problems.length} problems.\n\n${describeProblems(problems)}`);
        return false;
      }
      const path = pathOf(programme, "drafts", value.version);
      const answer = await connection.request({ method: "PUT", path, body: value });
      if (!Check(Draft, answer.body)) return refuse(answer, print);
      print(`${answer.body.version}: a draft with the hash ${answer.body.hash}`);
      return true;
    },
  },
  show: {
    ...ofVersion,
    async run({ programme, subject }, connection, print) {
      const answer = await askEither(connection, programme, subject);
      if (!Check(Draft, answer.body) && !Check(PublishedMethodologyVersion, answer.body)) {
        return refuse(answer, print);
      }
      print(JSON.stringify(answer.body.definition, null, 2));
      return true;
    },
  },
  compare: {
    isOfAll: false,
    options: ["from"],
    async run({ programme, subject, from }, connection, print) {
      const answer = await askEither(connection, programme, subject, ["changes"], { from });
      if (!Check(MethodologyChanges, answer.body)) return refuse(answer, print);
      print(describeVersionChanges(answer.body));
      return true;
    },
  },
  try: {
    isOfAll: false,
    options: ["period"],
    async run({ programme, subject, period = "" }, connection, print) {
      const path = pathOf(programme, "drafts", subject, "trials", period);
      const answer = await connection.request({ method: "GET", path });
      if (!Check(RescoredPeriod, answer.body)) return refuse(answer, print);
      print(describeRescored(answer.body));
      return true;
    },
  },
  publish: {
    isOfAll: false,
    options: ["hash"],
    async run({ programme, subject, hash }, connection, print) {
      const path = pathOf(programme, "drafts", subject, "publication");
      const body = hash === undefined ? {} : { hash };
      const answer = await connection.request({ method: "POST", path, body });
      if (!Check(PublishedMethodologyVersion, answer.body)) return refuse(answer, print);
      print(`${answer.body.version}: published under ${answer.body.hash}`);
      return true;
    },
  },
  drop: {
    ...ofVersion,
    async run({ programme, subject }, connection, print) {
      const answer = await connection.request({
        method: "DELETE",
        path: pathOf(programme, "drafts", subject),
      });
      if (!Check(Draft, answer.body)) return refuse(answer, print);
      print(`${answer.body.version}: given up`);
      return true;
    },
  },
  rescore: {
    isOfAll: false,
    options: ["period"],
    run: (command, connection, print) => rescore("PUT", command, connection, print),
  },
  forget: {
    isOfAll: false,
    options: ["period"],
    run: (command, connection, print) => rescore("DELETE", command, connection, print),
  },
};

async function rescore(
  method: "PUT" | "DELETE",
  { programme, subject, period = "" }: VersionCommand,
  connection: Connection,
  print: (text: string) => void,
): Promise<boolean> {
  const path = pathOf(programme, "periods", period, "rescorings", subject);
  const answer = await connection.request({ method, path });
  if (!Check(Rescoring, answer.body)) return refuse(answer, print);
  const { methodology, under } = answer.body;
  const done = method === "PUT" ? `scored by ${under} too` : `scored by ${under} no more`;
  print(`${period}: ${done}; ${methodology} alone is official`);
  return true;
}

/** What a draft answers, or where there is none of that version the published one. */
async function askEither(
  connection: Connection,
  programme: string,
  version: string,
  more: readonly string[] = [],
  query: Readonly<Record<string, string | undefined>> = {},
): Promise<Answer> {
  const ask = (kind: string) =>
    connection.request({ method: "GET", path: pathOf(programme, kind, version, ...more), query });
  const draft = await ask("drafts");
  return draft.status === 404 ? ask("methodologies") : draft;
}

function refuse(answer: Answer, print: (text: string) => void): false {
  print(describeRefusal(answer));
  return false;
}

function pathOf(programme: string, ...segments: readonly string[]): string {
  return `/programmes/${[programme, ...segments].map(encodeURIComponent).join("/")}`;
}
