import type { IngestionProblem } from "@marsad/shared/schemas";
import { Refused } from "../../errors.ts";
import { checkPack } from "./check-pack.ts";
import { expandServices } from "./expand-services.ts";
import { listPackFiles, type PackFiles } from "./list-pack-files.ts";
import type { Pack } from "./pack.ts";
import { packProblem } from "./pack-problem.ts";
import { methodologyShape, programmeShape, publishedSeriesShape } from "./pack-shapes.ts";
import { codeOf, readDocuments } from "./read-documents.ts";
import { readRegister } from "./read-register.ts";
import { entityRegister, periodRegister, serviceRegister } from "./registers.ts";

/**
 * Reads the folder of a pack; its files of values are named here, and read when they are ingested.
 *
 * @throws Refused `pack-refused` with everything that is wrong in any of its files
 */
export async function readPack(folder: string): Promise<Pack> {
  const files = await listPackFiles(folder);
  const programmes = await readDocuments(files.programme, programmeShape);
  const methodologies = await readDocuments(files.methodologies, methodologyShape);
  const publishedSeries = await readDocuments(files.publishedSeries, publishedSeriesShape);
  const periods = await readRegister(files.periods, periodRegister);
  const entities = await readRegister(files.entities, entityRegister);
  const services = await readRegister(files.services, serviceRegister);
  const parts = [programmes, methodologies, publishedSeries, periods, entities, services];
  const unfit = [...checkFiles(files), ...parts.flatMap(({ problems }) => problems)];
  const [programme] = programmes.documents;
  if (programme === undefined) throw refused(unfit);

  const { code, ...input } = programme.value;
  const problems = checkPack({
    programme: { ...programme, value: input },
    methodologies: methodologies.documents,
    publishedSeries: publishedSeries.documents,
    versions: new Set(files.methodologies.map(codeOf)),
    periods,
    entities,
    services,
  });
  if (unfit.length + problems.length > 0) throw refused([...unfit, ...problems]);
  const observed = entities.entries.map(({ entry }) => entry);
  return {
    code,
    programme: input,
    methodologies: methodologies.documents.map(({ value }) => value),
    periods: periods.entries.map(({ entry }) => entry),
    entities: observed,
    services: expandServices(
      services.entries.map(({ entry }) => entry),
      observed,
    ),
    publishedSeries: publishedSeries.documents.map((document) => ({
      code: document.code,
      input: document.value,
    })),
    values: files.values,
  };
}

function checkFiles({ programme, unknown }: PackFiles): IngestionProblem[] {
  return [
    ...(programme.length === 0 ? [packProblem("file-missing", { file: "programme.json" })] : []),
    ...unknown.map(({ name }) => packProblem("unknown-file", { file: name, found: name })),
  ];
}

function refused(problems: readonly IngestionProblem[]): Refused {
  return new Refused("pack-refused", "The pack has problems; nothing of it was loaded.", problems);
}
