import type { Area, Cell, ColumnLook, Entered, Header, SheetLook, SheetPort, WorkbookPort } from '../../src/ports/workbook';

const MAX_CHARACTERS = 50_000;
const TOP_ROWS = 30;

/** What Sheets would take for a formula in any cell, and for a number, date or logical value in a cell that is not text. */
const FORMULA = /^\s*[=+\-@]/;
const TYPED_VALUE = /^\s*(?:true|false|[\d.,/:%\s-]*\d[\d.,/:%\s-]*)\s*$/i;

type MemoryColumn = Omit<ColumnLook, 'header' | 'isGrouped'>;

interface MemorySheet {
  tag: string;
  name: string;
  columns: MemoryColumn[];
  grid: Cell[][];
  layout: string;
  memory: string;
  /** Whether the user has merged cells or set the filter. */
  isPinned: boolean;
  hiddenRows: number[];
  /** Where the notes of the header are. */
  noteRow: number;
}

/** What a person does to a sheet. Rows and columns are 1-based. */
export interface UserHand {
  insertColumn(column: number, values: readonly Cell[]): void;
  moveColumn(from: number, to: number): void;
  deleteColumn(column: number): void;
  deleteRow(row: number): void;
  insertRow(row: number): void;
  /** Sorts everything from that row on, without the header where none is given. */
  sort(column: number, firstRow?: number): void;
  /** Adds rows when they are missing. */
  put(row: number, column: number, values: readonly (readonly Cell[])[]): void;
  pin(isPinned: boolean): void;
  hideRows(rows: number[]): void;
  rename(name: string): void;
  resizeColumn(column: number, widthPx: number): void;
  showColumn(column: number): void;
}

export interface MemoryWorkbook extends WorkbookPort {
  /** Every call of the port, such as `write 2,1 3x4` (row, column, rows x columns). */
  log: string[];
  /** Calls that changed something. */
  writes(): string[];
  /** Texts that Sheets would have made something else of. */
  readonly misread: string[];
  /** The n-th call from now does nothing but throw; Infinity takes that back. */
  killAt(call: number): void;
  user(tag: string): UserHand;
  /** The whole sheet; the fingerprint column only when asked for. */
  rows(tag: string, show?: { fingerprint: boolean }): Cell[][];
  header(tag: string): Cell[];
  /** How our columns look, without what the header says. */
  looks(tag: string): Omit<ColumnLook, 'header' | 'isGrouped'>[];
}

/** A workbook over plain arrays, as strict as Sheets. `otherCells` are the cells of sheets that are not ours. */
export function memoryWorkbook(otherCells = 0): MemoryWorkbook {
  const sheets = new Map<string, MemorySheet>();
  const log: string[] = [];
  const misread: string[] = [];
  let callsLeft = Infinity;

  const called = (call: string): void => {
    callsLeft -= 1;
    if (callsLeft === 0) {
      throw new Error(`killed at ${call}`);
    }
    log.push(call);
  };
  const sheetOf = (tag: string): MemorySheet => {
    const sheet = sheets.get(tag);
    if (sheet === undefined) {
      throw new Error(`no sheet ${tag}`);
    }
    return sheet;
  };
  const size = ({ grid, columns }: MemorySheet): number => grid.length * columns.length;

  const find = (tag: string) => {
    called(`find ${tag}`);
    const sheet = sheets.get(tag);
    return sheet === undefined ? null : sheetPort(sheet, called, misread);
  };

  return {
    log,
    misread,
    writes: () => log.filter((call) => /^(?:write|addRows|deleteRows|insertColumns|create|sort|remember)\b/.test(call)),
    killAt: (call) => (callsLeft = call),
    user: (tag) => userHand(sheetOf(tag)),
    rows: (tag, show) => {
      const { grid, columns } = sheetOf(tag);
      return grid.slice(0, lastContent(grid)).map((row) => row.filter((_cell, at) => show?.fingerprint === true || columns[at]?.tag !== '_fingerprint'));
    },
    header: (tag) => sheetOf(tag).grid[0] ?? [],
    looks: (tag) => sheetOf(tag).columns.filter((column) => column.tag !== '').map((column) => ({ ...column })),
    memoriesOfAll: () => [...sheets.values()].map(({ memory }) => memory),
    memories: () => [...sheets.values()].map(({ tag, memory }) => ({ tag, memory })),
    find,
    findToRead: find,
    marked: () => [],
    remove: (tags) => tags.forEach((tag) => sheets.delete(tag)),
    publishMarks: () => true,
    create: (look) => {
      called(`create ${look.tag}`);
      if (sheets.has(look.tag)) {
        throw new Error(`sheet ${look.tag} is already there`);
      }
      const sheet = newSheet(look);
      sheets.set(look.tag, sheet);
      return sheetPort(sheet, called, misread);
    },
    sizes: () => [...sheets.values()].map((sheet) => ({ tag: sheet.tag, lastRow: lastContent(sheet.grid), cells: size(sheet) })),
    region: () => ({ locale: 'ru_RU', timeZone: 'Europe/Moscow' }),
    owner: () => '',
    editors: () => [],
    file: () => ({ name: 'Мой магазин', url: 'https://docs.google.com/spreadsheets/d/doc/edit' }),
    activeTag: () => null,
    activeCell: () => null,
    jobMarks: () => [],
    markJob: () => called('markJob'),
    cellCount: () => {
      called('cellCount');
      return [...sheets.values()].reduce((sum, sheet) => sum + size(sheet), otherCells);
    },
    flush: () => called('flush'),
  };
}

