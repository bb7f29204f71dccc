/** The day in the Kingdom, `YYYY-MM-DD`: the server that prints may keep the time of another place. */
export function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Riyadh" }).format(new Date());
}
