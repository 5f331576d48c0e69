const KEY = "entente-recent";
const MAX_RECENT = 5;

/** Options chosen lately in this browser, the latest first. */
export function recentChoices(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string").slice(0, MAX_RECENT) : [];
  } catch {
    return [];
  }
}

export function rememberChoice(id: string): void {
  try {
    const kept = [id, ...recentChoices().filter((other) => other !== id)].slice(0, MAX_RECENT);
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing only loses the short list.
  }
}
