import { Sentence } from "@/components/ui/Sentence";
import type { PairAccounts as Accounted, AccountedEvent, ThemeAccounts } from "@/lib/dossiers/accounts";
import type { Words } from "@/lib/i18n/words";
import { describeAccounts } from "@/lib/insight/accounts";
import { Accounts } from "./Accounts";
import { SaidText } from "./SaidText";
import { SourceList } from "./SourceList";
import "./detail.css";
import "./pairAccounts.css";

const SHOWN_EVENTS = 2;
const SHOWN_THEMES = 6;

/**
 * What both sides say of the events of a pair, latest first: the first few, the rest behind one line. Lists its own
 * sources where the page does not number them (see `pairAccounts`).
 *
 * @param heavy a 2 px rule above, for the first row of a page
 */
export function PairAccounts({
  accounts,
  words,
  heavy = false,
}: {
  accounts: Accounted;
  words: Words;
  heavy?: boolean;
}) {
  const { items, events, whole, themes, partThemes, sides, sources } = accounts;
  const hidden = items.slice(SHOWN_EVENTS);
  return (
    <section className={heavy ? "sec heavy" : "sec"} aria-labelledby="accounts-name" id="accounts">
      <header>
        <h2 id="accounts-name">{words.t("accounts.name")}</h2>
        <p className="say">
          <Sentence insight={describeAccounts(accounts)} words={words} />
        </p>
      </header>
      <div className="pair-accounts">
        {whole > 0 && themes.length > 0 && (
          <ThemesAlone title={words.t("accounts.alone", { count: whole })} rows={themes} sides={sides} words={words} />
        )}
        {partThemes.length > 0 && (
          <ThemesAlone
            title={words.t("accounts.notInPart", { count: events - whole })}
            rows={partThemes}
            sides={sides}
            words={words}
          />
        )}
        {items.slice(0, SHOWN_EVENTS).map((item) => (
          <OneEvent key={item.id} item={item} words={words} />
        ))}
        {hidden.length > 0 && (
          <details className="accounts-more">
            <summary className="link">{words.t("accounts.more", { count: hidden.length })}</summary>
            {hidden.map((item) => (
              <OneEvent key={item.id} item={item} words={words} />
            ))}
          </details>
        )}
        {events > items.length && (
          <p className="dim">{words.t("accounts.earlier", { count: events - items.length })}</p>
        )}
        {sources.length > 0 && (
          <details className="accounts-more">
            <summary className="link">{words.t("accounts.sources", { count: sources.length })}</summary>
            <SourceList sources={sources} words={words} />
          </details>
        )}
      </div>
      <p className="foot">{words.t("accounts.foot")}</p>
    </section>
  );
}

function OneEvent({ item, words }: { item: AccountedEvent; words: Words }) {
  return (
    <article className="accounted">
      <h3>
        <a className="plain" href={`/${words.locale}/events/${item.id}#accounts`}>
          <SaidText said={item.title} />
        </a>{" "}
        <span className="dim">{item.date}</span>
      </h3>
      <Accounts accounts={item.accounts} words={words} />
    </article>
  );
}

/** Themes that stand in one side's account alone, with the number of events; the largest first. */
function ThemesAlone({
  title,
  rows,
  sides,
  words,
}: {
  title: string;
  rows: readonly ThemeAccounts[];
  sides: readonly [string, string];
  words: Words;
}) {
  const alone = (side: 0 | 1) =>
    rows
      .map((row) => ({ theme: row.theme, events: side === 0 ? row.firstAlone : row.secondAlone }))
      .filter(({ events }) => events > 0)
      .sort((a, b) => b.events - a.events);
  return (
    <div className="accounts-alone">
      <h3>{title}</h3>
      {([0, 1] as const).map((side) => {
        const themes = alone(side);
        return (
          <p key={side}>
            <b>{words.actor(sides[side])}</b>{" "}
            {themes.length === 0
              ? words.t("accounts.noTheme")
              : words.list(
                  themes
                    .slice(0, SHOWN_THEMES)
                    .map(({ theme, events }) =>
                      words.t("accounts.themeCount", { theme: words.theme(theme), count: events }),
                    ),
                )}
            {themes.length > SHOWN_THEMES && (
              <span className="dim"> {words.t("accounts.moreThemes", { count: themes.length - SHOWN_THEMES })}</span>
            )}
          </p>
        );
      })}
    </div>
  );
}
