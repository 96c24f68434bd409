/** What a cell holds or is given. Dates travel as serial numbers, so that no time zone can shift them. */
export type Cell = string | number | boolean;

/** A cell as a person has filled it in. */
export interface Entered {
  value: Cell;
  /** What Sheets takes it for; a `percent` is a number that is shown as one, and a blank cell a text. */
  kind: 'number' | 'percent' | 'date' | 'text' | 'boolean';
  isFormula: boolean;
}

/** 1-based, like the sheet itself. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A column of ours, found by its developer metadata wherever the user has moved it. */
export interface TaggedColumn {
  tag: string;
  column: number;
}

/** How a new column looks. */
export interface ColumnLook {
  tag: string;
  header: string;
  note: string;
  numberFormat: string;
  widthPx: number;
  hidden: boolean;
  /** Stands with its neighbours in a group that is folded up. */
  isGrouped: boolean;
  /** Words that its cells offer to choose from. Others may be typed too. */
  choices?: readonly string[];
}

/** A look for the column that stands there. */
export interface PlacedLook {
  column: number;
  look: ColumnLook;
}

/** A row as a header, the user's columns included. A column takes both along wherever it is moved. */
export interface Header {
  titles: readonly Cell[];
  notes: readonly string[];
}

export interface SheetPort {
  readonly name: string;
  /** Last row with any content, the user's included; 0 for an empty sheet. */
  lastRow(): number;
  maxRows(): number;
  maxColumns(): number;
  header(row: number): Header;
  /** The first rows of the sheet, some tens at most: people put titles above the header. */
  top(): Header[];
  /** By the marks of the columns: two calls a column. */
  columns(): TaggedColumn[];
  /** The text that `keepLayout` has left on this sheet; '' for none, and on a copy of the sheet. */
  keptLayout(): string;
  keepLayout(text: string): void;
  /** Adds columns of ours at `column` (1-based), shifting what stands there; without titles where there is no header row. */
  insertColumns(column: number, looks: readonly ColumnLook[], headerRow: number | null): void;
  /** Gives columns of ours their titles and notes in that row. */
  writeHeader(row: number, looks: readonly PlacedLook[]): void;
  /** Dates come back as the serials that the sheet shows, whatever its time zone is. */
  read(area: Area): Cell[][];
  /** Text cells must have been made safe by `textCell` first. */
  /** As `read`, with what Sheets takes each cell for. */
  entered(area: Area): Entered[][];
  /** Those of the rows that a filter or a person hides. */
  hiddenAmong(rows: readonly number[]): number[];
  write(area: Area, values: readonly (readonly Cell[])[]): void;
  /** Has the cells of these areas keep texts as they are given, whatever format a person has set there. */
  keepTexts(areas: readonly Area[]): void;
  /** The formulas of the cells in English, such as `=A2*2`; '' for a cell without one. */
  formulas(area: Area): string[][];
  /** Whether cells of the area are merged, or the filter of the sheet is set: then its rows are to stay where they are. */
  isPinned(area: Area): boolean;
  /** Sorts whole rows of the area by columns of the sheet, blank cells last. */
  sort(area: Area, keys: readonly { column: number; ascending: boolean }[]): void;
  addRows(count: number): void;
  /** The cells offer these words to choose from; others may be typed too. */
  offer(area: Area, choices: readonly string[]): void;
  /** Adds an empty row before that one. */
  insertRow(row: number): void;
  /** As `insertRow`; its cells look as those of the row that stood there. */
  insertRowLike(row: number): void;
  deleteRows(row: number, count: number): void;
  deleteColumn(column: number): void;
  /** What was remembered last of this sheet; '' for a sheet of the first version. */
  memory(): string;
  /** Keeps a text of a few KB with the sheet, JSON of one line: it goes back in time with the sheet. */
  remember(text: string): void;
  /** Changes what is given of a column's look; title and note in its header row. */
  dress(column: number, change: Partial<Pick<ColumnLook, 'header' | 'note' | 'numberFormat' | 'widthPx' | 'hidden'>>, headerRow?: number): void;
  widthPx(column: number): number;
  /** Brings the sheet before the user's eyes, at that row where one is given. */
  activate(row?: number): void;
}

