import type { HandedFile } from '../../../app/exchange/view';

/** Has the browser save files: pages of Google's may do so, scripts may not. */
export function saveFiles(files: readonly HandedFile[]): void {
  for (const file of files) save(file);
}

function save({ name, mime, base64 }: HandedFile): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: mime }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A file that a person has chosen, as text for the script. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error(String(reader.error)));
    reader.readAsDataURL(file);
  });
}
