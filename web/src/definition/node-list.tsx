import type { Names } from "@marsad/shared/schemas";
import { Fragment, type ReactNode } from "react";
import { useLanguage } from "../i18n/use-language.ts";

/** What can be done with one of several nodes. */
interface NodeTools<Node> {
  /** Such as `dimensions[0].children[1]`. */
  readonly place: string;
  readonly change: (node: Node) => void;
  /** Takes it out; nothing while no other is left. */
  readonly remove: ReactNode;
}

interface NodeListProps<Node> {
  readonly nodes: readonly Node[];
  /** The property that holds them, such as `dimensions[0].children`. */
  readonly place: string;
  readonly onChange: (nodes: Node[]) => void;
  readonly children: (node: Node, tools: NodeTools<Node>) => ReactNode;
}

/** The children of a node, each to be changed or, while others are left, taken out. */
export function NodeList<Node extends { readonly names: Names }>(props: NodeListProps<Node>) {
  const { nodes, place: within, onChange, children } = props;
  const { t, name } = useLanguage();
  const placed = nodes.map((node, index) => ({
    node,
    place: `${within}[${index}]`,
    change: (next: Node) => onChange(nodes.with(index, next)),
    takeOut: () => onChange(nodes.toSpliced(index, 1)),
  }));
  return placed.map(({ node, place, change, takeOut }) => (
    <Fragment key={place}>
      {children(node, {
        place,
        change,
        remove: nodes.length > 1 && (
          <button type="button" className="link-button" onClick={takeOut}>
            {t("definition.remove")} <span className="visually-hidden">{name(node.names).text}</span>
          </button>
        ),
      })}
    </Fragment>
  ));
}
