import { Swatch } from "@/components/ui/Swatch";
import type { Words } from "@/lib/i18n/words";
import type { ViewedAccount } from "@/lib/query/eventView";
import { leadThemes } from "./leadThemes";
import { SaidText } from "./SaidText";
import { SourceRefs } from "./SourceRefs";

/**
 * What each side's page tells, side by side, what stands in one of them alone, and what both name. "Only this side"
 * is said where both pages were read whole; else a point is not in the part that was read.
 */
export function Accounts({ accounts, words }: { accounts: readonly ViewedAccount[]; words: Words }) {
  const [first, ...others] = accounts;
  const shared = (first?.themes ?? []).filter((theme) => others.every(({ themes }) => themes.includes(theme)));
  return (
    <>
      <div className="accounts">
        {accounts.map((account) => (
          <div key={`${account.actor} ${account.sources.join(" ")}`}>
            <p className="who">
              <b>{words.t("event.account", { actor: words.theActor(account.actor) })}</b>{" "}
              <span className="dim">
                {words.t(account.isOfficial ? "event.official" : "event.agency")} ·{" "}
                {words.t(account.read === "whole" ? "event.readWhole" : "event.readOpening")}
              </span>
              <SourceRefs numbers={account.sources} />
            </p>
            <p className="told">
              <SaidText said={account.summary} />
            </p>
            <OnlyHere account={account} words={words} />
          </div>
        ))}
      </div>
      {others.length > 0 && shared.length > 0 && (
        <p className="both">
          <b>{words.t("event.bothName")}</b> <ThemeWords themes={shared} words={words} />
        </p>
      )}
    </>
  );
}

function OnlyHere({ account, words }: { account: ViewedAccount; words: Words }) {
  const { only, onlyThemes } = account;
  if (only.length + onlyThemes.length === 0) return null;
  return (
    <>
      <p className="only">{words.t(account.isCompared ? "event.onlySide" : "event.notInPart")}</p>
      {onlyThemes.length > 0 && (
        <p className="only-themes">
          <ThemeWords themes={onlyThemes} words={words} />
        </p>
      )}
      <ul>
        {only.map((point) => (
          <li key={point.text}>
            <SaidText said={point} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Themes with the swatch of their family. */
export function ThemeWords({ themes, words }: { themes: readonly string[]; words: Words }) {
  return themes.map((theme) => (
    <span key={theme} className="theme-word">
      <Swatch theme={leadThemes([theme], words.labels)[0] ?? theme} words={words} />
      {words.theme(theme)}
    </span>
  ));
}
