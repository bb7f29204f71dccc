import { appendFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Address, createStatements, type SaidCell, type Statement, type Traits } from "../statement.ts";
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
  /** Notes that a row speaks of all these cells; false, and nothing is noted, when some row spoke of one before. */
  claimAll(address: Address, cells: readonly SaidCell[], size: number, row: number): boolean;
  /** Says that every row was read: which cells were claimed is not held any longer, tens of megabytes of a large file. */
  endClaims(): void;
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
  view: DataView;
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
  const parts: Part[] = [];
  /** By period, then by group. */
  const places = new Map<string, Map<number, Part>>();
  let room = 0;
  let rows = 0;
  let cells = 0;
  // A row claims one cell after the other of the same address.
  let last: { readonly address: Address; readonly number: number; readonly group: number } | null = null;

  const numberOf = (address: Address): { readonly number: number; readonly group: number } => {
    if (last?.address !== address) {
      last = { address, ...numbering.number(address.entity, address.service) };
    }
    return last;
  };

  const partOf = (period: string, group: number, size: number): Part => {
    const ofPeriod = places.get(period) ?? new Map<number, Part>();
    const known = ofPeriod.get(group);
    if (known !== undefined) return known;
    const path = join(folder, String(parts.length));
    const part = { period, size, path, ...waitIn(0), length: 0, isOnDisk: false };
    parts.push(part);
    places.set(period, ofPeriod.set(group, part));
    return part;
  };
  const writeToDisk = () => {
    for (const part of parts) {
      if (part.length === 0) continue;
      appendFileSync(part.path, part.waiting.subarray(0, part.length), { mode: 0o600 });
      part.isOnDisk = true;
      part.length = 0;
      // Not kept for what follows: a file in the order of its periods comes back to few parts, and has thousands.
      Object.assign(part, waitIn(0));
    }
    room = 0;
  };

  return {
    say(address, size, { cells: said, traits }) {
      const { number, group } = numberOf(address);
      const part = partOf(address.period, group, size);
      const record = { service: number, cells: said, traits };
      const encodedTraits = encodeTraits(traits);
      room += makeRoom(part, sizeOfSaid(record, encodedTraits));
      part.length = encodeSaid(part.view, part.length, record, encodedTraits);
      rows++;
      cells += said.length;
      if (room > roomAtMost) writeToDisk();
    },
    claim(address, cell, row) {
      return claims.claim(address.period, numberOf(address).number, cell, row);
    },
    claimAll(address, cells, size, row) {
      return claims.claimAll(address.period, numberOf(address).number, { places: cells, size }, row);
    },
    endClaims: claims.clear,
    get rows() {
      return rows;
    },
    get cells() {
      return cells;
    },
    get periods() {
      return [...places.keys()].sort();
    },
    get parts() {
      const ordered = parts.toSorted((left, right) =>
        left.period < right.period ? -1 : left.period > right.period ? 1 : 0,
      );
      return ordered.map((part) => ({ period: part.period, load: () => load(part, numbering.addresses) }));
    },
  };
}

/** Memory for so many bytes, and the view that records are written by. */
function waitIn(size: number): Pick<Part, "waiting" | "view"> {
  const waiting = Buffer.allocUnsafeSlow(size);
  return { waiting, view: new DataView(waiting.buffer, waiting.byteOffset, size) };
}

/** Lets a part have room for so many bytes more; answers by how many it has grown. */
function makeRoom(part: Part, size: number): number {
  const before = part.waiting.length;
  if (part.length + size <= before) return 0;
  const larger = waitIn(Math.max(smallest, before * 2, part.length + size));
  part.waiting.copy(larger.waiting, 0, 0, part.length);
  Object.assign(part, larger);
  return larger.waiting.length - before;
}

async function load(part: Part, addresses: readonly Omit<Address, "period">[]): Promise<Statement[]> {
  const written = part.isOnDisk ? [await readFile(part.path)] : [];
  const begin = createStatements(part.size);
  const statements = new Map<number, Statement>();
  for (const bytes of [...written, part.waiting.subarray(0, part.length)]) {
    decodeSaid(bytes, (service) => {
      const { entity, service: code } = addresses[service] as Omit<Address, "period">;
      const statement = statements.get(service) ?? begin({ period: part.period, entity, service: code });
      statements.set(service, statement);
      return statement;
    });
  }
  return [...statements.values()];
}
