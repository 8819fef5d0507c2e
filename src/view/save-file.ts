/** How long a browser may take to read a file that it was handed. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, to keep. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
