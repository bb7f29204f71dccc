/** SQLSTATE of what PostgreSQL says when it goes away, or has no room for another connection (its manual, appendix A). */
const states = /^(08...|57P0[1-5]|53300)$/;

/** What the operating system says of a connection that cannot be made or is gone (errno(3), getaddrinfo(3)). */
const connections = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"],
  ...["ENOTFOUND", "EAI_AGAIN"],
]);

/** What pg says itself, without a code, of a connection that broke or did not come in time. */
const sentences =
  /^(Connection terminated|timeout exceeded when trying to connect|Client .* is not queryable)/;

/** Whether an error, or one that caused it, says that the database cannot be reached (any more). */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const isOfSocket = "syscall" in error && error.syscall === "connect";
  return (
    states.test(code) ||
    connections.has(code) ||
    isOfSocket ||
    sentences.test(error.message) ||
    isUnavailable(error.cause)
  );
}
