import { ApiError } from "../../api/client.ts";

/** Said of a file that is not what it was when it was chosen; browsers fail to send it as if the network had failed. */
const fileChanged = () => new ApiError("file-changed", 0, "The file was changed after it was chosen.");

/** Why a file could not be sent: where no answer came, the file itself may be at fault. */
export async function checkReadable(file: File, error: unknown): Promise<unknown> {
  if (!(error instanceof ApiError) || error.status !== 0) return error;
  try {
    await file.slice(0, 1).arrayBuffer();
    return error;
  } catch {
    return fileChanged();
  }
}
