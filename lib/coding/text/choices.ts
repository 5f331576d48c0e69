/** "crime (conference/meeting)": each choice with each. */
export function choices(name: string): string[] {
  const match = /\(([^()]{1,600})\)/.exec(name);
  if (!match) return [name];
  const [before, after] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
  return (match[1] ?? "").split("/").flatMap((one) => choices(`${before}${one}${after}`));
}
