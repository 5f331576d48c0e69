import { SaidText } from "@/components/events/SaidText";
import type { OfficeSpan } from "@/lib/dossiers/personDossier";
import type { Words } from "@/lib/i18n/words";

/** The offices that events state, each from its first to its last mention: no term of office. */
export function OfficeList({ offices, words }: { offices: readonly OfficeSpan[]; words: Words }) {
  if (offices.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="offices-name" id="offices">
      <header>
        <h2 id="offices-name">{words.t("person.offices")}</h2>
      </header>
      <ul className="person-offices">
        {offices.map(({ office, first, last, mentions }) => (
          <li key={`${office.text} ${first}`}>
            <span>
              <SaidText said={office} />
            </span>
            <span className="dim">
              {first === last
                ? words.date(first)
                : words.t("person.span", { first: words.date(first), last: words.date(last) })}
              {" · "}
              {words.t("person.mentions", { count: mentions })}
            </span>
          </li>
        ))}
      </ul>
      <p className="foot">{words.t("person.officesFoot")}</p>
    </section>
  );
}
