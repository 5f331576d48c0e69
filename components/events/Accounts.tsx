import type { Words } from "@/lib/i18n/words";
import type { ViewedAccount } from "@/lib/query/eventView";
import { SaidText } from "./SaidText";
import { SourceRefs } from "./SourceRefs";

/** What each side's page tells, side by side, and what stands in one of them alone. */
export function Accounts({ accounts, words }: { accounts: readonly ViewedAccount[]; words: Words }) {
  return (
    <div className="accounts">
      {accounts.map((account) => {
        const only = account.only.length + account.onlyThemes.length > 0;
        return (
          <div key={`${account.actor} ${account.sources.join(" ")}`}>
            <p className="who">
              <b>{words.t("event.account", { actor: account.name })}</b>{" "}
              <span className="dim">{words.t(account.isOfficial ? "event.official" : "event.agency")}</span>
              <SourceRefs numbers={account.sources} />
            </p>
            <p className="told">
              <SaidText said={account.summary} />
            </p>
            {only && (
              <>
                <p className="only">{words.t(account.isCompared ? "event.onlySide" : "event.notInPart")}</p>
                <ul>
                  {account.only.map((point) => (
                    <li key={point.text}>
                      <SaidText said={point} />
                    </li>
                  ))}
                  {account.onlyThemes.length > 0 && (
                    <li className="dim">
                      {words.t("event.themes")}: {account.onlyThemes.map((theme) => words.theme(theme)).join(", ")}
                    </li>
                  )}
                </ul>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
