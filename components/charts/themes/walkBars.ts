const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where an arrow key leads from a bar: sideways to the next bar of its row, up and down to the nearest of the next row.
 * @param rows bars of each row from above, by column
 */
export function nextBar(
  rows: readonly (readonly number[])[],
  { row, column }: { row: number; column: number },
  key: string,
): { row: number; column: number } | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const [across, down] = step;
  if (across !== 0) {
    const found = (rows[row] ?? []).filter((other) => (across > 0 ? other > column : other < column));
    const next = across > 0 ? Math.min(...found) : Math.max(...found);
    return found.length ? { row, column: next } : undefined;
  }
  for (let next = row + down; next >= 0 && next < rows.length; next += down) {
    const bars = rows[next] ?? [];
    if (bars.length === 0) continue;
    const nearest = bars.reduce((best, other) => (Math.abs(other - column) < Math.abs(best - column) ? other : best));
    return { row: next, column: nearest };
  }
  return undefined;
}
