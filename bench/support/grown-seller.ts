import type { Sheet } from '../../local/host';
import { CellWriter } from '../../local/host/workbook/write-cells';
import type { StandInOptions } from '../../local/wb/options';
import type { PanelChange, PanelView } from '../../src/app/panel/view';
import { tableSpec } from '../../src/app/refresh/tables';
import { planRows } from '../../src/sheet/rows/planned-rows';
import { RUSSIAN } from './russian';
import { HISTORY_MS, orderRow } from './order-rows';
import { type Seller, withSeller } from './seller';

/** The file holds ten million cells, so who keeps a million orders keeps few columns of each. */
const KEPT = ['shop', 'date', 'nmId', 'priceWithDisc', 'srid', 'isCancel', 'cancelDate', 'lastChangeDate'];
/** Rows of WB do not count here, those of the file do. */
const SHOP: StandInOptions = { articles: 40, ordersPerDay: 20 };
const FIRST_ROW = 2;
const FILLED_AT_ONCE = 10_000;

const spec = tableSpec('orders', RUSSIAN);
const without = spec.columns.map(({ id }) => id).filter((id) => !KEPT.includes(id));

/** A seller whose sheet of orders holds so many rows: those that WB still sends, and older ones above them, left by years of refreshes. */
export function withGrownSeller<T>(tokenType: 'personal' | 'base', rows: number, work: (seller: Seller) => Promise<T>): Promise<T> {
  return withSeller(tokenType, SHOP, async (seller) => {
    const { shops } = change(seller, { kind: 'columns', id: 'orders', without });
    const sheet = firstOrders(seller);
    fillAbove(sheet, shops[0]?.label ?? '', rows - (sheet.lastRow() - 1), seller.host.clock.nowMs());
    return work(seller);
  });
}

function change({ addOn: { document, user }, host }: Seller, wanted: PanelChange): PanelView {
  const result = host.run('panelChange', [wanted], { document, user, mode: 'sidebar' });
  if (result.kind !== 'ok') throw new Error(`the panel ended as ${result.kind}`);
  return result.value as PanelView;
}

function firstOrders({ addOn }: Seller): Sheet {
  for (;;) {
    const sheet = addOn.document.model.sheetNamed(spec.title());
    if (sheet !== undefined && sheet.lastRow() >= FIRST_ROW) return sheet;
    if (!addOn.waitForTrigger()) throw new Error('no trigger brings orders');
  }
}

/** Beside the script, with the cells that the add-on would have written of orders that WB keeps no more. */
function fillAbove(sheet: Sheet, shop: string, rows: number, nowMs: number): void {
  sheet.insert('row', FIRST_ROW, rows, FIRST_ROW);
  const writer = new CellWriter(sheet, nowMs);
  const places = [...KEPT.map((id) => spec.columns.findIndex((column) => column.id === id)), spec.columns.length];
  for (let first = 0; first < rows; first += FILLED_AT_ONCE) {
    const some = Array.from({ length: Math.min(FILLED_AT_ONCE, rows - first) }, (_, at) => orderRow(first + at, rows, false, nowMs - HISTORY_MS));
    planRows(spec, shop, some).rows.forEach(({ cells }, at) => {
      places.forEach((place, column) => writer.write(FIRST_ROW + first + at, column + 1, cells[place] ?? ''));
    });
  }
}
