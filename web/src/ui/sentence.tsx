import { createElement, Fragment, type ReactNode } from "react";

interface SentenceProps {
  /** A message in which `[[name]]` is a place for what stands under that name in `parts`. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A sentence with links or names in it, each where its language wants it. */
export function Sentence({ text, parts }: SentenceProps): ReactNode {
  const pieces = text.split(/\[\[([a-z]+)\]\]/);
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece, index) => (index % 2 === 0 ? piece : parts[piece])),
  );
}
