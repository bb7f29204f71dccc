import type { ReactNode } from "react";

export interface PictureProps {
  /** What is to be seen, in a sentence. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A drawing as one image with a name. It is inert inside: the layers that the library draws through portals carry
 * React's listeners, which makes them stops for the Tab key in Chromium. Pointer and keys are dealt with around it.
 */
export function Picture({ label, children }: PictureProps) {
  return (
    <div role="img" aria-label={label}>
      <div inert>{children}</div>
    </div>
  );
}
