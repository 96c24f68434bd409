import type { JournalColumnId } from '../../locales/locale';
import type { Cell } from '../../ports/workbook';
import { firstRow, placedColumns } from '../../sheet/columns/layout';
import { readColumns } from '../../sheet/columns/read-columns';
import { JOURNAL, journalSpec } from '../telling/journal';
import type { Services } from '../services';
import type { JournalLine } from './view';

const SHOWN: readonly ('shop' | JournalColumnId)[] = ['shop', 'dataset', 'event', 'text', 'entry'];
const MOST_LINES = 200;
/** Read beside those on top: earlier versions, and people who sort, have the newest below. */
const LINES_BELOW = 200;
const BEGIN = 'started';
const FAILURE = 'failed';

/** The youngest rows of the journal, the youngest first; none without its sheet. */
export function journalLines({ workbook, locale }: Pick<Services, 'workbook' | 'locale'>): JournalLine[] {
  const sheet = workbook.find(JOURNAL);
  if (sheet === null) return [];
  const placed = placedColumns(sheet, journalSpec(locale));
  const columns = SHOWN.map((id) => placed.layout.get(id));
  const [first, lastRow] = [firstRow(placed), sheet.lastRow()];
  const lastOnTop = Math.min(lastRow, first + MOST_LINES - 1);
  const cells = [...readColumns(sheet, columns, lastOnTop, first), ...readColumns(sheet, columns, lastRow, Math.max(lastOnTop + 1, lastRow - LINES_BELOW + 1))];
  return cells.map(lineOf).filter(({ atMs }) => atMs > 0).sort((a, b) => b.atMs - a.atMs).slice(0, MOST_LINES);
}

/** The entry's number tells the event in every language, and the moment. */
function lineOf(cells: readonly Cell[]): JournalLine {
  const [shop = '', dataset = '', event = '', text = '', entry = ''] = cells.map(String);
  const [, , , kind, atMs] = entry.split('|');
  return { atMs: Number(atMs ?? 0), shop, dataset, event, isBegin: kind === BEGIN, isFailure: kind === FAILURE, text };
}
