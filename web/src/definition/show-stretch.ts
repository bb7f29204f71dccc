import type { Stretch } from "./locate-in-json.ts";

/** Lines of the text that stay in sight above a stretch that is shown. */
const linesAbove = 3;

/** Selects a stretch of what is written in `area`, with the focus, and brings its beginning into sight. */
export function showStretch(area: HTMLTextAreaElement, { start, end }: Stretch): void {
  const lines = area.value.split("\n").length;
  const before = area.value.slice(0, start).split("\n").length - 1;
  area.focus();
  area.setSelectionRange(start, end);
  area.scrollTop = (area.scrollHeight / lines) * Math.max(0, before - linesAbove);
}
