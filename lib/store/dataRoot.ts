import path from "node:path";

/** The folder that holds the data: ENTENTE_DATA, or `data` in the working folder. Absolute. */
export function dataRoot(): string {
  return path.resolve(/*turbopackIgnore: true*/ process.env.ENTENTE_DATA || path.join(process.cwd(), "data"));
}
