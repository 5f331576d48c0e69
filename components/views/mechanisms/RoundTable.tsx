import { SaidText } from "@/components/events/SaidText";
import { SourceRefs } from "@/components/events/SourceRefs";
import type { MechanismDossier } from "@/lib/dossiers/mechanism";
import type { Words } from "@/lib/i18n/words";

/** All rounds of a mechanism, latest first: number, date, place, who led, themes, sources. */
export function RoundTable({ mechanism: { lane, rounds }, words }: { mechanism: MechanismDossier; words: Words }) {
  return (
    <section className="sec mech-sec" aria-labelledby="rounds-name" id="rounds">
      <header>
        <h2 id="rounds-name">{words.t("mechanisms.allRounds")}</h2>
      </header>
      <div className="mech-scroll">
        <table className="mech-rounds">
          <thead>
            <tr>
              <th scope="col">{words.t("mechanisms.roundNumber")}</th>
              <th scope="col">{words.t("mechanisms.roundDate")}</th>
              <th scope="col">{words.t("mechanisms.roundPlace")}</th>
              <th scope="col">{words.t("mechanisms.heads")}</th>
              <th scope="col">{words.t("mechanisms.themesHead")}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <tr key={round.id}>
                <td className="mech-number">{round.number ?? "–"}</td>
                <td>
                  <a className="link" href={`/${words.locale}/events/${round.id}`}>
                    {round.date}
                  </a>
                  <SourceRefs numbers={round.sources} />
                  {round.status !== "held" && <span className="dim"> ({words.status(round.status)})</span>}
                </td>
                <td>{round.place}</td>
                <td>
                  {round.heads.length === 0 && <span className="dim">{words.t("event.noPerson")}</span>}
                  {round.heads.map((head) => (
                    <p key={head.id}>
                      <a className="plain" href={`/${words.locale}/people/${head.id}`}>
                        {head.name}
                      </a>
                      <span className="dim">
                        , {words.actorShort(head.actor)}
                        {head.office && (
                          <>
                            {": "}
                            <SaidText said={head.office} />
                          </>
                        )}
                      </span>
                    </p>
                  ))}
                </td>
                <td>{round.themes.map(words.theme).join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lane.earlier > 0 && (
        <p>
          <a className="link" href={`/${words.locale}?mechanism=${lane.id}`}>
            {words.t("mechanisms.earlier", { count: lane.earlier })}
          </a>
        </p>
      )}
    </section>
  );
}
