import type { SheetLook, SheetPort, WorkbookPort } from '../../src/ports/workbook';
import type { Throttle } from '../../src/sync/throttle';

/** WB without limits. */
export const noThrottle: Throttle = {
  nextCallAtMs: () => 0, spend: () => undefined, refused: () => undefined, refusedForSeller: () => undefined, answered: () => undefined, dropNamedWaits: () => undefined,
};

/** A workbook that counts what is written and keeps none of it: Google's memory is not the script's. */
export function sinkWorkbook(onWrite: () => void): WorkbookPort {
  let sheet: SheetPort | null = null;
  return {
    find: () => sheet,
    findToRead: () => sheet,
    remove: () => undefined,
    marked: () => [],
    publishMarks: () => true,
    create: (look) => (sheet = sinkSheet(look, onWrite)),
    sizes: () => [],
    editors: () => [],
    owner: () => '',
    memories: () => [],
    memoriesOfAll: () => [],
    region: () => ({ locale: 'ru_RU', timeZone: 'Europe/Moscow' }),
    activeTag: () => null, activeCell: () => null,
    file: () => ({ name: '', url: '' }),
    cellCount: () => 0,
    flush: () => undefined,
    jobMarks: () => [],
    markJob: () => undefined,
  };
}

function sinkSheet({ title, columns }: SheetLook, onWrite: () => void): SheetPort {
  let rows = 1;
  let lastRow = 1;
  const header = { titles: columns.map((column) => column.header), notes: columns.map(({ note }) => note) };
  return {
    name: title,
    lastRow: () => lastRow,
    maxRows: () => rows,
    maxColumns: () => columns.length,
    header: () => header,
    top: () => [header],
    formulas: () => [],
    isPinned: () => false,
    sort: () => undefined,
    offer: () => undefined,
    keptLayout: () => '',
    keepLayout: () => undefined,
    columns: () => columns.map(({ tag }, at) => ({ tag, column: at + 1 })),
    insertColumns: () => undefined,
    entered: () => [],
    hiddenAmong: () => [],
    read: () => [],
    write: ({ row, rows: written }) => {
      lastRow = Math.max(lastRow, row + written - 1);
      onWrite();
    },
    deleteRows: () => undefined,
    addRows: (count) => { rows += count; },
    deleteColumn: () => undefined,
    keepTexts: () => undefined,
    insertRow: () => undefined,
    insertRowLike: () => undefined,
    writeHeader: () => undefined,
    memory: () => '',
    remember: () => undefined,
    dress: () => undefined,
    widthPx: () => 0,
    activate: () => undefined,
  };
}
