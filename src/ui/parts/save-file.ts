/** What the server gives to be saved. */
export interface FileToSave {
  name: string;
  base64: string;
}

/** The browser needs the bytes for some time after it was asked to save them. */
const KEPT_MS = 60_000;

/** Has the browser save a file, as if it had been downloaded. */
export function saveFile({ name, base64 }: FileToSave): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
