"use client";

import { lazy, Suspense, useMemo, useState } from "react";
import type { OfPage } from "@/components/shell/ofPage";
import { createWords } from "@/lib/i18n/words";

// Needed when somebody cites, on no first picture.
const CiteDialog = lazy(async () => ({ default: (await import("./CiteDialog")).CiteDialog }));

/** "Cite this page" in the foot: a link to how the data are cited, which opens the page's own citation where scripts run. */
export function CiteLink({ dataVersion, locale, messages, labels }: OfPage) {
  const words = useMemo(() => createWords(locale, messages, labels), [locale, messages, labels]);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <a
        className="link"
        href={`/${locale}/data#cite`}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          setIsOpen(true);
        }}
      >
        {words.t("shell.cite")}
      </a>
      {isOpen && (
        <Suspense>
          <CiteDialog dataVersion={dataVersion} words={words} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
