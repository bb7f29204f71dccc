import type { AnchorHTMLAttributes } from "react";
import { Link as RouterLink } from "wouter";
import { useOnward } from "../use-onward.ts";

/** A link to another page of the product (an address of `paths.ts`), in the language, and the frame, of this one. */
export function Link({
  to,
  ...anchor
}: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">) {
  return <RouterLink {...anchor} href={useOnward()(to)} />;
}
