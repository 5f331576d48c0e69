import type { FocusEvent, MouseEvent, ReactNode } from "react";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "./chart";

/** True for a click that the browser should follow itself: new tab, new window, download. */
function isModified(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/**
 * A mark of a chart: a link to the page narrowed to its events, with a tooltip on hover and focus.
 *
 * @param select what the mark asks for
 * @param label  what a reader hears: name, number of events
 * @param tip    what the tooltip says
 * @param tabIndex -1 where arrow keys walk the marks of a chart
 */
export function Mark({
  select,
  actions,
  label,
  tip,
  className,
  tabIndex,
  children,
}: {
  select: Filter;
  actions: MarkActions;
  label: string;
  tip?: ReactNode;
  className?: string;
  tabIndex?: number;
  children: ReactNode;
}) {
  const show = (event: MouseEvent<Element> | FocusEvent<Element>) => {
    if (tip !== undefined) actions.onHover({ content: tip, box: event.currentTarget.getBoundingClientRect(), select });
  };
  return (
    <a
      href={actions.hrefFor(select)}
      className={className ? `mark ${className}` : "mark"}
      aria-label={label}
      tabIndex={tabIndex}
      onClick={(event) => {
        if (isModified(event)) return;
        event.preventDefault();
        actions.onSelect(select);
      }}
      onMouseEnter={show}
      onFocus={show}
      onMouseLeave={() => actions.onHover(undefined)}
      onBlur={() => actions.onHover(undefined)}
    >
      {children}
    </a>
  );
}
