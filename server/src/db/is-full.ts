/** errno(3) of a disk, or a share of it, without room; SQLSTATE `disk_full` of a database (PostgreSQL's manual, appendix A). */
const codes = new Set(["ENOSPC", "EDQUOT", "53100"]);

/** Whether an error, or one that caused it, says that there is no room left to write. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && typeof error.code === "string" && codes.has(error.code)) || isFull(error.cause);
}
