import type { ComputedMethodology, Indicator } from "@marsad/shared/methodology";
import type { Classifications } from "@marsad/shared/schemas";
import { compileMethodology } from "@marsad/shared/scoring";
import { foldText } from "@marsad/shared/search";
import type { Database } from "../../db/database.ts";
import { entities, methodologies, periods, programmes, services } from "../../db/schema/index.ts";
import { eq, sql } from "../../db/sql.ts";
import { Conflict, NotFound } from "../../errors.ts";

/** The indicators of one version in their order, and the place of each by its code. */
export interface IndicatorList {
  readonly version: string;
  readonly indicators: readonly Indicator[];
  readonly places: ReadonlyMap<string, number>;
  /** Codes by folded code or name, in any language; several where they share a name. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

export interface RegisteredPeriod {
  readonly isMeasured: boolean;
  readonly methodology: IndicatorList;
}

/** What a service is now: the start of an assessment that a file begins. Codes with a space between them. */
export interface RegisteredService {
  readonly segments: string;
  readonly channels: string;
}

/** All that a file may speak of. */
export interface Registers {
  readonly programme: string;
  readonly classifications: Classifications;
  readonly entities: ReadonlySet<string>;
  /** By entity, then by service. */
  readonly services: ReadonlyMap<string, ReadonlyMap<string, RegisteredService>>;
  readonly periods: ReadonlyMap<string, RegisteredPeriod>;
}

/**
 * Reads what a programme has registered.
 *
 * @throws NotFound for an unknown programme; Conflict where its scores are published elsewhere, so that it takes no values.
 */
export async function readRegisters(db: Database, code: string): Promise<Registers> {
  const [programme] = await db.select().from(programmes).where(eq(programmes.code, code));
  if (programme === undefined) throw new NotFound("programme", code);
  if (programme.results !== "computed") {
    throw new Conflict("scores-published-elsewhere", "The scores of this programme are published elsewhere.");
  }
  const versions = await db.select().from(methodologies).where(eq(methodologies.programme, code));
  const lists = new Map(
    versions.flatMap(({ version, definition }) =>
      definition.scoring === "computed" ? [[version, listIndicators(definition)] as const] : [],
    ),
  );
  const ofPeriods = await db.select().from(periods).where(eq(periods.programme, code));
  const ofEntities = await db
    .select({ code: entities.code })
    .from(entities)
    .where(eq(entities.programme, code));
  const ofServices = await readServices(db, code);
  return {
    programme: code,
    classifications: programme.classifications,
    entities: new Set(ofEntities.map((entity) => entity.code)),
    services: ofServices,
    periods: new Map(
      ofPeriods.flatMap(({ code: period, phase, methodology: version }) => {
        const methodology = lists.get(version);
        return methodology === undefined ? [] : [[period, { isMeasured: phase === "open", methodology }]];
      }),
    ),
  };
}

/** By entity, then by code. There are tens of thousands: a row for each would take several times as long. */
async function readServices(db: Database, programme: string): Promise<Registers["services"]> {
  const { rows } = await db.execute<{
    entity: string;
    codes: string;
    segments: string;
    channels: string;
  }>(sql`
    select ${services.entity},
      string_agg(${services.code}, ',') as codes,
      string_agg(array_to_string(${services.segments}, ' '), ',') as segments,
      string_agg(array_to_string(${services.channels}, ' '), ',') as channels
    from ${services} where ${services.programme} = ${programme} group by ${services.entity}`);
  return new Map(
    rows.map(({ entity, codes, segments, channels }) => {
      const [ofSegments, ofChannels] = [segments.split(","), channels.split(",")];
      const own = codes.split(",").map((code, place) => {
        const service = { segments: ofSegments[place] ?? "", channels: ofChannels[place] ?? "" };
        return [code, service] as const;
      });
      return [entity, new Map(own)];
    }),
  );
}

function listIndicators(definition: ComputedMethodology): IndicatorList {
  const { indicators } = compileMethodology(definition);
  return {
    version: definition.version,
    indicators,
    places: new Map(indicators.map(({ code }, place) => [code, place])),
    names: nameIndicators(indicators),
  };
}

function nameIndicators(indicators: readonly Indicator[]): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, names } of indicators) {
    for (const name of new Set([code, ...Object.values(names)].map(foldText))) {
      codes.set(name, [...(codes.get(name) ?? []), code]);
    }
  }
  return codes;
}
