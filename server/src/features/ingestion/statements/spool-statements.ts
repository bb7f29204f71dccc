import { appendFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Address,
  addToStatement,
  beginStatement,
  type SaidCell,
  type Statement,
  type Traits,
} from "../statement.ts";
import { createClaims } from "./claims.ts";
import { decodeSaid, encodeSaid, encodeTraits, sizeOfSaid } from "./encode-said.ts";
import { numberServices } from "./number-services.ts";

/** The statements of some entities in one period: an entity is in one part only, since its services count together. */
export interface StatementPart {
  readonly period: string;
  /** One for each service that anything was said of. */
  load(): Promise<Statement[]>;
}

/** What the files of an upload say, kept on disk once it is much, so that memory does not grow with them. */
export interface StatementSpool {
  /** Lets a row say something of a service; a period always has the same `size`, which is how many indicators it has. */
  say(
    address: Address,
    size: number,
    said: { readonly cells: readonly SaidCell[]; readonly traits: Traits },
  ): void;
  /** Notes that a row speaks of a cell, whatever it says; answers the row that did so before, 0 when it is not known which, or null. */
  claim(
    address: Address,
    cell: { readonly place: number; readonly size: number },
    row: number,
  ): number | null;
  /** Rows and cells that said something. */
  readonly rows: number;
  readonly cells: number;
  readonly periods: readonly string[];
  /** In the order of their periods. */
  readonly parts: readonly StatementPart[];
}

/** Bytes of memory that all parts together take for what waits to be written to disk. */
const roomAtMost = 16 * 1024 * 1024;

/** Bytes that a part takes room for at first. */
const smallest = 1024;

interface Part {
  readonly period: string;
  readonly size: number;
  readonly path: string;
  waiting: Buffer;
  length: number;
  isOnDisk: boolean;
}

/** Where a spool may write, and how many services an entity is registered with; 0 for one that is not known. */
export interface SpoolPlace {
  readonly folder?: string | undefined;
  servicesOf(entity: string): number;
}

/** Lets `use` have a spool, and removes what it wrote whatever happens. */
export async function withStatementSpool<Result>(
  { folder = tmpdir(), servicesOf }: SpoolPlace,
  use: (spool: StatementSpool) => Promise<Result>,
): Promise<Result> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = await mkdtemp(join(folder, "upload-statements-"));
  try {
    return await use(createStatementSpool(own, servicesOf));
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

function createStatementSpool(folder: string, servicesOf: SpoolPlace["servicesOf"]): StatementSpool {
  const numbering = numberServices(servicesOf);
  const claims = createClaims();
  const parts = new Map<string, Part>();
  let room = 0;
  let rows = 0;
  let cells = 0;

  const partOf = (period: string, group: number, size: number): Part => {
    const key = `${period}\n${group}`;
    const path = join(folder, String(parts.size));
    const part = parts.get(key) ?? {
      period,
      size,
      path,
      waiting: Buffer.alloc(0),
      length: 0,
      isOnDisk: false,
    };
    parts.set(key, part);
    return part;
  };
  const writeToDisk = () => {
    for (const part of parts.values()) {
      if (part.length === 0) continue;
      appendFileSync(part.path, part.waiting.subarray(0, part.length), { mode: 0o600 });
      part.isOnDisk = true;
      part.length = 0;
      // Not kept for what follows: a file in the order of its periods comes back to few parts, and has thousands.
      part.waiting = Buffer.alloc(0);
    }
    room = 0;
  };

  return {
    say({ period, entity, service }, size, { cells: said, traits }) {
      const { number, group } = numbering.number(entity, service);
      const part = partOf(period, group, size);
      const record = { service: number, cells: said, traits };
      const encodedTraits = encodeTraits(traits);
      room += makeRoom(part, sizeOfSaid(record, encodedTraits));
      part.length = encodeSaid(part.waiting, part.length, record, encodedTraits);
      rows++;
      cells += said.length;
      if (room > roomAtMost) writeToDisk();
    },
    claim({ period, entity, service }, cell, row) {
      return claims.claim(period, numbering.number(entity, service).number, cell, row);
    },
    get rows() {
      return rows;
    },
    get cells() {
      return cells;
    },
    get periods() {
      return [...new Set(Array.from(parts.values(), ({ period }) => period))].sort();
    },
    get parts() {
      const ordered = [...parts.values()].sort((left, right) =>
        left.period < right.period ? -1 : left.period > right.period ? 1 : 0,
      );
      return ordered.map((part) => ({ period: part.period, load: () => load(part, numbering.addresses) }));
    },
  };
}

/** Lets a part have room for so many bytes more; answers by how many it has grown. */
function makeRoom(part: Part, size: number): number {
  const before = part.waiting.length;
  if (part.length + size <= before) return 0;
  const larger = Buffer.alloc(Math.max(smallest, part.waiting.length * 2, part.length + size));
  part.waiting.copy(larger, 0, 0, part.length);
  part.waiting = larger;
  return larger.length - before;
}

async function load(part: Part, addresses: readonly Omit<Address, "period">[]): Promise<Statement[]> {
  const written = part.isOnDisk ? [await readFile(part.path)] : [];
  const statements = new Map<number, Statement>();
  for (const bytes of [...written, part.waiting.subarray(0, part.length)]) {
    for (const said of decodeSaid(bytes)) {
      const address = addresses[said.service] as Omit<Address, "period">;
      const statement =
        statements.get(said.service) ?? beginStatement({ period: part.period, ...address }, part.size);
      statements.set(said.service, statement);
      addToStatement(statement, said);
    }
  }
  return [...statements.values()];
}
