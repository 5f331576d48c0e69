"use client";

import { useEffect, useState } from "react";
import type { OfPage } from "@/components/shell/ofPage";
import { useWords } from "@/components/ui/useWords";
import { OfflineNotice } from "./OfflineNotice";

/** After the page has come to rest, ms: to keep what it needs must not slow it. */
const REST_MS = 5_000;

/** What the service worker tells of this page. */
interface Told {
  /** when what this page needs was kept; absent while it is not whole */
  keptAt?: string;
  /** true if the page itself came from what is kept */
  isKept: boolean;
}

/** Keeps the dashboard and its briefings for the hours without a network (public/sw.js), and says so when there is none. */
export function Offline({ dataVersion, locale, texts }: OfPage) {
  const words = useWords(texts);
  const [isAway, setIsAway] = useState(false);
  const [told, setTold] = useState<Told>({ isKept: false });
  useEffect(() => {
    const { serviceWorker } = navigator;
    const look = () => setIsAway(!navigator.onLine);
    look();
    addEventListener("online", look);
    addEventListener("offline", look);
    const hear = ({ data }: MessageEvent<Told>) => setTold(data);
    serviceWorker?.addEventListener("message", hear);
    serviceWorker?.controller?.postMessage({ tell: locale });
    const timer = setTimeout(async () => {
      // The development server's files keep their names when they change: they must not be kept.
      if (!serviceWorker || !navigator.onLine || process.env.NODE_ENV !== "production") return;
      await serviceWorker.register("/sw.js");
      const { active } = await serviceWorker.ready;
      active?.postMessage({ keep: locale });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", look);
      removeEventListener("offline", look);
      serviceWorker?.removeEventListener("message", hear);
    };
  }, [locale]);
  if (!isAway && !told.isKept) return null;
  // In the first load: where there is no network, nothing more can be loaded.
  return <OfflineNotice words={words} dataVersion={dataVersion} isAway={isAway} {...told} />;
}
