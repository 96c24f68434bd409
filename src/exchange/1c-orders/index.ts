import type { ColumnIdOf } from '../../datasets';
import type { Cell } from '../../ports/workbook';
import { inKopecks, partsIn } from '../../wb/money/amount';
import { VAT_RATES, vatIn, type VatRate } from '../commission/vat';
import { type Chosen, defineFileOut, type ExchangeTables, type Handover, type ShownColumn } from '../exchange';
import { fileName } from '../files/file-name';
import { amount, isoDay, isoTime } from '../one-c/amounts';
import { barcodeIn, counterparty, goodId, PIECES, requisites, rootAttributes } from '../one-c/commerce-ml';
import { WB } from '../one-c/parties';
import { COMMERCE_INFORMATION, GOOD, GOOD_KIND, NAMELESS, NO_VAT_RATE, VAT } from '../one-c/wire-words';
import { PERIOD, spanOf } from '../options';
import { xmlDocument, type XmlNode } from '../xml/document';
import { BUYER, CANCELLED, COMMENT, FILE, ORDER, SELLER, STATUS } from './wire-words';

const COLUMNS = ['id', 'createdAt', 'supplierStatus', 'wbStatus', 'article', 'nmId', 'title', 'techSize', 'barcode', 'convertedPrice', 'currency', 'rid', 'supplyId'] as const satisfies readonly ColumnIdOf<'fbsOrders'>[];

/** In either column of states; WB's pages of assembly orders. */
const CANCELLED_STATES = /cancel|declined|reject|defect/;
/** УТ compares so many signs of the number of an order. */
const LONGEST_NUMBER = 11;

type Order = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

/** FBS orders as an internet shop gives them to 1С: one document an order, under WB's own number. */
export const oneCOrders = () => defineFileOut({
  id: '1c-orders',
  system: '1c',
  inputs: ['fbsOrders'],
  options: [...PERIOD, { id: 'cancelled', kind: 'choice', choices: ['with', 'without'], usual: 'with' }, { id: 'vat', kind: 'choice', choices: VAT_RATES, usual: 'none' }],
  prepare,
});

function prepare(tables: ExchangeTables, chosen: Chosen): Handover {
  const orders = ordersOf(tables, chosen);
  const sum = orders.reduce((all, { convertedPrice }) => all + partsIn(convertedPrice), 0);
  const tooLong = orders.filter(({ id }) => String(id).length > LONGEST_NUMBER).length;
  const priceless = orders.filter(({ convertedPrice }) => partsIn(convertedPrice) === 0).length;
  return {
    count: orders.length,
    sums: orders.length === 0 ? [] : [{ id: 'orders', parts: sum, currency: 'RUB' }],
    findings: [
      ...(orders.length === 0 ? [{ code: tables.has('fbsOrders') ? 'noRows' : 'noTable', isBlocking: true } as const] : []),
      ...(tooLong > 0 ? [{ code: 'tooLong', details: { count: tooLong } }] : []),
      ...(priceless > 0 ? [{ code: 'priceless', details: { count: priceless } }] : []),
    ],
    files: () => [{
      name: fileName([FILE, chosen['from'] as string, chosen['to'] as string], '.xml'), mime: 'text/xml', encoding: 'utf-8',
      // Without a namespace 1С reads leniently; УТ takes UTF-8 whatever is declared.
      text: ordersText(tables, orders, chosen['vat'] as VatRate),
    }],
  };
}

function ordersText(tables: ExchangeTables, orders: readonly Order[], vat: VatRate): string {
  const word = stateWords(tables);
  return xmlDocument(COMMERCE_INFORMATION, { $: rootAttributes('2.08', tables.nowMs), Документ: orders.map((order) => documentOf(order, vat, word)) }, 'UTF-8');
}

function ordersOf(tables: ExchangeTables, chosen: Chosen): Order[] {
  const { from, to } = spanOf(chosen);
  const orders = tables.rows('fbsOrders', COLUMNS).map((cells) => Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as Order);
  const isMeant = ({ createdAt }: Order): boolean => Number(createdAt) >= from && Number(createdAt) < to + 1;
  return orders.filter((order) => isMeant(order) && (chosen['cancelled'] === 'with' || !isCancelled(order)));
}

function isCancelled({ supplierStatus, wbStatus }: Order): boolean {
  return CANCELLED_STATES.test(`${String(supplierStatus)} ${String(wbStatus)}`);
}

/** What people read for the state that the seller has given. */
function stateWords(tables: ExchangeTables): ShownColumn['word'] {
  return tables.shown('fbsOrders')?.columns.find(({ id }) => id === 'supplierStatus')?.word ?? ((code) => code);
}

function documentOf(order: Order, vat: VatRate, word: ShownColumn['word']): XmlNode {
  const { id, createdAt, convertedPrice, currency, rid, supplierStatus, supplyId } = order;
  const price = inKopecks(partsIn(convertedPrice));
  const tax = vatIn(price, vat);
  return {
    Ид: String(id), Номер: String(id), Дата: isoDay(Number(createdAt)), ХозОперация: ORDER, Роль: SELLER, Валюта: String(currency) || 'RUB', Курс: 1, Сумма: amount(price),
    Контрагенты: { Контрагент: counterparty(WB, BUYER) },
    Время: isoTime(Number(createdAt)), Комментарий: [COMMENT, String(id), String(rid), String(supplyId)].filter((text) => text !== '').join(' '),
    Налоги: vat === 'none' ? null : { Налог: { Наименование: VAT, УчтеноВСумме: true, Сумма: amount(tax) } },
    Товары: { Товар: goodOf(order, price, vat) },
    ЗначенияРеквизитов: requisites({ [STATUS]: String(word(supplierStatus)), [CANCELLED]: isCancelled(order) ? 'true' : 'false' }),
  };
}

function goodOf({ article, nmId, title, techSize, barcode }: Order, price: number, vat: VatRate): XmlNode {
  const size = String(techSize);
  const name = [String(title) || String(article) || NAMELESS, size === '0' ? '' : size].filter((part) => part !== '').join(', ');
  return {
    Ид: goodId({ barcode: String(barcode), nmId: String(nmId), article: String(article) }), Штрихкод: barcodeIn(String(barcode)), Артикул: String(article), Наименование: name, БазоваяЕдиница: PIECES,
    СтавкиНалогов: { СтавкаНалога: { Наименование: VAT, Ставка: vat === 'none' ? NO_VAT_RATE : vat } },
    ЗначенияРеквизитов: requisites({ [GOOD_KIND]: GOOD }), ЦенаЗаЕдиницу: amount(price), Количество: 1, Сумма: amount(price),
  };
}
