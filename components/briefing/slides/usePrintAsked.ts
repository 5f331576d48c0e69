"use client";

import { useEffect } from "react";

/** Print at once where the address asks for it ("?print=1"), when all faces are there; once, not again on a reload. */
export function usePrintAsked(): void {
  useEffect(() => {
    const address = new URL(location.href);
    if (address.searchParams.get("print") !== "1") return;
    address.searchParams.delete("print");
    history.replaceState(null, "", `${address.pathname}${address.search}`);
    void document.fonts.ready.then(() => requestAnimationFrame(() => print()));
  }, []);
}
