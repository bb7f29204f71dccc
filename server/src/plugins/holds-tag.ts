/** Whether one of the tags of an `If-None-Match` is this one; weak comparison (RFC 9110, 13.1.2). */
export function holdsTag(sent: string | undefined, tag: string): boolean {
  if (sent === undefined) return false;
  const bare = tag.replace(/^W\//, "");
  return sent.split(",").some((one) => one.trim().replace(/^W\//, "") === bare);
}
