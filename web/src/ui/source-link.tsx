import type { Source } from "@marsad/shared/schemas";
import { Name } from "./name.tsx";

/** Where a figure was read: its title, leading there where it has an address. */
export function SourceLink({ source: { title, url } }: { readonly source: Source }) {
  if (!url) return <Name names={title} />;
  return (
    <a href={url} rel="external">
      <Name names={title} />
    </a>
  );
}
