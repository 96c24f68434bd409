import { type ActionId, actionById } from '../../actions';
import { type Action, keyText } from '../../actions/action';
import { type Wish, type Wishes, wishesOf } from '../../actions/engine/wishes';
import { enteredRows, writeCells } from '../../sheet/draft-rows';
import { keyColumnIds, keyPart, SHOP, shopPart } from '../../sheet/keys/row-key';
import { openReader } from '../../sheet/reader';
import { openTable } from '../../sheet/table';
import type { TableSpec } from '../../sheet/table-spec';
import type { WireRow } from '../../tables/table';
import { UserActionError } from '../../wb/errors';
import type { DatasetId } from '../../datasets';
import { tablesOfShops } from '../reports/report-tables';
import { wordedSpec, withShop } from '../refresh/tables';
import type { Services } from '../services';
import { connectedShops, type ConnectedShop } from '../shops/shops';

/** A person hides what they do not want to look at: of so many rows it is told. Google is asked row by row. */
const ROWS_LOOKED_AT = 500;

type Drafter = Pick<Services, 'clock' | 'documentStore' | 'locale' | 'workbook'>;

export function draftSpec({ locale, documentStore }: Pick<Services, 'documentStore' | 'locale'>, id: ActionId): TableSpec {
  const shops = connectedShops({ documentStore });
  const { table } = actionById(id);
  const spec = wordedSpec(withShop({ ...table, id, columns: table.columns }), locale);
  return { ...spec, hidden: shops.length > 1 ? [] : [SHOP], shops };
}


/** Datasets whose sheets are not there, so that no draft can be made. */
export function lackingInputs({ workbook }: Pick<Services, 'workbook'>, { inputs, isOneInputEnough }: Pick<Action, 'inputs' | 'isOneInputEnough'>): readonly DatasetId[] {
  const lacking = inputs.filter((input) => workbook.find(input) === null);
  return isOneInputEnough === true && lacking.length < inputs.length ? [] : lacking;
}

/** Makes the draft, or brings what WB shows up to date in it. What people have filled in stays. */
export function makeDraft(services: Services, id: ActionId): void {
  const action = actionById(id);
  const [lacking] = lackingInputs(services, action);
  if (lacking !== undefined) throw new UserActionError('NEEDED_TABLE', { table: services.locale.headers()[lacking].title });
  const { ofShop: tables } = tablesOfShops(services, () => true);
  const table = openTable(services.workbook, draftSpec(services, id));
  for (const { label } of connectedShops(services)) {
    const rows = action.draft(tables(label));
    const seen = new Set<string>();
    table.expect(label, rows.length);
    if (rows.length > 0) table.merge(label, rows, { seen, part: 'lasting' });
    table.retire(label, seen, {});
  }
  // Where all rows are of people's own, nothing is missing.
  if (table.rowCount() === 0 && action.inputs.length > 0) table.showMessage(services.locale.texts().messages.nothing);
  services.workbook.flush();
}

/** Writes WB's words beside its rows. A sheet that people have spoilt is no reason to lose the run. */
export function writeResults(services: Services, id: ActionId, shop: ConnectedShop, results: ReadonlyMap<string, string>): void {
  const { table, resultColumn } = actionById(id);
  if (services.workbook.find(id) === null || results.size === 0) return;
  const columns = table.columns.filter(({ isTyped }) => isTyped !== true).map((column) => column.id);
  changeRows(services, id, shop, { columns, part: 'lasting', changed: (key) => (results.has(key) ? { [resultColumn]: results.get(key) } : null) });
  writeBesideOwn(services, id, shop.label, results);
  services.workbook.flush();
}

