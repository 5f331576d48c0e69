import { SaidText } from "@/components/events/SaidText";
import { SourceRefs } from "@/components/events/SourceRefs";
import type { PersonDossier, PersonEvent, PersonThere } from "@/lib/dossiers/personDossier";
import type { Words } from "@/lib/i18n/words";

const SHOWN = 15;
/** So few more are shown at once: a line to open them would take as much room. */
const LEAST_HIDDEN = 4;

/** The events of a person, latest first, with the offices of both sides on the day; the rest behind one line. */
export function PersonEvents({ person, words }: { person: PersonDossier; words: Words }) {
  const shown = person.events.length < SHOWN + LEAST_HIDDEN ? person.events.length : SHOWN;
  const rest = person.events.slice(shown);
  return (
    <section className="sec person-events" aria-labelledby="list-name" id="list">
      <header>
        <h2 id="list-name">
          {words.t("people.events")} <span className="person-count">{words.number(person.total)}</span>
        </h2>
      </header>
      <EventRows events={person.events.slice(0, shown)} words={words} />
      {rest.length > 0 && (
        <details className="person-more">
          <summary className="link">{words.t("person.moreEvents", { count: rest.length })}</summary>
          <EventRows events={rest} words={words} />
        </details>
      )}
      {person.earlier > 0 && (
        <p>
          <a className="link" href={`/${words.locale}?person=${person.id}#events`}>
            {words.t("person.earlier", { count: person.earlier })}
          </a>
        </p>
      )}
      <p className="foot">{words.t("person.eventsFoot")}</p>
    </section>
  );
}

/** Rows of events: date and place, title, own office, the people of the other sides with theirs. */
export function EventRows({ events, words }: { events: readonly PersonEvent[]; words: Words }) {
  return (
    <ol className="person-rows">
      {events.map((event) => (
        <li key={event.id}>
          <div className="person-when">
            <time dateTime={event.start}>{event.date}</time>
            <span>{event.place}</span>
          </div>
          <div>
            <a className="plain" href={`/${words.locale}/events/${event.id}`}>
              <SaidText said={event.title} />
            </a>
            <SourceRefs numbers={event.sources} />
            <p className="dim">
              {words.kind(event.kind)} · {words.t(`levels.${event.level}`)}
              {event.status !== "held" && <> · {words.status(event.status)}</>}
              {event.isUmbrella && <> · {words.t("person.umbrella")}</>}
            </p>
          </div>
          <div className="person-own">
            {event.office ? (
              <SaidText said={event.office} />
            ) : (
              <span className="dim">{words.t("person.noOffice")}</span>
            )}
            {event.received && <span className="dim"> ({words.t("event.received")})</span>}
          </div>
          <div className="person-others">
            {event.others.length === 0 && <span className="dim">{words.t("person.noOther")}</span>}
            {event.others.map((other) => (
              <Other key={other.id} other={other} words={words} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Other({ other, words }: { other: PersonThere; words: Words }) {
  return (
    <p>
      <a className="plain" href={`/${words.locale}/people/${other.id}`}>
        {other.name}
      </a>
      <span className="dim">
        , {words.actorShort(other.actor)}
        {other.office && (
          <>
            {": "}
            <SaidText said={other.office} />
          </>
        )}
        {other.received && <> ({words.t("event.received")})</>}
      </span>
    </p>
  );
}
