import type { Counterpart, PersonDossier } from "@/lib/dossiers/personDossier";
import type { Words } from "@/lib/i18n/words";
import { EventRows } from "./PersonEvents";

/** The meetings of two people by themselves: what a field of the matrix leads to, and just as many. */
export function Together({ person, other, words }: { person: PersonDossier; other: Counterpart; words: Words }) {
  const events = person.events.filter((event) => event.isMeeting && event.others.some(({ id }) => id === other.id));
  return (
    <section className="sec heavy person-together" aria-labelledby="together-name" id="together">
      <header>
        <h2 id="together-name">
          {words.t("person.together", { name: other.name })}{" "}
          <span className="person-count">{words.number(events.length)}</span>
        </h2>
        <div className="tools">
          <a className="link" href={`/${words.locale}/people/${other.id}?with=${person.id}`}>
            {words.t("person.otherPage", { name: other.name })}
          </a>
          <a className="link" href={`/${words.locale}/people/${person.id}`}>
            {words.t("person.close")}
          </a>
        </div>
      </header>
      <EventRows events={events} words={words} />
    </section>
  );
}
