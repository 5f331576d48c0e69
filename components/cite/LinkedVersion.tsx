"use client";

import { useSearchParams } from "next/navigation";
import { lazy, Suspense } from "react";
import type { OfPage } from "@/components/shell/ofPage";
import { useWords } from "@/components/ui/useWords";

// Only for a link that names a data version.
const VersionNotice = lazy(async () => ({ default: (await import("./VersionNotice")).VersionNotice }));

/** On every page: where the address names a data version (`v`), what has changed since. */
export function LinkedVersion({ dataVersion, texts }: OfPage) {
  const asked = useSearchParams().get("v");
  const words = useWords(texts);
  if (!asked) return null;
  return (
    <Suspense>
      <VersionNotice key={asked} asked={asked} dataVersion={dataVersion} words={words} />
    </Suspense>
  );
}
