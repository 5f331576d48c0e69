import type { ReactNode } from "react";

/** One named part of an event, under a rule. */
export function DetailSection({
  id,
  name,
  heading: Heading,
  tools,
  isHeavy = false,
  children,
}: {
  /** names the part in the page */
  id: string;
  name: string;
  /** h2 on a page of its own, h3 beside another page */
  heading: "h2" | "h3";
  tools?: ReactNode;
  isHeavy?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={isHeavy ? "sec heavy" : "sec"} aria-labelledby={`${id}-name`} id={id}>
      <header>
        <Heading id={`${id}-name`}>{name}</Heading>
        {tools !== undefined && <div className="tools">{tools}</div>}
      </header>
      {children}
    </section>
  );
}
