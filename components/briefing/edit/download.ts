/** Give the reader a file to save. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // some browsers read the file after the click
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
