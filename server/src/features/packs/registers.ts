import { Code, EntityInput, PeriodInput, ServiceInput } from "@marsad/shared/schemas";
import { type Static, type TSchema, Type } from "typebox";
import { Compile, type Validator } from "typebox/compile";
import type { Columns, Row } from "./read-rows.ts";

/** How the rows of a CSV file become entries of a register. */
export interface Register<Schema extends TSchema> {
  readonly columns: Columns;
  readonly validator: Validator<Record<never, never>, Schema>;
  /** What a row says, not checked yet; what it leaves blank is left out. */
  toEntry(cells: Row["cells"]): Record<string, unknown>;
  /** What must not stand in two rows. */
  keyOf(entry: Static<Schema>): string;
}

const closed = { additionalProperties: false };
const PeriodRow = Type.Object({ code: Code, ...PeriodInput.properties }, closed);
const EntityRow = Type.Object({ code: Code, ...EntityInput.properties }, closed);
/** One row of services may be for every entity of the pack. */
export const everyEntity = "*";
const ServiceRow = Type.Object(
  { entity: Type.Union([Code, Type.Literal(everyEntity)]), code: Code, ...ServiceInput.properties },
  closed,
);

/** `periods.csv`; a blank phase is an open one. */
export const periodRegister: Register<typeof PeriodRow> = {
  columns: {
    required: ["code", "start", "end", "methodology"],
    optional: ["phase"],
    translated: ["name", "note"],
  },
  validator: Compile(PeriodRow),
  toEntry: (cells) => ({
    phase: "open",
    ...pick(cells, PeriodRow),
    ...translate(cells, "name", "names"),
    ...translate(cells, "note", "note"),
  }),
  keyOf: ({ code }) => code,
};

/** `entities.csv`; a population comes with its year and its source, or not at all. */
export const entityRegister: Register<typeof EntityRow> = {
  columns: {
    required: ["code", "kind"],
    optional: ["sector", "region", "parent", "population.people", "population.year"],
    translated: ["name", "population.source"],
  },
  validator: Compile(EntityRow),
  toEntry: (cells) => ({
    ...pick(cells, EntityRow),
    ...translate(cells, "name", "names"),
    ...toPopulation(cells),
  }),
  keyOf: ({ code }) => code,
};

/** `services.csv`; lists are separated by spaces, and a service is the entity's own unless it says that it is shared. */
export const serviceRegister: Register<typeof ServiceRow> = {
  columns: {
    required: ["entity", "code"],
    optional: ["segments", "channels", "platform", "sharing"],
    translated: ["name"],
  },
  validator: Compile(ServiceRow),
  toEntry: (cells) => ({
    sharing: "own",
    ...pick(cells, ServiceRow),
    segments: cells.get("segments")?.split(/\s+/) ?? [],
    channels: cells.get("channels")?.split(/\s+/) ?? [],
    ...translate(cells, "name", "names"),
  }),
  keyOf: ({ entity, code }) => `${entity} ${code}`,
};

/** A number that is none is left as it is written, for the problem that names it. */
function toPopulation(cells: Row["cells"]): Record<string, unknown> {
  const numbers = ["people", "year"].flatMap((property) => {
    const cell = cells.get(`population.${property}`);
    return cell === undefined ? [] : [[property, /^\d+$/.test(cell) ? Number(cell) : cell] as const];
  });
  const population = {
    ...Object.fromEntries(numbers),
    ...translate(cells, "population.source", "source"),
  };
  return Object.keys(population).length === 0 ? {} : { population };
}

/** The cells whose headings are properties of the entry. */
function pick(cells: Row["cells"], { properties }: { readonly properties: object }): Record<string, string> {
  return Object.fromEntries([...cells].filter(([heading]) => heading in properties));
}

/** The cells of `heading.ar`, `heading.en`, … as one property by language; left out where all are blank. */
function translate(cells: Row["cells"], heading: string, property: string): Record<string, unknown> {
  const texts = [...cells]
    .filter(([column]) => column.startsWith(`${heading}.`))
    .map(([column, text]) => [column.slice(heading.length + 1), text]);
  return texts.length === 0 ? {} : { [property]: Object.fromEntries(texts) };
}
