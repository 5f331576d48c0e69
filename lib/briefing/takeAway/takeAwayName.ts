/** A plain name for what is taken away: "entente-war-legacies-vi.html". */
export function takeAwayName(id: string, locale: string, ending: string): string {
  return `entente-${id}-${locale}.${ending}`;
}