function newSheet({ tag, title, columns, memory }: SheetLook): MemorySheet {
  return { tag, name: title, columns: columns.map(newColumn), grid: [columns.map(({ header }) => header)], memory, layout: '', isPinned: false, hiddenRows: [], noteRow: 1 };
}

function newColumn({ tag, note, numberFormat, widthPx, hidden }: ColumnLook): MemoryColumn {
  return { tag, note, numberFormat, widthPx, hidden };
}

function sheetPort(sheet: MemorySheet, called: (call: string) => void, misread: string[]): SheetPort {
  const { columns, grid } = sheet;
  const check = ({ row, column, rows, columns: width }: Area): void => {
    const isInside = row >= 1 && column >= 1 && rows >= 1 && width >= 1;
    if (!isInside || row + rows - 1 > grid.length || column + width - 1 > columns.length) {
      throw new Error(`range ${row},${column} ${rows}x${width} is outside the sheet`);
    }
  };
  return {
    get name() {
      return sheet.name;
    },
    lastRow: () => {
      called('lastRow');
      return lastContent(grid);
    },
    maxRows: () => {
      called('maxRows');
      return grid.length;
    },
    maxColumns: () => {
      called('maxColumns');
      return columns.length;
    },
    header: (row) => {
      called('header');
      return headerAt(sheet, row);
    },
    top: () => {
      called('top');
      return grid.slice(0, TOP_ROWS).map((_row, at) => headerAt(sheet, at + 1));
    },
    keptLayout: () => sheet.layout,
    keepLayout: (text) => {
      called('keepLayout');
      sheet.layout = text;
    },
    columns: () => {
      called('columns');
      return columns.map(({ tag }, at) => ({ tag, column: at + 1 })).filter(({ tag }) => tag !== '');
    },
    insertColumns: (column, looks, headerRow) => {
      called(`insertColumns ${column} ${looks.map(({ tag }) => tag).join()}`);
      insert(sheet, column, looks, headerRow);
    },
    writeHeader: (row, looks) => {
      called(`writeHeader ${row} ${looks.length}`);
      for (const { column, look } of looks) (grid[row - 1] as Cell[])[column - 1] = look.header;
      sheet.noteRow = row;
    },
    keepTexts: (areas) => called(`keepTexts ${areas.map(show).join(' ')}`),
    insertRow: (row) => {
      called(`insertRow ${row}`);
      insertEmptyRow(sheet, row);
    },
    insertRowLike: (row) => {
      called(`insertRowLike ${row}`);
      insertEmptyRow(sheet, row);
    },
    read: (area) => {
      called(`read ${show(area)}`);
      check(area);
      return rowsOf(grid, area).map((row) => row.slice(area.column - 1, area.column - 1 + area.columns));
    },
    entered: (area) => {
      called(`entered ${show(area)}`);
      check(area);
      return rowsOf(grid, area).map((row) => row.slice(area.column - 1, area.column - 1 + area.columns).map((value, at) => enteredOf(value, columns[area.column - 1 + at]?.numberFormat ?? '')));
    },
    hiddenAmong: (rows) => {
      called('hiddenAmong');
      return rows.filter((row) => sheet.hiddenRows.includes(row));
    },
    formulas: (area) => {
      called(`formulas ${show(area)}`);
      check(area);
      return rowsOf(grid, area).map((row) => row.slice(area.column - 1, area.column - 1 + area.columns).map((cell) => (String(cell).startsWith('=') ? String(cell) : '')));
    },
    isPinned: () => {
      called('isPinned');
      return sheet.isPinned;
    },
    sort: (area, keys) => {
      called(`sort ${show(area)} ${keys.map(({ column, ascending }) => (ascending ? column : -column)).join()}`);
      check(area);
      const sorted = rowsOf(grid, area).sort((one, other) => sortedBy(keys, one, other));
      grid.splice(area.row - 1, area.rows, ...sorted);
    },
    write: (area, values) => {
      called(`write ${show(area)}`);
      check(area);
      if (values.length !== area.rows || values.some((row) => row.length !== area.columns)) {
        throw new Error(`values do not fit ${show(area)}`);
      }
      rowsOf(grid, area).forEach((row, at) => {
        (values[at] ?? []).forEach((value, offset) => {
          const place = area.column - 1 + offset;
          row[place] = stored(value, columns[place]?.numberFormat ?? '', misread);
        });
      });
    },
    addRows: (count) => {
      called(`addRows ${count}`);
      addEmptyRows(sheet, count);
    },
    offer: ({ row, column, rows }, choices) => called(`offer ${row},${column} ${rows}: ${choices.join(', ')}`),
    deleteRows: (row, count) => {
      called(`deleteRows ${row},${count}`);
      grid.splice(row - 1, count);
    },
    deleteColumn: (column) => {
      called(`deleteColumn ${column}`);
      for (const list of [columns, ...grid] as unknown[][]) list.splice(column - 1, 1);
    },
    memory: () => sheet.memory,
    remember: (text) => {
      called('remember');
      sheet.memory = text;
    },
    dress: (at, { header, ...change }, headerRow = 1) => {
      called(`dress ${at} ${Object.keys({ ...(header === undefined ? {} : { header }), ...change }).join()}`);
      Object.assign(columns[at - 1] as MemoryColumn, change);
      if (header !== undefined) (grid[headerRow - 1] as Cell[])[at - 1] = header;
    },
    widthPx: (at) => columns[at - 1]?.widthPx ?? 0,
    activate: (row) => called(row === undefined ? 'activate' : `activate ${row}`),
  };
}

