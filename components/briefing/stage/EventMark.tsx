import type { FocusEvent, MouseEvent, ReactNode } from "react";
import type { MarkActions } from "@/components/charts/chart";
import type { Words } from "@/lib/i18n/words";

/**
 * A mark that is one event: a link to its page, with a tooltip.
 * @param id   the same from step to step, by which it moves
 * @param said what it says
 */
export function EventMark({
  event,
  id,
  said,
  words,
  actions,
  isOff = false,
  children,
}: {
  event: string;
  id: string;
  said: string;
  words: Words;
  actions: Pick<MarkActions, "onHover">;
  isOff?: boolean;
  children: ReactNode;
}) {
  const show = (shown: MouseEvent<Element> | FocusEvent<Element>) =>
    actions.onHover({ content: <b>{said}</b>, box: shown.currentTarget.getBoundingClientRect() });
  return (
    <g data-mark={id}>
      <a
        href={`/${words.locale}/events/${event}`}
        data-event={event}
        className={isOff ? "mark off" : "mark"}
        aria-label={said}
        onMouseEnter={show}
        onFocus={show}
        onMouseLeave={() => actions.onHover(undefined)}
        onBlur={() => actions.onHover(undefined)}
      >
        {children}
      </a>
    </g>
  );
}
