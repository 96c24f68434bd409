import type { BehindTexts } from '../../locales/dialogs';
import { fill } from '../../locales/fill';
import { reportById } from '../../reports';
import type { TextRow, TextSheet, TextTable } from '../../ports/document';
import type { Cell } from '../../ports/workbook';
import { cellWriter, textCell } from '../../sheet/cells/cell';
import { NUMBER_FORMATS } from '../../sheet/cells/number-format';
import { wording } from '../../sheet/cells/readable';
import { headerWidthPx } from '../../sheet/columns/header-width';
import type { TableColumn } from '../../sheet/table-spec';
import { PARTS } from '../../wb/money/amount';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';
import type { AskedCell } from './asked-cell';
import type { Trace, Traced } from './trace';

/** Tag of the sheet. */
export const BEHIND = 'behind';

const LABEL_PX = 190;
/** What rounding to a kopeck may take, whichever way half of one goes. */
const TOLERANCE = 0.00501;
const CELL_PX = 150;
const MOST_PX = 260;

type PageServices = Pick<Services, 'formulaCells' | 'locale' | 'workbook'>;

/** What stands behind a cell, as a sheet that is written anew each time. */
export function behindPage(services: PageServices, asked: AskedCell, trace: Trace): TextSheet {
  const texts = services.locale.dialogs().behind;
  const blocks = trace.tables.filter(({ rows }) => rows.length > 0).map((traced) => blockOf(services, texts, traced));
  const head = headOf(services, texts, { asked, trace, listed: blocks.reduce((rows, { rows: own }) => rows + own.length, 0) });
  let row = head.length;
  const tables: TextTable[] = [];
  for (const block of blocks) {
    tables.push({ row: row + block.titles + 1, rows: block.rows.length - block.titles, formats: block.formats });
    row += block.rows.length;
  }
  return { tag: BEHIND, title: texts.title, widthsPx: widthsOf(blocks), rows: [...head, ...blocks.flatMap(({ rows }) => rows)], tables };
}

interface Block {
  rows: TextRow[];
  /** How many of the rows stand above the cells. */
  titles: number;
  formats: string[];
  widthsPx: number[];
}

function headOf({ formulaCells, workbook }: PageServices, texts: BehindTexts, { asked, trace, listed }: { asked: AskedCell; trace: Trace; listed: number }): TextRow[] {
  const { column, spec, value, sheet, address, report } = asked;
  const format = NUMBER_FORMATS[column.kind];
  const shown = { format, look: 'step' } as const;
  const keys = spec.columns.filter(({ id, isTechnical, kind }) => asked.line[id] !== undefined && asked.line[id] !== '' && isTechnical !== true && (spec.key.includes(id) || kind === 'text' || kind === 'date' || kind === 'month'));
  const rows: TextRow[] = [
    { cells: [textCell(fill(texts.heading, { column: column.header(), sheet }))], look: 'title' },
    { cells: [texts.cell, address], look: 'step' },
    ...keys.slice(0, 4).map((key): TextRow => ({ cells: [textCell(key.header()), cellOf(key, asked.line[key.id] as Cell)], look: 'step', format: NUMBER_FORMATS[key.kind] })),
    { cells: [texts.value, cellOf(column, value)], ...shown },
  ];
  const first = rows.length + 5;
  const sum = `=ROUND(SUM(A${first}:A${first + Math.max(0, listed - 1)})${formulaCells.separator()} 2)`;
  const sheets = [...reportById(report).inputs, ...reportById(report).also ?? []].flatMap((id) => workbook.find(id)?.name ?? []).join(', ');
  return [
    ...rows,
    trace.sum === null ? { cells: [texts.again, cellOf(column, trace.again ?? '')], ...shown } : { cells: [texts.sum, sum], ...shown },
    { cells: [texts.check, textCell(verdict(texts, value, trace))], look: 'step' },
    { cells: [texts.note, textCell([column.note(), trace.sum === null ? fill(texts.noSum, { sheets }) : ''].join(' ').trim())], look: 'step' },
    { cells: [texts.rewritten], look: 'plain' },
  ];
}

/** Whether the cell says what its rows come to. */
function verdict({ same, differs, gone }: BehindTexts, value: Cell, { sum, again }: Trace): string {
  const now = sum ?? again;
  if (now === null) return gone;
  const isSame = typeof now === 'number' && typeof value === 'number' ? Math.abs(now - value) < TOLERANCE : String(now) === String(value);
  if (isSame) return same;
  return fill(differs, typeof now === 'number' ? { difference: String(Math.round((now - Number(value)) * 1e4) / 1e4) } : {});
}

function blockOf({ locale, workbook }: PageServices, texts: BehindTexts, { dataset, columns, rows, rest, silent }: Traced): Block {
  const spec = tableSpec(dataset, locale);
  const isSum = rows.some(({ parts }) => parts !== null);
  // What is empty in all rows says nothing.
  const shown = spec.columns.filter(({ id }) => rows.some(({ cells }) => tells(cells[columns.indexOf(id)])));
  const places = shown.map(({ id }) => columns.indexOf(id));
  const title = fill(texts.rows, { sheet: workbook.find(dataset)?.name ?? spec.title(), count: rows.length + rest.count, ...(silent === 0 ? {} : { silent }) });
  const titles: TextRow[] = [{ cells: [textCell(title)], look: 'step' }, { cells: [isSum ? texts.adds : '', ...shown.map(({ header }) => textCell(header()))], look: 'heading' }];
  const listed = rows.map(({ cells, parts }): TextRow => ({
    cells: [parts === null ? '' : parts / PARTS, ...shown.map((column, at) => cellOf(column, cells[places[at] as number] as Cell))], look: 'plain',
  }));
  const more: TextRow[] = rest.count === 0 ? [] : [{ cells: [isSum ? rest.parts / PARTS : '', textCell(fill(texts.rest, { count: rest.count }))], look: 'plain' }];
  return {
    titles: titles.length, rows: [...titles, ...listed, ...more],
    formats: ['#,##0.00##', ...shown.map(({ kind }) => NUMBER_FORMATS[kind])],
    widthsPx: shown.map(({ header, widthPx }) => Math.min(MOST_PX, Math.max(widthPx, headerWidthPx(header())))),
  };
}

function tells(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== '' && cell !== 0 && cell !== false;
}

/** As people read it: words for codes. A percent is a share already. */
function cellOf(column: TableColumn, cell: Cell): Cell {
  const shown = wording(column, cell);
  return typeof shown === 'string' ? cellWriter(column.kind === 'text' || column.kind === 'id' ? 'text' : 'number')(shown) : shown;
}

/** Every table has its own columns: one is as wide as the widest in that place needs. */
function widthsOf(blocks: readonly Block[]): number[] {
  const count = Math.max(2, ...blocks.map(({ formats }) => formats.length));
  return Array.from({ length: count }, (_, at) => (at === 0 ? LABEL_PX : Math.max(CELL_PX * Number(at === 1), ...blocks.map(({ widthsPx }) => widthsPx[at - 1] ?? 0), 60)));
}
