"use client";

import { lazy, Suspense, useState } from "react";
import type { OfPage } from "@/components/shell/ofPage";
import { useWords } from "@/components/ui/useWords";

// Needed when somebody cites, on no first picture.
const CiteDialog = lazy(async () => ({ default: (await import("./CiteDialog")).CiteDialog }));

/** "Cite this page" in the foot: a link to how the data are cited, which opens the page's own citation where scripts run. */
export function CiteLink({ dataVersion, locale, texts }: OfPage) {
  const words = useWords(texts);
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
