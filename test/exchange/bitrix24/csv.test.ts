import fc from 'fast-check';
import { bitrix24Csv } from '../../../src/exchange/bitrix24-csv';
import { words } from '../../../src/exchange/bitrix24-csv/ru';
import { bytesOf } from '../../../src/exchange/files/file';
import { chosenOf } from '../../../src/exchange/options';
import type { Fields } from '../../reports/tables';
import { exchangeTablesOf } from '../exchange-tables';

const ORDER: Fields = { id: '2816993144', createdAt: 46_350.5, convertedPrice: 1234.5, barcode: '2038460001234', article: 'A;1', supplierStatus: 'confirm', wbStatus: 'waiting', rid: 'r1', title: '=Кружка "Ёж"', techSize: '0' };

function handed(orders: readonly Fields[], given: Record<string, string> = {}) {
  const unit = bitrix24Csv();
  return unit.prepare(exchangeTablesOf({ fbsOrders: orders }), chosenOf(unit.options, given), words.texts ?? {});
}

/** A reader of RFC 4180 with a separator of its own. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') { cell += '"'; at += 1; } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === separator || sign === '\r') {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (sign === '\r') { rows.push([]); at += 1; }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const textOf = (given: Record<string, string> = {}, orders: readonly Fields[] = [ORDER]): string => Buffer.from(bytesOf(handed(orders, given).files()[0] as Parameters<typeof bytesOf>[0])).toString('utf8').replace(/^\ufeff/, '');

it('stands in the columns of the portal’s own template, in its order and with its separator', () => {
  const header = 'ID,Воронка,Название,"Стадия, какая есть",Сумма,Товар,Цена,Количество,Моё поле,Комментарий';
  const [captions, row] = cellsOf(textOf({ header, 'stage-assembling': 'В работе' }), ',');
  expect(captions).toEqual(['ID', 'Воронка', 'Название', 'Стадия, какая есть', 'Сумма', 'Товар', 'Цена', 'Количество', 'Моё поле', 'Комментарий']);
  expect(row?.slice(0, 5)).toEqual(['1', '', 'WB FBS 2816993144, A;1', 'В работе', '1234.50']);
  expect(handed([ORDER], { header }).findings).toContainEqual({ code: 'leftEmpty', details: { count: 2, names: 'Воронка, Моё поле' } });
});

it('says that it took the usual captions, and stops where the header has no name of a deal', () => {
  expect(handed([ORDER]).findings).toEqual([{ code: 'usualHeader' }]);
  const [captions, row] = cellsOf(textOf(), ';');
  expect(Object.fromEntries((captions ?? []).map((caption, at) => [caption, row?.[at]]))).toEqual({
    ID: '1', Название: 'WB FBS 2816993144, A;1', 'Стадия сделки': 'На сборке', Валюта: 'RUB', Сумма: '1234.50', 'Дата начала': expect.stringMatching(/^\d\d\.\d\d\.2026$/) as string,
    Комментарий: 'WB 2816993144 · На сборке · В работе · r1', Товар: '\'=Кружка "Ёж"', Цена: '1234.50', Количество: '1',
  });
  expect(handed([ORDER], { header: 'Имя;Фамилия' }).findings).toContainEqual({ code: 'noTitle', isBlocking: true });
  expect(handed([]).findings).toContainEqual({ code: 'noOrders', isBlocking: true });
});

it('no text of a shop breaks a row, becomes a formula or takes another column', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(';', ',', '\t'), (title, separator) => {
    const header = ['ID', 'Название', 'Товар', 'Цена'].join(separator);
    const rows = cellsOf(textOf({ header }, [{ ...ORDER, title, article: title }]), separator);
    expect(rows.map(({ length }) => length)).toEqual([4, 4]);
    for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@|]/);
  }), { numRuns: 25 });
});

it('numbers deals within the file, the orders of the chosen days', () => {
  const orders = Array.from({ length: 120 }, (_one, at) => ({ ...ORDER, id: String(1_000_000 + at), createdAt: 46_340 + (at % 20) }));
  const rows = cellsOf(textOf({}, orders), ';').slice(1);
  expect(rows.map(([id]) => id)).toEqual(orders.map((_order, at) => String(at + 1)));
  const title = rows.map((row) => row[1]);
  expect(new Set(title).size).toBe(120);
});
