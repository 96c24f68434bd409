import { bitrix24Orders } from '../../../src/exchange/bitrix24-orders';
import { words as ru } from '../../../src/exchange/bitrix24-orders/ru';
import { chosenOf } from '../../../src/exchange/options';
import { fill } from '../../../src/locales/fill';
import { exchangeTablesOf } from '../exchange-tables';

const tables = exchangeTablesOf({ fbsOrders: [1, 2].map((id) => ({ id: String(id), createdAt: 46_350.5, convertedPrice: 100.1, barcode: '2038460001234', article: 'A1', supplierStatus: 'new', wbStatus: 'waiting', rid: 'r', title: 'Кружка', techSize: '0' })) });
const unit = bitrix24Orders();

/** What comes of an answer to the batch that makes both deals. */
function read(body: unknown) {
  const turn = unit.next({ stages: { new: 'NEW', assembling: 'NEW', delivering: 'NEW', sold: 'WON', cancelled: 'LOSE' }, known: {}, knownAtMs: tables.nowMs }, tables, chosenOf(unit.options, {}));
  if (!('request' in turn)) throw new Error('nothing is asked');
  return turn.read(body);
}

/** A batch answers 200 whatever its commands did: https://apidocs.bitrix24.ru, batch. */
const batch = (result_error: Readonly<Record<string, unknown>>) => ({ result: { result: { deal1: { item: { id: 5 } }, goods1: {} }, result_error, result_total: [], result_next: [] } });

it('names a command that a good answer refuses, in words of the portal, and counts the others', () => {
  const { made, findings = [] } = read(batch({ deal2: { error: 'INVALID_ARG_VALUE', error_description: 'Стадия не найдена' } }));
  expect([made, findings]).toEqual([1, [{ code: 'refused', details: { count: 1, detail: 'Стадия не найдена' } }]]);
  expect(fill(ru.findings?.['refused'] ?? '', findings[0]?.details ?? {})).toContain('Стадия не найдена');
});

it.each(['QUERY_LIMIT_EXCEEDED', 'OPERATION_TIME_LIMIT', 'OVERLOAD_LIMIT'])('waits where a command was not looked at: %s', (error) => {
  expect(() => read(batch({ deal2: { error, error_description: 'Too many requests' } }))).toThrow(expect.objectContaining({ code: 'SYSTEM_BUSY' }) as Error);
});
