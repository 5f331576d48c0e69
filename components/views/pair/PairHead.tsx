import { AddToBriefing } from "@/components/briefing/add/AddToBriefing";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { PageHead } from "@/components/ui/PageHead";
import type { PairDossier } from "@/lib/dossiers/pairDossier";
import type { Words } from "@/lib/i18n/words";

/** Which pair it is, since when it has ties, and what can be done with its dossier. */
export function PairHead({ dossier, events, words }: { dossier: PairDossier; events: number; words: Words }) {
  const { pair } = dossier;
  const { locale } = words;
  const other = pair === "CN-VN" ? "US-VN" : "CN-VN";
  return (
    <PageHead
      title={dossier.name}
      sub={[
        pair,
        ...dossier.ties.map((tie) => words.t("pairs.since", { tie: tie.text, date: words.date(tie.since) })),
      ].join(" · ")}
      acts={
        <>
          <a className="link" href={`/${locale}?pair=${pair}`}>
            {words.t("pair.explore")}
          </a>
          <a className="link" href={`/${locale}/compare?left=${pair}&right=${other}`}>
            {words.t("shell.compare")}
          </a>
          <a className="link" href={`/api/export/ics?pair=${pair}`}>
            {words.t("mechanisms.calendar")}
          </a>
          <a className="link" href={`/${locale}/data?pair=${pair}#downloads`}>
            {words.t("explore.download")}
          </a>
          <AddToBriefing
            offer={offerOf("events", { pair: [pair] })}
            heading={dossier.name}
            events={events}
            words={words}
            className="btn"
          />
          <button type="button" className="btn main" onClick={() => print()}>
            {words.t("pair.print")}
          </button>
        </>
      }
    />
  );
}
