/** Everything that travels between the page, the server and the thread of the host. Positions are 1-based. */

export type Scalar = string | number | boolean;

export interface FrameInfo {
  id: number;
  kind: 'sidebar' | 'modal' | 'modeless';
  title: string;
  widthPx: number | null;
  heightPx: number | null;
}

export interface MenuEntry {
  caption: string;
  functionName?: string;
  separator?: true;
  items?: MenuEntry[];
}

export interface SheetInfo {
  id: number;
  name: string;
  isHidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  maxRows: number;
  maxColumns: number;
  columnWidthsPx: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  charts: number;
}

export interface BookView {
  name: string;
  activeSheetId: number;
  sheets: SheetInfo[];
  menus: { caption: string; isAddOn: boolean; items: MenuEntry[] }[];
}

/** How a cell looks; the same object as in the host's snapshots and a number format. */
export interface WireStyle {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  color?: string;
  background?: string;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
}

/** Value, 1-based number of its style or 0, and the formula behind the value. */
export type WireCell = [value: Scalar | null, style: number, formula?: string];

export interface RowsView {
  sheetId: number;
  firstRow: number;
  rows: (WireCell | null)[][];
  styles: WireStyle[];
  notes: { row: number; column: number; text: string; isError: boolean }[];
}

/** The cell that a person has chosen. */
export interface CellAt {
  sheetId: number;
  row: number;
  column: number;
}

/** What a person does to the spreadsheet by hand. */
export type UserAction =
  | { kind: 'type'; sheetId: number; cells: { row: number; column: number; value: Scalar | null }[] }
  | { kind: 'sort'; sheetId: number; column: number; ascending: boolean }
  | { kind: 'insert' | 'delete'; sheetId: number; dimension: 'row' | 'column'; at: number; count: number }
  | { kind: 'move'; sheetId: number; dimension: 'row' | 'column'; at: number; count: number; before: number }
  | { kind: 'hide' | 'unhide'; sheetId: number; dimension: 'row' | 'column'; at: number; count: number }
  | { kind: 'freeze'; sheetId: number; rows: number; columns: number }
  | { kind: 'columnWidth'; sheetId: number; columns: number[]; px: number }
  | { kind: 'addSheet' }
  | { kind: 'renameSheet'; sheetId: number; name: string }
  | { kind: 'deleteSheet' | 'duplicateSheet' | 'activateSheet'; sheetId: number }
  | { kind: 'hideSheet'; sheetId: number; isHidden: boolean }
  | { kind: 'moveSheet'; sheetId: number; index: number };

/** What the page asks of the host, and what it gets. */
export interface Asked {
  /** The spreadsheet is opened in a browser. */
  open: { request: object; answer: BookView };
  book: { request: object; answer: BookView };
  /** `known` is the mark of the rows that the page already has; then they do not travel again. */
  rows: { request: { sheetId: number; firstRow: number; count: number; known: string | null }; answer: { mark: string; view: RowsView | null } };
  menu: { request: { functionName: string; selected: CellAt }; answer: null };
  /** A call of google.script.run. */
  call: { request: { functionName: string; args: unknown[]; selected: CellAt }; answer: { value: unknown } | { failure: string } };
  act: { request: { action: UserAction }; answer: null };
  /** Lets virtual time pass; triggers fire on the way. */
  pass: { request: { untilMs: number }; answer: { nowMs: number } };
}

export type AskedKind = keyof Asked;
export type HostRequest = { [Kind in AskedKind]: { kind: Kind; page: string } & Asked[Kind]['request'] }[AskedKind];
export type HostAnswer = { [Kind in AskedKind]: Asked[Kind]['answer'] }[AskedKind];

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Question {
  id: number;
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: string;
}

export interface QuestionAnswer {
  id: number;
  button: Button;
  text?: string;
}

/** What the host tells without being asked. */
export type HostEvent =
  | { kind: 'changed' }
  | { kind: 'clock'; nowMs: number }
  | { kind: 'shown'; frame: FrameInfo; html: string }
  | { kind: 'toast'; title: string; message: string; seconds: number | null }
  | { kind: 'question'; question: Question }
  | { kind: 'answered'; id: number }
  | { kind: 'log'; text: string };

/** The same for browsers: the html of a frame is fetched apart, the log stays in the terminal. */
export type PageEvent =
  | Exclude<HostEvent, { kind: 'shown' | 'log' }>
  | { kind: 'shown'; frame: FrameInfo };

/** Facts that do not change while the page is served. */
export interface PageFacts {
  /** Real time passes by itself; only virtual time can be hurried. */
  isVirtual: boolean;
  hasDemoToken: boolean;
  nowMs: number;
}

export interface HostThreadData {
  distDir: string;
  /** Where WB's stand-in listens, and its first moment; null talks to WB itself in real time. */
  standIn: { port: number; startMs: number } | null;
  /** Where other systems listen, by how the names of their hosts end. */
  systems: readonly { host: string; port: number }[];
  /** Ids of what is switched on at first; null leaves it to the add-on. */
  datasets: readonly string[] | 'all' | null;
}

export type ToThread = { id: number; request: HostRequest } | { tick: true };
export type FromThread =
  | { id: number; answer: HostAnswer }
  | { id: number; error: string }
  | { event: HostEvent; page: string | null }
  | { ticked: true };

/** Between a frame of the add-on and the page around it. */
export type FromFrame =
  | { wb: 'call'; id: number; functionName: string; args: unknown[] }
  | { wb: 'waitUntil'; id: number; atMs: number; mayHurry: boolean }
  | { wb: 'cancelWait'; id: number }
  | { wb: 'touched' }
  | { wb: 'close' }
  | { wb: 'size'; widthPx: number | null; heightPx: number | null }
  | { wb: 'focusEditor' };

export type ToFrame =
  | { wb: 'result'; id: number; value: unknown }
  | { wb: 'failure'; id: number; message: string }
  | { wb: 'reached'; id: number }
  | { wb: 'clock'; nowMs: number };

/** What the server writes into a frame before the add-on's own code. */
export interface FrameStart {
  functionNames: string[];
  isVirtual: boolean;
  nowMs: number;
}