function enteredOf(value: Cell, format: string): Entered {
  const kind = typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'boolean' : format.includes('%') ? 'percent' : 'number';
  return { value, kind, isFormula: false };
}

function headerAt({ grid, columns, noteRow }: MemorySheet, row: number): Header {
  return { titles: [...(grid[row - 1] as Cell[])], notes: columns.map(({ note }) => (row === noteRow ? note : '')) };
}

function insertEmptyRow(sheet: MemorySheet, row: number): void {
  sheet.grid.splice(row - 1, 0, sheet.columns.map(() => ''));
  if (row <= sheet.noteRow) sheet.noteRow += 1;
}

function show({ row, column, rows, columns }: Area): string {
  return `${row},${column} ${rows}x${columns}`;
}

function rowsOf(grid: Cell[][], area: Area): Cell[][] {
  return grid.slice(area.row - 1, area.row - 1 + area.rows);
}

function lastContent(grid: readonly Cell[][]): number {
  let last = grid.length;
  while (last > 0 && (grid[last - 1] ?? []).every((cell) => cell === '')) {
    last -= 1;
  }
  return last;
}

function addEmptyRows({ grid, columns }: MemorySheet, count: number): void {
  for (let added = 0; added < count; added += 1) {
    grid.push(columns.map(() => ''));
  }
}

