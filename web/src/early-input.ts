/** A field that the reader has changed before the page came to life. */
type Field = HTMLInputElement | HTMLSelectElement;

interface EarlyInput {
  readonly field: Field;
  readonly value: string;
}

let early: readonly EarlyInput[] = [];

/** What a field held when the page came. */
function givenValue(field: Field): string {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  return (
    [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? field.options[0]?.value ?? ""
  );
}

/** Notes what the reader has typed and chosen in a drawn page, and puts the fields back as React is going to find them. */
export function noteEarlyInput(root: HTMLElement): void {
  const fields = [
    ...root.querySelectorAll<Field>("input:not([type=checkbox], [type=radio], [type=file]), select"),
  ];
  early = fields.flatMap((field) =>
    field.value === givenValue(field) ? [] : [{ field, value: field.value }],
  );
  for (const { field } of early) field.value = givenValue(field);
}

/** Tells the page, once it is alive, what was typed and chosen before. */
export function replayEarlyInput(): void {
  for (const { field, value } of early) {
    setNatively(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLInputElement ? "input" : "change", { bubbles: true }));
  }
  early = [];
}

/** React watches the property of each field; what is set through it would be no change to it. */
function setNatively(field: Field, value: string): void {
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
}
