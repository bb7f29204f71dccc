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
  const numbers = new Map<string, number>();
  const groups = new Map<string, number>();
  const addresses: Omit<Address, "period">[] = [];
  let lastGroup = 0;
  let services = 0;
  return {
    addresses,
    number(entity: string, service: string): { readonly number: number; readonly group: number } {
      const group = groups.get(entity) ?? lastGroup;
      if (!groups.has(entity)) {
        groups.set(entity, group);
        services += Math.max(1, servicesOf(entity));
        if (services >= servicesOfGroup) {
          lastGroup++;
          services = 0;
        }
      }
      const key = `${entity}\n${service}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = addresses.length;
        numbers.set(key, number);
        addresses.push({ entity, service });
      }
      return { number, group };
    },
  };
}
