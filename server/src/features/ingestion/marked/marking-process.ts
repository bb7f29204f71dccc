import { WorkbookTooLarge } from "../unpack-workbook.ts";
import { type MarkOrder, markContent } from "./mark-content.ts";

/** What a process that marks a file answers: the file, or null for one that is no table, or that it is too large. */
export type MarkAnswer = { readonly marked: Uint8Array | null } | { readonly isTooLarge: true };

async function mark(order: MarkOrder): Promise<MarkAnswer> {
  try {
    return { marked: await markContent({ ...order, bytes: Buffer.from(order.bytes) }) };
  } catch (error) {
    // Whatever a library stumbles over in a file of unknown making, there is no place in it to write to.
    return error instanceof WorkbookTooLarge ? { isTooLarge: true } : { marked: null };
  }
}

process.once("message", async (order: MarkOrder) => {
  process.send?.(await mark(order), () => process.disconnect());
});
// A server that is told to stop still finishes what it answers; when it is gone, so is the channel that keeps this alive.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
