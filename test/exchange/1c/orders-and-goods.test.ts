import { read } from '@e965/xlsx';
import { oneCCatalogue } from '../../../src/exchange/1c-catalogue';
import { oneCOrders } from '../../../src/exchange/1c-orders';
import type { FileOut, Handover } from '../../../src/exchange/exchange';
import { bytesOf, type ExchangeFile } from '../../../src/exchange/files/file';
import { chosenOf } from '../../../src/exchange/options';
import type { Fields } from '../../reports/tables';
import { exchangeTablesOf } from '../exchange-tables';
import { problemsOf, withSchemas } from './schemas';

const ORDER: Fields = {
  id: '2816993144', createdAt: 46_350.5, supplierStatus: 'confirm', wbStatus: 'waiting', article: 'TSH-01-M', nmId: 101, title: 'Футболка', techSize: 'M', barcode: '2038460001234',
  convertedPrice: 990.5, currency: 'RUB', rid: 'abc.r1', supplyId: 'WB-GI-1', comment: 'Иванов, +7 900 000-00-00',
};
const CANCELLED: Fields = { ...ORDER, id: '2816993145', createdAt: 46_351.9, supplierStatus: 'cancel' };
const CARD: Fields = { nmID: 101, vendorCode: 'TSH-01-M', title: 'Футболка <&>', subjectName: 'Футболки', techSize: 'M', barcode: '2038460001234' };
const SELLER = [{ name: 'ООО «Пример»', tin: '7701234567', sid: '1' }];

function handed(unit: FileOut, datasets: Parameters<typeof exchangeTablesOf>[0], given: Record<string, string> = {}): Handover {
  return unit.prepare(exchangeTablesOf({ seller: SELLER, ...datasets }), chosenOf(unit.options, given), {});
}

const textOf = (file: ExchangeFile | undefined): string => Buffer.from(bytesOf(file as ExchangeFile)).toString('utf8');
const orders = (given: Record<string, string> = {}, rows = [ORDER, CANCELLED]): Handover => handed(oneCOrders(), { fbsOrders: rows }, given);

it('hands each order over once under the number of WB, with its state and whether it is cancelled', () => {
  const text = textOf(orders().files()[0]);
  expect(text).not.toContain('xmlns');
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
  expect(text.match(/<Номер>[^<]+/g)).toEqual(['<Номер>2816993144', '<Номер>2816993145']);
  expect(text.match(/Статус заказа<\/Наименование>\s*<Значение>[^<]+/g)?.map((found) => found.split('<Значение>')[1])).toEqual(['На сборке', 'Отменено продавцом']);
  expect(text.match(/Отменен<\/Наименование>\s*<Значение>[^<]+/g)?.map((found) => found.split('<Значение>')[1])).toEqual(['false', 'true']);
  expect(text.match(/<ХозОперация>[^<]+/g)).toEqual(['<ХозОперация>Заказ товара', '<ХозОперация>Заказ товара']);
  expect(text).toContain('<Комментарий>WB FBS 2816993144 abc.r1 WB-GI-1</Комментарий>');
});

it('tells nothing of buyers', () => {
  expect(textOf(orders().files()[0])).not.toMatch(/Иванов|900/);
});

it('takes the days asked for, and leaves cancelled orders out where that is chosen', () => {
  expect(orders({ from: '2026-11-25', to: '2026-11-25' }).count).toBe(1);
  expect(orders({ cancelled: 'without' }).count).toBe(1);
  expect(orders({ from: '2027-01-01' }).findings).toEqual([{ code: 'noRows', isBlocking: true }]);
  expect(handed(oneCOrders(), {}).findings).toEqual([{ code: 'noTable', isBlocking: true }]);
});

it('says where УТ would take two numbers for one, and what an order lacks', () => {
  expect(orders({}, [{ ...ORDER, id: '281699314412' }, { ...ORDER, convertedPrice: '' }]).findings).toEqual([{ code: 'tooLong', details: { count: 1 } }, { code: 'priceless', details: { count: 1 } }]);
});

withSchemas('an order has what the schema asks for, but for its namespace', async () => {
  const text = textOf(orders({ vat: '22' }).files()[0]).replace('<КоммерческаяИнформация ', '<КоммерческаяИнформация xmlns="urn:1C.ru:commerceml_2" ');
  expect(await problemsOf([text], 'CommerceML 2.10')).toEqual([]);
});

withSchemas('a catalogue is a document of the schema, with and without barcode and subject', async () => {
  const cards = [CARD, { ...CARD, barcode: '', subjectName: '' }, { ...CARD, barcode: '123', techSize: '0', title: '' }];
  expect(await problemsOf(['none', '5', '22'].map((vat) => textOf(handed(oneCCatalogue(), { cards }, { format: 'commerceml', vat }).files()[0])), 'CommerceML 2.10')).toEqual([]);
});

it('a table of products has the captions that 1С:Бухгалтерия knows', () => {
  const [file] = handed(oneCCatalogue(), { cards: [CARD] }, { vat: '22' }).files();
  const sheet = read(bytesOf(file as ExchangeFile)).Sheets['Номенклатура WB'] as Record<string, { v: unknown }>;
  expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((at) => sheet[at]?.v)).toEqual(['Наименование', 'Артикул', 'Штрихкод', 'Единица измерения', 'Ставка НДС']);
  expect(['A2', 'B2', 'C2', 'D2', 'E2'].map((at) => sheet[at]?.v)).toEqual(['Футболка <&>, M', 'TSH-01-M', '2038460001234', 'шт', '22%']);
  expect(handed(oneCCatalogue(), {}).findings).toEqual([{ code: 'noTable', isBlocking: true }]);
});
