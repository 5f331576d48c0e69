import { useEffect, useState } from "react";

const KEY = "entente-disagreements";

function kept(): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** What was set aside in this browser; empty until the page is alive, so that it is drawn as the server drew it. */
export function useSetAside(): { aside: ReadonlySet<string>; toggle(id: string): void } {
  const [ids, setIds] = useState<string[]>([]);
  useEffect(() => setIds(kept()), []);
  const toggle = (id: string) => {
    const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
    setIds(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing shows it until the page is left.
    }
  };
  return { aside: new Set(ids), toggle };
}
