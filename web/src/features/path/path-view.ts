import type { PathWishes, StepAddress } from "@marsad/shared/path";
import type { ViewFormat } from "../../use-view.ts";

/** The state of the page: a path and what is wished of it, all in its address. */
export interface PathView extends PathWishes {
  /** `undefined` is the latest period with results. */
  readonly period: string | undefined;
  /** The later period in which the steps are looked at again; `undefined` is the latest. */
  readonly review: string | undefined;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Several wishes as one text: parts with colons between, wishes with commas; what is not understood is passed over. */
function parse<Wish>(text: string | null, read: (parts: readonly string[]) => Wish | null): Wish[] {
  return (text ?? "").split(",").flatMap((wish) => {
    const found = read(wish.split(":"));
    return found === null ? [] : [found];
  });
}

function toAddress([service = "", indicator = ""]: readonly string[]): StepAddress | null {
  return service === "" || indicator === "" ? null : { service, indicator };
}

function toNumber(parts: readonly string[]): (StepAddress & { readonly number: number }) | null {
  const [address, number] = [toAddress(parts), Number(parts[2] || Number.NaN)];
  return address && Number.isFinite(number) ? { ...address, number } : null;
}

function format<Wish extends StepAddress>(
  wishes: readonly Wish[],
  more: (wish: Wish) => string | number | null,
): string {
  return wishes
    .map((wish) => [wish.service, wish.indicator, more(wish)].filter((part) => part !== null).join(":"))
    .join(",");
}

export const pathView: ViewFormat<PathView> = {
  parse: (parameters) => ({
    period: parameters.get("period") ?? undefined,
    review: parameters.get("review") ?? undefined,
    pinned: parse(parameters.get("pinned"), toNumber).map(({ number, ...step }) => ({
      ...step,
      target: number,
    })),
    excluded: parse(parameters.get("excluded"), toAddress),
    efforts: parse(parameters.get("effort"), toNumber)
      .filter(({ number }) => number >= leastEffort && number <= mostEffort)
      .map(({ number, ...step }) => ({ ...step, effort: number })),
    dates: parse(parameters.get("by"), (parts) => {
      const address = toAddress(parts);
      return address && isDay(parts[2] ?? "") ? { ...address, date: parts[2] ?? "" } : null;
    }),
  }),
  format: ({ period, review, pinned, excluded, efforts, dates }) => ({
    ...{ period, review },
    pinned: format(pinned, ({ target }) => target),
    excluded: format(excluded, () => null),
    effort: format(efforts, ({ effort }) => effort),
    by: format(dates, ({ date }) => date),
  }),
};

/** What one step may be said to take, as a methodology may. */
export const leastEffort = 0.01;
export const mostEffort = 10_000;
