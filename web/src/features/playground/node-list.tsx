import type { CompositeNode } from "@marsad/shared/composite";
import { useLanguage } from "../../i18n/use-language.ts";
import { GroupFields } from "./group-fields.tsx";
import { IndicatorFields, type TableColumns } from "./indicator-fields.tsx";

interface NodeListProps {
  readonly nodes: readonly CompositeNode[];
  readonly columns: TableColumns;
  readonly onChange: (nodes: readonly CompositeNode[]) => void;
}

/** The children of a node, each to be changed or, while others are left, taken out. */
export function NodeList({ nodes, columns, onChange }: NodeListProps) {
  const { t, name } = useLanguage();
  return nodes.map((node, index) => {
    const change = (next: CompositeNode) => onChange(nodes.with(index, next));
    const remove = nodes.length > 1 && (
      <button type="button" className="link-button" onClick={() => onChange(nodes.toSpliced(index, 1))}>
        {t("playground.remove")} <span className="visually-hidden">{name(node.names).text}</span>
      </button>
    );
    return "children" in node ? (
      <GroupFields key={node.code} group={node} remove={remove} onChange={change}>
        <NodeList
          nodes={node.children}
          columns={columns}
          onChange={(children) => change({ ...node, children })}
        />
      </GroupFields>
    ) : (
      <IndicatorFields key={node.code} indicator={node} columns={columns} remove={remove} onChange={change} />
    );
  });
}
