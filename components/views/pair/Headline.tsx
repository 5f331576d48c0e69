import type { PairDossier } from "@/lib/dossiers/pairDossier";
import type { Words } from "@/lib/i18n/words";

/** The facts of a pair that one looks for first, each a number and what it counts; each leads to its events. */
export function Headline({ dossier, words }: { dossier: PairDossier; words: Words }) {
  const { facts, hosting, pair } = dossier;
  const { locale, t } = words;
  const explore = `/${locale}?pair=${pair}`;
  const { lead, leaders } = facts;
  const names = leaders?.sides.flatMap((side) => side.map(({ name }) => name)).join(", ");
  return (
    <dl className="pair-facts">
      <div>
        <dt>{t("pair.factEvents", { from: String(facts.from), to: String(facts.to), sources: facts.sources })}</dt>
        <dd>
          <a href={explore}>{words.number(facts.events)}</a>
        </dd>
      </div>
      {lead && (
        <div>
          <dt>{t("pair.factTheme", { theme: words.theme(lead.theme) })}</dt>
          <dd className={`c-${words.labels.themes[lead.theme]?.hue ?? "oth"}`}>
            <a href={`${explore}&theme=${lead.theme}`}>{words.percent(lead.events / facts.events)}</a>
          </dd>
        </div>
      )}
      {leaders && (
        <div>
          <dt>{t("pair.factLeaders", { names: names || leaders.title.text })}</dt>
          <dd>
            <a href={`/${locale}/events/${leaders.id}`}>
              {leaders.days === undefined ? leaders.date : t("pairs.daysLong", { days: leaders.days })}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{t("pair.factHosts", { above: words.theActor(hosting.above), below: words.theActor(hosting.below) })}</dt>
        <dd>
          {words.number(hosting.totals.above)} : {words.number(hosting.totals.below)}
        </dd>
      </div>
      <div>
        <dt>{t("pair.factOneSource")}</dt>
        <dd>{words.percent(facts.oneSource / facts.events)}</dd>
      </div>
    </dl>
  );
}
