import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyRequest } from "fastify";
import { AppError } from "../errors.ts";
import { discardRest } from "./discard-rest.ts";
import { receiveFiles, type SpooledFile, type SpooledPart, tooLarge } from "./receive-files.ts";

export type { SpooledFile, SpooledPart };

/** Where uploads wait, how large one may be, all its files together, and how long it may take to arrive. */
export interface SpoolLimits {
  readonly folder: string;
  readonly bytes: number;
  readonly seconds: number;
}

/** Bytes that a form may have besides its files. */
const frame = 1024 * 1024;

/**
 * Writes the body of a request to disk before anything is done with it, lets `use` have the files, and removes them
 * whatever happens. Takes one file as the body itself (named by `fileName`) or several as multipart.
 *
 * @throws AppError 408 `upload-too-slow`, 413 `upload-too-large`, 415 `unsupported-media-type` or
 * `unsupported-content-encoding`, 400 `upload-cut-off`, `bad-form`, or `bad-file-name` for a name that leads out of
 * the folder or that two files have.
 */
export async function spoolUpload<Result>(
  request: FastifyRequest,
  limits: SpoolLimits,
  fileName: string,
  use: (files: SpooledPart[], folder: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(limits.folder, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(limits.folder, `upload-${process.pid}-`));
  try {
    return await use(await receive(request, limits, { folder, fileName }), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(
  request: FastifyRequest,
  { bytes, seconds }: SpoolLimits,
  place: { readonly folder: string; readonly fileName: string },
): Promise<SpooledPart[]> {
  const slow = new AbortController();
  const timer = setTimeout(() => {
    slow.abort(
      new AppError(408, "upload-too-slow", "The upload has not arrived whole in time.", {
        detail: `It may take ${seconds} s.`,
      }),
    );
  }, seconds * 1000);
  try {
    refuseByHeaders(request, bytes);
    return await receiveFiles(request, { ...place, bytes, signal: slow.signal });
  } catch (error) {
    discardRest(request);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function refuseByHeaders(request: FastifyRequest, bytes: number): void {
  const { "content-encoding": encoding = "identity", "content-length": length = "0" } = request.headers;
  if (encoding.trim().toLowerCase() !== "identity") {
    throw new AppError(415, "unsupported-content-encoding", "Uploads are sent as they are, not compressed.", {
      detail: `Leave out Content-Encoding: ${encoding}.`,
    });
  }
  if (Number(length) > bytes + (request.isMultipart() ? frame : 0)) throw tooLarge();
}