function insert({ columns, grid }: MemorySheet, column: number, looks: readonly ColumnLook[], headerRow: number | null): void {
  if (column < 1 || column > columns.length) {
    throw new Error(`no place for a column at ${column}`);
  }
  columns.splice(column - 1, 0, ...looks.map(newColumn));
  grid.forEach((row, at) => row.splice(column - 1, 0, ...looks.map(({ header }) => (at + 1 === headerRow ? header : ''))));
}

/** As `setValues` stores it: typed text, with a leading apostrophe taken off. */
function stored(value: Cell, numberFormat: string, misread: string[]): Cell {
  if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'string' && typeof value !== 'boolean') {
    throw new Error(`${String(value)} is no cell`);
  }
  if (typeof value !== 'string') {
    return value;
  }
  if (value.length > MAX_CHARACTERS) {
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (FORMULA.test(value) || (numberFormat !== '@' && TYPED_VALUE.test(value))) {
    misread.push(value);
  }
  return value.startsWith("'") ? value.slice(1) : value;
}

/** Blanks last either way, numbers before texts. */
function sortedBy(keys: readonly { column: number; ascending: boolean }[], one: readonly Cell[], other: readonly Cell[]): number {
  for (const { column, ascending } of keys) {
    const [a, b] = [one[column - 1] as Cell, other[column - 1] as Cell];
    if (a === b) continue;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    const isBefore = typeof a === typeof b ? a < b : typeof a === 'number';
    return isBefore === ascending ? -1 : 1;
  }
  return 0;
}

function userHand(sheet: MemorySheet): UserHand {
  const { columns, grid } = sheet;
  return {
    insertColumn: (column, values) => {
      columns.splice(column - 1, 0, { tag: '', note: '', numberFormat: 'General', widthPx: 100, hidden: false });
      grid.forEach((row, at) => row.splice(column - 1, 0, values[at] ?? ''));
    },
    moveColumn: (from, to) => {
      for (const list of [columns, ...grid] as unknown[][]) {
        list.splice(to - 1, 0, ...list.splice(from - 1, 1));
      }
    },
    deleteColumn: (column) => {
      for (const list of [columns, ...grid] as unknown[][]) {
        list.splice(column - 1, 1);
      }
    },
    deleteRow: (row) => {
      grid.splice(row - 1, 1);
      if (row < sheet.noteRow) sheet.noteRow -= 1;
    },
    insertRow: (row) => insertEmptyRow(sheet, row),
    sort: (column, firstRow = 2) => {
      const notes = grid[sheet.noteRow - 1] as Cell[];
      const sorted = grid.slice(firstRow - 1, lastContent(grid)).sort((a, b) => (String(a[column - 1]) < String(b[column - 1]) ? -1 : 1));
      grid.splice(firstRow - 1, sorted.length, ...sorted);
      // A note goes with its cell.
      sheet.noteRow = grid.indexOf(notes) + 1;
    },
    put: (row, column, values) => {
      addEmptyRows(sheet, Math.max(0, row + values.length - 1 - grid.length));
      values.forEach((cells, down) => {
        (grid[row - 1 + down] ?? []).splice(column - 1, cells.length, ...cells);
      });
    },
    pin: (isPinned) => {
      sheet.isPinned = isPinned;
    },
    hideRows: (rows) => {
      sheet.hiddenRows = rows;
    },
    rename: (name) => {
      sheet.name = name;
    },
    resizeColumn: (column, widthPx) => {
      (columns[column - 1] as MemoryColumn).widthPx = widthPx;
    },
    showColumn: (column) => {
      (columns[column - 1] as MemoryColumn).hidden = false;
    },
  };
}
