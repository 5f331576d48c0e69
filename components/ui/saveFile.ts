/** Long enough for a browser that asks where to put the file. */
const KEPT_MS = 60_000;

/** Let the browser save a file under this name. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
