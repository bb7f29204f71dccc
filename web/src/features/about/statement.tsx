import type { ReactNode } from "react";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import "./statement.css";

interface StatementProps {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly { readonly title: string; readonly content: ReactNode }[];
}

/** A page of plain words under headings. */
export function Statement({ title, subtitle, parts }: StatementProps) {
  return (
    <Page title={title} subtitle={subtitle}>
      <div className="statement">
        {parts.map((part) => (
          <Card key={part.title} title={part.title}>
            {part.content}
          </Card>
        ))}
      </div>
    </Page>
  );
}
