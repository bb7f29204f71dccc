/** Every cell of the page that can be mended and is in sight, in the order of the page. */
function mendFields(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-mend]")].filter((field) =>
    field.checkVisibility(),
  );
}

/** Goes to the next cell that can be mended after `from`, and from the last one on to the check. */
export function goToNext(from: HTMLElement): void {
  const fields = mendFields();
  const next = fields[fields.indexOf(from) + 1] ?? document.querySelector<HTMLElement>("[data-check]");
  next?.focus();
}

/** Where the reader last was; the focus itself is on the button that asks to go on. */
let last: HTMLElement | null = null;

export function rememberField(field: HTMLElement): void {
  last = field;
}

/** Goes to the first cell that can be mended after where the reader last was, beginning anew after the last one. */
export function goAround(): void {
  const fields = mendFields();
  const place = last === null ? -1 : fields.indexOf(last);
  fields[(place + 1) % fields.length]?.focus();
}
