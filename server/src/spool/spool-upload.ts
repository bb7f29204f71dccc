import { mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import type {} from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { AppError } from "../errors.ts";

/** A file of an upload, on disk. */
export interface SpooledFile {
  /** As whoever sent it calls it, a relative path where there are folders. */
  readonly name: string;
  readonly path: string;
}

/** A file as it came with a request. */
export interface SpooledPart extends SpooledFile {
  /** Name of its part of the form; null where the file is the body itself. */
  readonly field: string | null;
}

/** Where uploads wait, and how large one may be, all its files together. */
export interface SpoolLimits {
  readonly folder: string;
  readonly bytes: number;
}

const filesAtMost = 1000;

/**
 * Writes the body of a request to disk before anything is done with it, lets `use` have the files, and removes them
 * whatever happens. Takes one file as the body itself (named by `fileName`) or several as multipart.
 *
 * @throws AppError 413 `upload-too-large`, 415 `unsupported-media-type`, 400 `bad-file-name` for a name
 * that leads out of the folder or that two files have.
 */
export async function spoolUpload<Result>(
  request: FastifyRequest,
  limits: SpoolLimits,
  fileName: string,
  use: (files: SpooledPart[], folder: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(limits.folder, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(limits.folder, "upload-"));
  const budget = { left: limits.bytes };
  const files: SpooledPart[] = [];
  try {
    if (request.isMultipart()) {
      const parts = request.files({
        limits: { files: filesAtMost, fileSize: limits.bytes + 1 },
        preservePath: true,
      });
      for await (const part of parts) {
        files.push({ ...(await spool(part.file, part.filename, folder, budget)), field: part.fieldname });
      }
    } else files.push({ ...(await spool(bodyOf(request), fileName, folder, budget)), field: null });
    return await use(files, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The body as it arrives; what was sent as another type has been read and understood already, and is no file. */
function bodyOf({ body }: FastifyRequest): Readable {
  if (body instanceof Readable) return body;
  throw new AppError(
    415,
    "unsupported-media-type",
    "Send a file: text/csv, or multipart/form-data for several.",
  );
}

async function spool(
  content: Readable,
  name: string,
  folder: string,
  budget: { left: number },
): Promise<SpooledFile> {
  const path = join(folder, checkName(name));
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "wx", 0o600).catch(() => {
    throw new AppError(400, "bad-file-name", "Every file of an upload needs a name of its own.", {
      detail: name,
    });
  });
  try {
    // The stream is left whole when the upload is refused: the answer still has to go out on its connection.
    for await (const chunk of content.iterator({ destroyOnReturn: false })) {
      budget.left -= chunk.length;
      if (budget.left < 0) {
        throw new AppError(413, "upload-too-large", "The upload is larger than this server takes.");
      }
      await file.appendFile(chunk);
    }
  } finally {
    await file.close();
  }
  return { name, path };
}

/** Parts of a path that lead no further up, each of them writable on any system. */
function checkName(name: string): string {
  const parts = name.split("/");
  const isPath = parts.every((part) => /^[^\\\p{Cc}]{1,200}$/u.test(part) && part !== "." && part !== "..");
  if (isPath && parts.length <= 10) return name;
  throw new AppError(400, "bad-file-name", "A file's name must be a path inside the upload.", {
    detail: name,
  });
}
