import type { ReactNode } from "react";
import type { Words } from "@/lib/i18n/words";
import { isoOf } from "@/lib/model/date";

/** The rules that every page stands under: what the data are, how borders are drawn, which version this is. */
export function Footer({
  words,
  dataEnd,
  dataVersion,
  cite,
}: {
  words: Words;
  dataEnd: number;
  dataVersion: string;
  /** the way to the page's citation */
  cite: ReactNode;
}) {
  const { locale, t } = words;
  return (
    <footer className="colophon">
      <p>{t("shell.curated")}</p>
      <p>{t("map.borderRule")}</p>
      <p>
        {t("shell.dataTo", { date: words.date(isoOf(dataEnd)) })} ·{" "}
        {t("shell.version", { version: dataVersion.slice(0, 8) })} ·{" "}
        <a className="link" href={`/${locale}/data#coverage`}>
          {t("shell.coverage")}
        </a>{" "}
        · {cite}
      </p>
    </footer>
  );
}
