const FILE = 'PK\u0001\u0002';
const END = 'PK\u0005\u0006';
/** Places after those signs (PKWARE, APPNOTE.TXT, 4.3.12 and 4.3.16). */
const FILES_AT = 10;
const UNPACKED_AT = 24;
const LONGEST_RECORD = 46;

/**
 * What the one file of a zip archive comes to unpacked, as the list at the archive's end says: whoever packs while he sends
 * knows no size before. Infinity where four bytes do not hold it.
 * @param archive a letter a byte
 * @returns null where it is no whole archive, or not one of one file
 */
export function unpackedBytes(archive: string): number | null {
  const [file, end] = [archive.lastIndexOf(FILE), archive.lastIndexOf(END)];
  const isWhole = archive.startsWith('PK') && file > 0 && end >= file + LONGEST_RECORD;
  if (!isWhole || numberAt(archive, end + FILES_AT, 2) !== 1) return null;
  const bytes = numberAt(archive, file + UNPACKED_AT, 4);
  return bytes === 0xffff_ffff ? Infinity : bytes;
}

/** The least significant byte comes first. */
function numberAt(archive: string, at: number, bytes: number): number {
  let value = 0;
  for (let byte = bytes - 1; byte >= 0; byte -= 1) value = value * 256 + archive.charCodeAt(at + byte);
  return value;
}
