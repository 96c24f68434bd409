import { strToU8, zipSync } from './packer';

export type ZipEntry = { readonly name: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

/** The same files always give the same archive. */
const ENTRY_DATE = new Date(2020, 0, 1);

export function zipped(entries: readonly ZipEntry[]): Uint8Array {
  return zipSync(Object.fromEntries(entries.map((entry) => [entry.name, 'bytes' in entry ? entry.bytes : strToU8(entry.text)])), { level: 6, mtime: ENTRY_DATE });
}
