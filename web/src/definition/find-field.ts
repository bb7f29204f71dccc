/**
 * The field inside of `form` that stands for a place, or for a part of it, such as `goalposts.worst` for `goalposts`; what it
 * lies in is opened. `null` where the form has none.
 */
export function findField(form: HTMLElement, place: string): HTMLElement | null {
  const fields = [...form.querySelectorAll<HTMLElement>("[data-place]")];
  const isOf = ({ dataset }: HTMLElement) =>
    dataset.place === place || /^[.[]/.test(dataset.place?.slice(place.length) ?? "");
  const field = fields.find((each) => each.dataset.place?.startsWith(place) && isOf(each)) ?? null;
  for (let around = field?.closest("details"); around; around = around.parentElement?.closest("details"))
    around.open = true;
  return field;
}
