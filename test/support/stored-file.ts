import { type CellFormat, Formula, HostDocument, type HostUser, type LocalHost, type Sheet } from '../../local/host';
import { Workbook } from '../../local/host/workbook/workbook';

type Entries = Record<string, string>;

/** A file with everything that the add-on has left in it and with its users, as plain JSON that lies beside a test. */
export interface StoredFile {
  nowMs: number;
  documentId: string;
  document: Entries;
  /** By e-mail address; the first is the owner. */
  users: Record<string, Entries>;
  workbook: StoredWorkbook;
}

interface StoredWorkbook {
  name: string;
  timeZone: string;
  locale: string;
  sheets: StoredSheet[];
  /** Set by the script of this very file. */
  metadata: Omit<Workbook['metadata'][number], 'project'>[];
  namedRanges: Workbook['namedRanges'];
}

interface StoredSheet {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenColumns: number[];
  /** A formula is `{ formula }`; null is an empty cell. */
  rows: (string | number | boolean | { formula: string } | null)[][];
  formats: StoredFormat[];
}

/** How the cells of a column look, from one row to another; what reaches the last row with content reaches the sheet's end. */
interface StoredFormat {
  column: number;
  from: number;
  to: number;
  format: CellFormat;
}

/** Puts the file and its users into a host, with the hourly trigger of its owner. @returns the document */
export function openStoredFile(host: LocalHost, { documentId, document, users, workbook, nowMs }: StoredFile): HostDocument {
  const people = Object.keys(users).map((email): HostUser => host.createUser(email, { locale: 'ru' }));
  const opened = new HostDocument(documentId, people[0] as HostUser, workbookOf(workbook));
  opened.model.metadata = structuredClone(workbook.metadata).map((mark) => ({ ...mark, project: opened.cloudProject }));
  for (const [key, value] of Object.entries(document)) opened.properties.set(key, value);
  for (const person of people) {
    opened.addEditor(person);
    for (const [key, value] of Object.entries(users[person.email] as Entries)) host.propertiesOf(person).set(key, value);
  }
  opened.triggers.push({
    id: 'hourly', handler: 'onHourly', creator: opened.owner, schedule: { kind: 'everyHours', hours: 1 }, nextAtMs: nowMs + 30 * 60_000,
  });
  host.documents.push(opened);
  return opened;
}

function workbookOf({ name, timeZone, locale, sheets, metadata, namedRanges }: StoredWorkbook): Workbook {
  const model = new Workbook(name, timeZone, locale);
  for (const stored of sheets) {
    const made = model.addSheet(stored.name, undefined, stored.maxRows, stored.maxColumns, stored.id);
    fill(Object.assign(made, { frozenRows: stored.frozenRows, frozenColumns: stored.frozenColumns }), stored);
  }
  const lastId = Math.max(...metadata.map(({ id }) => id), sheets.length);
  while (model.takeId() <= lastId) continue;
  model.namedRanges = structuredClone(namedRanges);
  return model;
}

function fill(sheet: Sheet, { rows, formats, hiddenColumns, maxRows }: StoredSheet): void {
  rows.forEach((cells, r) => cells.forEach((cell, c) => {
    if (cell !== null) sheet.values.set(r + 1, c + 1, typeof cell === 'object' ? new Formula(cell.formula, '') : cell);
  }));
  for (const { column, from, to, format } of formats) {
    for (let row = from; row <= (to === rows.length ? maxRows : to); row += 1) sheet.changeFormat(row, column, format);
  }
  for (const column of hiddenColumns) sheet.columnLines.hidden.add(column);
}
