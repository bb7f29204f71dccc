import { parseArgs } from "node:util";
import { CreatedKey, Key, KeyList, type KeyScope } from "@marsad/shared/schemas";
import { Check } from "typebox/value";
import { describeRefusal } from "./describe-refusal.ts";
import { formatTable } from "./format-table.ts";
import { runCommandLine } from "./run-command-line.ts";
import { UsageError } from "./run-program.ts";
import type { ApiRequest } from "./send-request.ts";

await runCommandLine<ApiRequest>({
  usage: `npm run keys -- create --name NAME [--programme CODE [--entity CODE]]
npm run keys -- list
npm run keys -- revoke ID

A key without --programme is an administrator's; with --entity it reaches that entity's own rows only.
A new key is shown once.
`,
  parse(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: "string" }, programme: { type: "string" }, entity: { type: "string" } },
    });
    const [verb, id, ...rest] = positionals;
    const { name, programme, entity } = values;
    if (verb === "create" && id === undefined && name !== undefined) {
      return { method: "POST", path: "/keys", body: { name, scope: toScope(programme, entity) } };
    }
    if (Object.keys(values).length === 0 && rest.length === 0) {
      if (verb === "list" && id === undefined) return { method: "GET", path: "/keys" };
      if (verb === "revoke" && id !== undefined) {
        return { method: "DELETE", path: `/keys/${encodeURIComponent(id)}` };
      }
    }
    throw new UsageError("Say `create` with a --name, `list`, or `revoke` with the id of a key.");
  },
  async run(request, connection, print) {
    const answer = await connection.request(request);
    const { body } = answer;
    if (Check(CreatedKey, body)) print(`${body.id}  ${body.name}\n${body.token}\nIt is not shown again.`);
    else if (Check(KeyList, body)) print(describeKeys(body));
    else if (Check(Key, body)) print(`${body.id}  ${body.name}: revoked`);
    else {
      print(describeRefusal(answer));
      return false;
    }
    return true;
  },
});

function toScope(programme: string | undefined, entity: string | undefined): KeyScope {
  if (programme === undefined) {
    if (entity !== undefined) throw new UsageError("An --entity needs its --programme.");
    return { role: "administrator" };
  }
  return entity === undefined ? { role: "programme", programme } : { role: "entity", programme, entity };
}

function describeKeys({ keys }: KeyList): string {
  const rows = keys.map(({ id, name, scope, createdAt, lastUsedAt, revokedAt }) => [
    id,
    name,
    scope.role === "administrator" ? "everything" : Object.values(scope).slice(1).join(" / "),
    createdAt,
    lastUsedAt ?? "never",
    revokedAt ?? "",
  ]);
  return formatTable(["id", "name", "reaches", "created", "last used", "revoked"], rows);
}
