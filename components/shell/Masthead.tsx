"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback } from "react";
import { Palette } from "@/components/palette/Palette";
import { PaletteButton } from "@/components/palette/PaletteButton";
import { useWords } from "@/components/ui/useWords";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter } from "@/lib/model/filter";
import { LOCALES } from "@/lib/model/vocabulary";
import type { OfPage } from "./ofPage";
import { ThemeSwitch } from "./ThemeSwitch";
import "./shell.css";

const PAGES = [
  { path: "", key: "shell.explore" },
  { path: "/pairs", key: "shell.pairs" },
  { path: "/compare", key: "shell.compare" },
  { path: "/mechanisms", key: "shell.mechanisms" },
  { path: "/people", key: "shell.people" },
  { path: "/figures", key: "shell.figures" },
  { path: "/briefings", key: "shell.briefings" },
  { path: "/data", key: "shell.data" },
  { path: "/desk", key: "shell.desk" },
];

/** The head of every page: name, pages, jump, language, appearance. */
export function Masthead({ locale, texts }: Pick<OfPage, "locale" | "texts">) {
  const words = useWords(texts);
  const rest = usePathname().replace(/^\/[a-z]{2}(?=\/|$)/, "");
  // commas stay readable, as in every address of the app
  const query = useSearchParams().toString().replaceAll("%2C", ",");
  const hrefFor = useCallback(
    (filter: Filter) => {
      const asked = serializeFilter(filter);
      return `/${locale}${asked && `?${asked}`}`;
    },
    [locale],
  );
  const isHere = (path: string) => (path === "" ? rest === "" || rest.startsWith("/events") : rest.startsWith(path));
  const links = PAGES.map(({ path, key }) => (
    <a key={key} href={`/${locale}${path}`} aria-current={isHere(path) ? "page" : undefined}>
      {words.t(key)}
    </a>
  ));
  return (
    <header className="mast">
      <a className="word" href={`/${locale}`}>
        Entente
      </a>
      <nav className="pages" aria-label={words.t("shell.pages")}>
        {links}
      </nav>
      <details className="pages-menu">
        <summary>{words.t("shell.menu")}</summary>
        <nav aria-label={words.t("shell.pages")}>{links}</nav>
      </details>
      <div className="right">
        <PaletteButton words={words} />
        <Palette words={words} locale={locale} hrefFor={hrefFor} />
        <span className="seg">
          {LOCALES.map((other) => (
            <a
              key={other}
              href={`/${other}${rest}${query && `?${query}`}`}
              hrefLang={other}
              lang={other}
              title={other === "en" ? "English" : "Tiếng Việt"}
              aria-current={other === locale ? "true" : undefined}
            >
              {other.toUpperCase()}
            </a>
          ))}
        </span>
        <ThemeSwitch words={words} />
      </div>
    </header>
  );
}
