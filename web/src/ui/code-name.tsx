import type { Names } from "@marsad/shared/schemas";
import { Name } from "./name.tsx";

interface CodeNameProps {
  readonly code: string;
  /** `undefined` where the code has no names, or they are not loaded yet. */
  readonly names: Names | undefined;
}

/** What a code stands for; the code itself where that is not known. */
export function CodeName({ code, names }: CodeNameProps) {
  return names ? <Name names={names} /> : <bdi>{code}</bdi>;
}
