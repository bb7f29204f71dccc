import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import type {} from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { AppError } from "../errors.ts";
import { readUntil } from "./read-until.ts";

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

/** What files are received into, and what ends that. */
export interface Reception {
  readonly folder: string;
  /** What a file is called that is the body itself. */
  readonly fileName: string;
  /** All files together. */
  readonly bytes: number;
  /** Aborted when it has taken too long, with the error that says so. */
  readonly signal: AbortSignal;
}

/** Parts of a form; those without a file are left out, and are few and short. */
const formLimits = { files: 1000, fields: 10, fieldSize: 64 * 1024 };

/**
 * Writes what a request carries to disk as it arrives: its body, or each file of a form.
 *
 * @throws AppError 400 `upload-cut-off`, `bad-form`, `bad-file-name`; 413 `upload-too-large`; 415
 * `unsupported-media-type`; and the signal's.
 */
export async function receiveFiles(request: FastifyRequest, reception: Reception): Promise<SpooledPart[]> {
  const { folder, fileName, bytes, signal } = reception;
  const budget = { left: bytes };
  const receive = async (content: Readable, name: string, field: string | null) => {
    // A stream is left whole when the upload is refused: the answer still has to go out on its connection.
    const chunks = explained(content.iterator({ destroyOnReturn: false }), request);
    return { ...(await spool(readUntil(chunks, signal), name, folder, budget)), field };
  };
  if (!request.isMultipart()) return [await receive(readBody(request), fileName, null)];
  const files: SpooledPart[] = [];
  const parts = request.files({ limits: { ...formLimits, fileSize: bytes + 1 }, preservePath: true });
  for await (const { file, filename, fieldname } of readUntil(explained(parts, request), signal)) {
    // A part may be a file by its type alone.
    files.push(await receive(file, filename ?? fileName, fieldname));
  }
  return files;
}

/**
 * The body as it arrives, behind a stream of its own, so that the connection outlives a refusal. What was sent as
 * another type has been read and understood already, and is no file.
 */
function readBody({ body }: FastifyRequest): Readable {
  if (!(body instanceof Readable)) {
    throw new AppError(
      415,
      "unsupported-media-type",
      "Send a file: text/csv, or multipart/form-data for several.",
    );
  }
  const content = body.pipe(new PassThrough());
  // It may break before anybody reads it; whoever comes to read it is told then.
  content.on("error", () => {});
  body.once("error", (error) => content.destroy(error));
  body.once("close", () => {
    if (!body.readableEnded) content.destroy(new Error("closed before its end"));
  });
  return content;
}

async function spool(
  content: AsyncIterable<Buffer>,
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
    for await (const chunk of content) {
      budget.left -= chunk.length;
      if (budget.left < 0) throw tooLarge();
      await file.appendFile(chunk);
    }
  } finally {
    await file.close();
  }
  return { name, path };
}

/** 413: more bytes than there may be. */
export function tooLarge(): AppError {
  return new AppError(413, "upload-too-large", "The upload is larger than this server takes.");
}

/** The same items; what the reading of them fails with is the sender's doing, and is said so. */
async function* explained<Item>(items: AsyncIterable<Item>, { raw }: FastifyRequest): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (raw.destroyed && !raw.readableEnded) {
      throw new AppError(400, "upload-cut-off", "The connection was closed before the upload was whole.");
    }
    // The limits of a form have a status of their own.
    if ("statusCode" in error) throw error;
    throw new AppError(400, "bad-form", "The form cannot be read to its end.", { detail: error.message });
  }
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
