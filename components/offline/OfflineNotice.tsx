"use client";

import type { Words } from "@/lib/i18n/words";

const DAY_MS = 86_400_000;

/** What is said above a page that has no network, or came from what was kept: which data these are and how old. */
export function OfflineNotice({
  words,
  dataVersion,
  isAway,
  isKept,
  keptAt,
}: {
  words: Words;
  dataVersion: string;
  /** true while there is no network */
  isAway: boolean;
  /** true if the page came from what was kept */
  isKept: boolean;
  /** when it was kept, an ISO instant; absent while not all of it is */
  keptAt?: string | undefined;
}) {
  const { t } = words;
  const version = dataVersion.slice(0, 8);
  const days = keptAt === undefined ? 0 : Math.max(0, Math.floor((Date.now() - Date.parse(keptAt)) / DAY_MS));
  return (
    <p className="notice" role="status" data-offline>
      {t(isAway ? "offline.noNetwork" : "offline.networkBack")}{" "}
      {keptAt === undefined
        ? t("offline.version", { version })
        : t("offline.kept", { version, date: words.date(keptAt.slice(0, 10)), days })}{" "}
      {!isAway && isKept && (
        <button type="button" className="link" onClick={() => location.reload()}>
          {t("offline.reload")}
        </button>
      )}
    </p>
  );
}