export interface SheetLook {
  tag: string;
  title: string;
  columns: readonly ColumnLook[];
  isHidden: boolean;
  /** What the sheet remembers of itself from the beginning. */
  memory: string;
}

export interface SheetSize {
  /** Null for a sheet of the user's. */
  tag: string | null;
  /** Last row with any content; not looked at in a sheet of the user's. */
  lastRow: number;
  /** The empty ones included. */
  cells: number;
}

/** A mark that a refresh leaves on a sheet of ours. It goes back in time with the sheet when an old version is restored. */
export interface JobMark {
  tag: string;
  shopId: string;
  value: string;
}

/** A sheet that a mark calls one of ours; whether it is says the list. */
export interface MarkedSheet {
  tag: string;
  sheetId: number;
  name: string;
}

export interface SheetList {
  /** Ids of our sheets by their tags; some may be gone. */
  ids: Readonly<Record<string, number>>;
  /** Whether marked sheets that are not in it are known to be the user's. Until then nobody has said so. */
  isSettled: boolean;
}

/** Which sheets are ours, kept where nobody but the add-on writes: a mark can be forged, and comes along in a copy of the file. */
export interface SheetListPort {
  read(): SheetList;
  /** @throws TransientError STORE_BUSY, UserActionError STORE_FULL  nothing is changed */
  change(change: (now: SheetList) => SheetList): void;
}

/** Where the user stands. */
export interface ActiveCell {
  /** Null on a sheet of the user's. */
  tag: string | null;
  sheetId: number;
  row: number;
  column: number;
  /** For people: `B2`. */
  address: string;
  isBlank: boolean;
}

export interface WorkbookPort {
  /** Our sheet with that tag, wherever it is and whatever it is called; a marked sheet that is not in the list is not ours. */
  find(tag: string): SheetPort | null;
  /**
   * As `find`, for those who only read: while it is not settled which sheets are ours, the marked one too, so that the formulas of
   * a copied file go on.
   * @param title where that is looked for first: most users leave a sheet its name
   */
  findToRead(tag: string, title?: string): SheetPort | null;
  /** All sheets that carry a mark of ours which was made for them, left to right, whether they are in the list or not. */
  marked(): MarkedSheet[];
  /** What each sheet of ours remembers, in two calls. */
  memories(): { tag: string; memory: string }[];
  /** What any marked sheet remembers, whoever has made it; a copy of the file has them too. */
  memoriesOfAll(): string[];
  /**
   * Makes marks that only the Cloud project sees which made them visible to whoever works in the file, such as a copy of it.
   * @returns false when the time was up
   */
  publishMarks(isTimeUp: () => boolean): boolean;
  /**
   * Creates the sheet with header, formats, widths, notes, frozen header and filter, without spare rows or columns.
   * @throws UserActionError SHEETS_NOT_SETTLED, SHEET_FULL, SHEET_PROTECTED
   */
  create(look: SheetLook): SheetPort;
  /** Deletes our sheets with these tags and whatever stands on them; a sheet that bears no mark of ours stays. @throws UserActionError SHEET_PROTECTED */
  remove(tags: readonly string[]): void;
  /** The job marks of all marked sheets, ours or not. */
  jobMarks(): JobMark[];
  /** Replaces the job mark of the shop on its sheet, which must exist. */
  markJob(mark: JobMark): void;
  /** For people: what the file is called and where it is. */
  file(): { name: string; url: string };
  /** Tag of the sheet the user is looking at, or null when it is none of ours. */
  activeTag(): string | null;
  /** The cell the user stands on; null where Google tells of none. */
  activeCell(): ActiveCell | null;
  /** Every sheet of the file with its size, in as few calls as there are sheets. */
  sizes(): SheetSize[];
  /** As Google knows the file, for a report: its locale and time zone. */
  region(): { locale: string; timeZone: string };
  /** E-mail address of the file's owner; '' where there is none, as on a shared drive. */
  owner(): string;
  /** E-mail addresses of all who may edit the file. */
  editors(): string[];
  /** Cells of the whole file, empty ones included: Google's limit is on these. */
  cellCount(): number;
  /** Makes sure that everything written is stored. */
  flush(): void;
}