/** Makes the draft and fills it in for a person, who may change it before anything is checked. @throws UserActionError NEEDED_TABLE */
export function fillDraft(services: Services, id: ActionId, shop: ConnectedShop, wishes: readonly Wish[]): void {
  const { table, fields } = actionById(id);
  makeDraft(services, id);
  const entered = new Map(wishes.map(({ key, values }): [string, WireRow] => [key, Object.fromEntries(fields.flatMap(({ input, isRead }, at) => (isRead === true || values[at] === undefined ? [] : [[input, values[at]]])))]));
  changeRows(services, id, shop, { columns: table.columns.map((column) => column.id), changed: (key) => entered.get(key) ?? null });
}

interface RowChanges {
  columns: readonly string[];
  part?: 'lasting';
  /** What becomes of the row of a key; null for nothing. */
  changed(key: string): WireRow | null;
}

function changeRows(services: Services, id: ActionId, { label }: ConnectedShop, { columns, part, changed }: RowChanges): void {
  const table = openTable(services.workbook, draftSpec(services, id));
  const keyAt = actionById(id).table.key.map((column) => columns.indexOf(column));
  const shops = table.read([SHOP]);
  const rows = table.read(columns).flatMap((cells, at): WireRow[] => {
    const change = String(shops[at]?.[0]) === label ? changed(keyText(keyAt.map((place) => cells[place])) ?? '') : null;
    return change === null ? [] : [{ ...Object.fromEntries(columns.map((column, place) => [column, cells[place]])), ...change }];
  });
  if (rows.length > 0) table.merge(label, rows, { isCompared: true, ...(part === undefined ? {} : { part }) });
  services.workbook.flush();
}

/** Rows that people have added are none of the table's: the words are put into their cells alone. Where there are several shops, a row without one is nobody's. */
function writeBesideOwn(services: Services, id: ActionId, label: string, results: ReadonlyMap<string, string>): void {
  const spec = draftSpec(services, id);
  const { resultColumn } = actionById(id);
  const own = enteredRows(services.workbook, spec, [resultColumn])?.rows ?? [];
  const isOnly = connectedShops(services).length === 1;
  const words = new Map(own.flatMap(({ row, shop, key, entered: [cell] }) => {
    const said = shopPart(label) === keyPart(shop) || (isOnly && keyPart(shop) === '') ? results.get(keyText(key) ?? '') : undefined;
    return said === undefined || said === cell?.value ? [] : [[row, said] as const];
  }));
  writeCells(services.workbook, spec, resultColumn, words);
}

/**
 * What the draft asks for now, read once.
 * @throws UserActionError NO_DRAFT, KEY_COLUMN_DELETED
 */
export function readDraft(services: Drafter, id: ActionId, { label }: ConnectedShop): Wishes & { hidden(): number } {
  const action = actionById(id);
  const found = enteredRows(services.workbook, draftSpec(services, id), action.fields.map(({ input }) => input));
  if (found === null) throw new UserActionError('NO_DRAFT');
  const labels = connectedShops(services).map((shop) => shop.label);
  const wishes = wishesOf(action, found.rows, { labels, label, codes: action.fields.map(({ input }) => codesOf(services, id, input)) });
  return { ...wishes, hidden: () => found.sheet.hiddenAmong(wishes.rows.slice(0, ROWS_LOOKED_AT)).length };
}

/** People's names for rows, by key; none for a row that is no longer there. */
export function namesOf({ workbook, locale, documentStore }: Drafter, id: ActionId): ReadonlyMap<string, string> {
  const { nameColumn } = actionById(id);
  const spec = draftSpec({ locale, documentStore }, id);
  const keys = keyColumnIds(spec).slice(1);
  return new Map(openReader(workbook, spec).read([nameColumn, ...keys]).map(([name, ...key]) => [keyText(key) ?? '', String(name)]));
}

/** Words that people may write in a column, in any language. */
function codesOf({ locale }: Drafter, id: ActionId, column: string): ReadonlyMap<string, string> {
  const words = [locale.headers, ...locale.others.map(({ headers }) => headers)].flatMap((headers) => Object.entries(headers()[id].values?.[column] ?? {}));
  return new Map(words.map(([code, word]) => [word.toLowerCase(), code]));
}

