import type { SlideSource } from "@/lib/briefing/slides";

/**
 * The sources of a briefing by number, each with its address where one is known.
 * @param hasIds the superscripts of this page lead here
 */
export function SourceNotes({ sources, hasIds = true }: { sources: readonly SlideSource[]; hasIds?: boolean }) {
  return (
    <ol className="source-notes" start={sources[0]?.number}>
      {sources.map(({ number, text, url }) => (
        <li key={number} id={hasIds ? `source-${number}` : undefined}>
          <span className="source-number">{number}</span>
          {url ? (
            <a className="link" href={url} rel="noreferrer">
              {text}
            </a>
          ) : (
            <span>{text}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
