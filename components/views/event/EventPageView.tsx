import { CopyText } from "@/components/events/CopyText";
import { describeEvent } from "@/components/events/describeEvent";
import { EventDetail } from "@/components/events/EventDetail";
import { SaidText } from "@/components/events/SaidText";
import type { Cited } from "@/lib/cite/cite";
import type { Words } from "@/lib/i18n/words";
import type { EventView } from "@/lib/query/eventView";
import "./event.css";

/** The page of one event: where it stands, its title, and everything that is known of it. */
export function EventPageView({ view, words, cited }: { view: EventView; words: Words; cited: Cited }) {
  const { locale } = words;
  return (
    <article>
      <nav className="crumbs" aria-label={words.t("event.breadcrumb")}>
        <ol>
          <li>
            <a className="link" href={`/${locale}`}>
              {words.t("shell.explore")}
            </a>
          </li>
          {view.pairs.slice(0, 3).map((pair) => (
            <li key={pair.id}>
              <a className="link" href={`/${locale}?pair=${pair.id}`}>
                {pair.name}
              </a>
            </li>
          ))}
          {view.series && (
            <li>
              <a className="link" href={`/${locale}?mechanism=${view.series.id}`}>
                {view.series.name}
              </a>
            </li>
          )}
        </ol>
      </nav>
      <header className="event-head">
        <div>
          <h1>
            <SaidText said={view.title} />
          </h1>
          <p>{describeEvent(view, words)}</p>
        </div>
        <p className="tools">
          <CopyText label={words.t("event.copyLink")} done={words.t("event.copied")} />
          <a className="link" href="#cite">
            {words.t("event.cite")}
          </a>
        </p>
      </header>
      <EventDetail view={view} words={words} heading="h2" cited={cited} />
    </article>
  );
}
