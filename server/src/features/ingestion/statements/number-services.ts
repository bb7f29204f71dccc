import type { Address } from "../statement.ts";

/** Services that the entities of a group have together: what is held when they are compared and scored. */
const servicesOfGroup = 4000;

/** Gives every service a number, from 0, and every entity to a group. */
export interface ServiceNumbers {
  number(entity: string, service: string): { readonly number: number; readonly group: number };
  /** By number. */
  readonly addresses: readonly Omit<Address, "period">[];
}

/** Gives numbers as services occur; `servicesOf` is how many an entity is registered with. */
export function numberServices(servicesOf: (entity: string) => number): ServiceNumbers {
  const entities = new Map<string, { readonly group: number; readonly numbers: Map<string, number> }>();
  const addresses: Omit<Address, "period">[] = [];
  let lastGroup = 0;
  let services = 0;
  const begin = (entity: string) => {
    const begun = { group: lastGroup, numbers: new Map<string, number>() };
    entities.set(entity, begun);
    services += Math.max(1, servicesOf(entity));
    if (services >= servicesOfGroup) {
      lastGroup++;
      services = 0;
    }
    return begun;
  };
  return {
    addresses,
    number(entity: string, service: string): { readonly number: number; readonly group: number } {
      const { group, numbers } = entities.get(entity) ?? begin(entity);
      let number = numbers.get(service);
      if (number === undefined) {
        number = addresses.length;
        numbers.set(service, number);
        addresses.push({ entity, service });
      }
      return { number, group };
    },
  };
}
