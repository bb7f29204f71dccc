import { useDeviceSetting } from "../device-setting.ts";

/** The entity that the person at this device follows in a programme, or `null`, and how to choose it. */
export function useMyEntity(programme: string): readonly [string | null, (entity: string | null) => void] {
  return useDeviceSetting(`my-entity.${programme}`);
}
