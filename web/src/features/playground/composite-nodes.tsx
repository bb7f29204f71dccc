import type { CompositeNode } from "@marsad/shared/composite";
import { NodeList } from "../../definition/node-list.tsx";
import { GroupFields } from "./group-fields.tsx";
import { IndicatorFields, type TableColumns } from "./indicator-fields.tsx";

interface CompositeNodesProps {
  readonly nodes: readonly CompositeNode[];
  /** The property that holds them, such as `children[0].children`. */
  readonly place: string;
  readonly columns: TableColumns;
  readonly onChange: (nodes: readonly CompositeNode[]) => void;
}

/** The children of a node of a composite indicator, groups with their own. */
export function CompositeNodes({ nodes, place: within, columns, onChange }: CompositeNodesProps) {
  return (
    <NodeList nodes={nodes} place={within} onChange={onChange}>
      {(node, { place, change, remove }) =>
        "children" in node ? (
          <GroupFields group={node} place={place} remove={remove} onChange={change}>
            <CompositeNodes
              nodes={node.children}
              place={`${place}.children`}
              columns={columns}
              onChange={(children) => change({ ...node, children })}
            />
          </GroupFields>
        ) : (
          <IndicatorFields
            indicator={node}
            place={place}
            columns={columns}
            remove={remove}
            onChange={change}
          />
        )
      }
    </NodeList>
  );
}
