/** Hand a text to the person as a file. */
export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Hand a record to the person as a file. */
export function downloadJson(name: string, value: unknown): void {
  downloadText(`${name}.json`, `${JSON.stringify(value, null, 2)}\n`, "application/json");
}
