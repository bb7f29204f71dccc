/**
 * The same message with texts that PostgreSQL can hold: no NUL character, no half of a surrogate pair (its manual,
 * 8.3 and 8.14). Files hold both, and their problems quote them.
 */
export function toStorable<Message>(message: Message): Message {
  return JSON.parse(
    JSON.stringify(message, (_, value) =>
      typeof value === "string" ? value.toWellFormed().replaceAll("\0", "\uFFFD") : value,
    ),
  );
}
