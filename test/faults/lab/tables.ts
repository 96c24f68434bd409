import type { HostDocument, Sheet } from '../../../local/host';

/** One of our sheets, found by its mark as the add-on finds it. */
export function sheetOf(document: HostDocument, tag: string): Sheet | undefined {
  const mark = document.model.metadata.find(({ key, value, place }) => key === 'wb.sheet' && place.kind === 'SHEET' && value === `${tag}@${place.sheetId}`);
  return mark?.place.kind === 'SHEET' ? document.model.sheetById(mark.place.sheetId) : undefined;
}

/** Places of our columns by their marks. */
export function columnsOf(document: HostDocument, sheet: Sheet): Map<string, number> {
  return new Map(document.model.metadata.flatMap(({ key, value, place }): [string, number][] =>
    (key === 'wb.column' && place.kind === 'COLUMN' && place.sheetId === sheet.id ? [[String(value), place.index]] : [])));
}

/** Our rows as text, in whatever order they and their columns stand now. Rows that are not ours have no shop. */
export function ourRows(document: HostDocument, tag: string, without: readonly string[] = []): string[] {
  const sheet = sheetOf(document, tag);
  if (sheet === undefined) return [`no sheet ${tag}`];
  const columns = [...columnsOf(document, sheet)].filter(([id]) => !without.includes(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  const shop = columnsOf(document, sheet).get('shop') ?? 1;
  const rows: string[] = [];
  for (let row = 2; row <= sheet.lastRow(); row += 1) {
    if ((sheet.value(row, shop) ?? '') === '') continue;
    rows.push(JSON.stringify(columns.map(([id, column]) => [id, sheet.value(row, column) ?? ''])));
  }
  return rows.sort();
}

/** What is in one list and not in the other, a few of them. */
export function unlike(tag: string, wanted: readonly string[], found: readonly string[]): string[] {
  const [missing, extra] = [subtract(wanted, found), subtract(found, wanted)];
  if (missing.length + extra.length === 0) return [];
  return [`${tag}: ${missing.length} rows missing, ${extra.length} too many, such as ${(missing[0] ?? extra[0] ?? '').slice(0, 200)}`];
}

function subtract(from: readonly string[], these: readonly string[]): string[] {
  const left = [...these];
  return from.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
