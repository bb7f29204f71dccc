/** A comment as it is stored; null where nothing is said. PostgreSQL stores any text but U+0000. */
export function cleanComment(comment: string | undefined): string | null {
  return comment?.replaceAll("\0", "").trim() || null;
}
