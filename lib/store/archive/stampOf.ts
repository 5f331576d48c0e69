import { stat } from "node:fs/promises";

/** Size, time and number of a file as one text: equal texts mean that it was not changed. */
export async function stampOf(file: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(file);
  return `${size} ${mtimeMs} ${ino}`;
}
