import type { MouseEvent, ReactNode } from "react";
import { spansOf, spanText } from "@/lib/briefing/showBriefing";
import type { SlideRun } from "@/lib/briefing/slides";
import type { Words } from "@/lib/i18n/words";
import { isPlainClick } from "../events/isPlainClick";
import "./facts.css";

/** What a number of a text leads to. */
export type Evidence = { event: string } | { query: string };

/** The address behind a run: an event's page, or Explore narrowed. */
export function evidenceHref(run: SlideRun, words: Words): string | undefined {
  const { locale } = words;
  if (run.event !== undefined) return `/${locale}/events/${run.event}`;
  if (run.query !== undefined) return `/${locale}${run.query && `?${run.query}`}`;
  return undefined;
}

/**
 * The runs of one paragraph: strong words, links to the evidence, numbers of sources.
 * @param sourcesAt  address of the page that lists the sources, "" for the same page
 * @param onEvidence shows the evidence beside the story; without it links are followed
 */
export function Runs({
  runs,
  words,
  onEvidence,
  sourcesAt = "",
}: {
  runs: readonly SlideRun[];
  words: Words;
  onEvidence?: ((evidence: Evidence) => void) | undefined;
  sourcesAt?: string | undefined;
}) {
  return runs.map((run, i) => {
    const href = evidenceHref(run, words);
    const text: ReactNode = run.strong ? <b>{run.text}</b> : run.em ? <em>{run.text}</em> : run.text;
    const evidence = run.event !== undefined ? { event: run.event } : run.query !== undefined && { query: run.query };
    const onClick = (click: MouseEvent) => {
      if (!evidence || !onEvidence || !isPlainClick(click)) return;
      click.preventDefault();
      onEvidence(evidence);
    };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never change their order
      <span key={i}>
        {href === undefined ? (
          text
        ) : (
          <a className="evidence" href={href} onClick={onClick}>
            {text}
          </a>
        )}
        {run.sources && run.sources.length > 0 && (
          <sup className="refs">
            {spansOf(run.sources).map((span, at) => (
              <span key={span[0]}>
                {at > 0 && ", "}
                <a
                  href={`${sourcesAt}#source-${span[0]}`}
                  aria-label={words.t("briefing.source", { count: span[1] - span[0] + 1, numbers: spanText(span) })}
                >
                  {spanText(span)}
                </a>
              </span>
            ))}
          </sup>
        )}
        {/* a full stop stays with its numbers */}
        {run.sources && "\u2060"}
      </span>
    );
  });
}
