import type { Words } from "@/lib/i18n/words";
import type { ViewedSource } from "@/lib/query/eventView";
import { SaidText } from "./SaidText";

/** The numbered sources: title, publisher, day, language, address or that it is not known. */
export function SourceList({ sources, words }: { sources: readonly ViewedSource[]; words: Words }) {
  return (
    <ol className="source-list">
      {sources.map((source) => {
        const title = source.title ? <SaidText said={source.title} /> : words.t("event.noTitle");
        const facts = [
          source.publisher,
          source.published ?? words.t("event.noDay"),
          source.language,
          source.url ? undefined : words.t("event.noAddress"),
        ].filter((fact) => fact !== undefined);
        return (
          <li key={source.id} id={`source-${source.number}`}>
            <b>{source.number}</b>
            <div>
              {source.url ? (
                <a className="link plain" href={source.url} rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              <p>{facts.join(" · ")}</p>
              {source.url && <p className="print-only">{source.url}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
