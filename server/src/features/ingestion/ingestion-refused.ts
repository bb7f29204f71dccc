import type { IngestionResult } from "@marsad/shared/schemas";
import { AppError, describeFirst } from "../../errors.ts";

/** 422: the file has problems, all of them in `problems`; nothing was written but the record of it. */
export class IngestionRefused extends AppError {
  override readonly name = "IngestionRefused";
  constructor({ problems, ...ingestion }: IngestionResult) {
    super(422, "ingestion-refused", "The file has problems; nothing of it was taken in.", {
      detail: describeFirst(problems),
      members: { problems, ingestion },
    });
  }
}
