import fc from 'fast-check';
import type { FileView } from '../../src/formulas/formula';
import { whoIsWho } from '../../src/formulas/articles/who-is-who';
import { DefectError, UserActionError } from '../../src/wb/errors';
import type { Cell } from '../../src/ports/workbook';
import { ask, fileWith } from './file';

type Rows = readonly (readonly Cell[])[];

/** A file with these sheets, by dataset; reading one that is an error throws it. */
function fileOf(sheets: Readonly<Record<string, Rows | Error>>, rowsOnSheet: (id: string) => number = (id) => (id in sheets ? 2 : 0)): FileView {
  return {
    rowsOnSheet,
    dataset: (id: string) => ({
      read: () => {
        const rows = sheets[id] ?? [];
        if (rows instanceof Error) throw rows;
        return rows;
      },
    }),
    remember: (_key: string, make: () => unknown) => make(),
  } as unknown as FileView;
}

/** Which of the items, told by their places, a name finds. */
function found(items: Rows, name: unknown, file: FileView): number[] | null {
  const places = items.map((_item, at) => at);
  return whoIsWho(places, (at) => items[at] as readonly Cell[], file, 'orders').find(name)?.map(Number) ?? null;
}

const CARDS: Rows = [
  [111, 'ART-1', 'b1', 'b1-new b1-old'], [222, 'ART-2', 'b2s', ''], [222, 'ART-2', 'b2m', 'b2m-new'], [333, '', '', ''],
];

describe('a name', () => {
  const items: Rows = [[111, 'ART-1синий', 'b1-old'], ['', 'art-1', ''], [0, '', 'b1-new'], [222, 'ART-2', 'b2s'], [222, 'ART-2', 'b2m-new'], ['', 'Кружка', 'x'], [444, 'ART-1', 'z'], ['', '', '']];
  it.each<[unknown, number[] | null]>([
    [111, [0, 1, 2]], [' art-1 ', [0, 1, 2, 6]], ['ART-1синий', [0, 1, 2]], ['b1', [0, 1, 2]], ['b1-old', [0, 1, 2]],
    ['ART-2', [3, 4]], ['b2s', [3]], ['b2m', [4]], ['кружка', [5]], ['x', [5]], [333, []], [999, null], ['', null], [true, null], [new Date(), null],
  ])('%p leads to its article, by cards and by rows', (name, expected) => {
    expect(found(items, name, fileOf({ cards: CARDS }))).toEqual(expected);
  });

  it('of another sheet leads to the same article, unless that sheet is long', () => {
    const sheets = { sales: [[111, 'former', ''], ['', 'кружка', '']], stocks: [[222, 'other', 'b9']] };
    expect([found(items, 'former', fileOf(sheets)), found(items, 'b9', fileOf(sheets)), found(items, 'кружка', fileOf(sheets))]).toEqual([[0], [], [5]]);
    expect(found(items, 'former', fileOf(sheets, () => 60_001))).toBeNull();
  });

  it('is found without cards that were not imported, or that the user has spoilt', () => {
    expect(found([[111, 'A', '']], 'A', fileOf({ cards: new UserActionError('KEY_COLUMN_DELETED') }))).toEqual([0]);
    expect(found([[111, 'A', '']], 'card', fileOf({ cards: [[111, 'card', '', '']] }, () => 0))).toEqual([0]);
    expect(() => found([[111, 'A', '']], 'A', fileOf({ cards: new RangeError('a fault of ours') }))).toThrow(RangeError);
    expect(() => found([[111, 'A', '']], 'B', fileOf({ cards: new DefectError('KEY_MISSING') }))).toThrow('KEY_MISSING');
  });

  it('of a size finds nothing it could not tell apart: a sheet without barcodes', () => {
    expect(found([[222, 'ART-2']], 'b2s', fileOf({ cards: CARDS, stocks: [[222, 'ART-2', 'b2s']] }))).toBeNull();
    expect(found([[111, 'ART-1']], 'b1', fileOf({ cards: CARDS }))).toEqual([0]);
  });
});

it('shows an article that rows know by a barcode alone as its card has it', () => {
  const who = whoIsWho(['only'], () => ['', '', 'b2s'], fileOf({ cards: CARDS }), 'orders');
  expect(who.of('only')).toEqual({ id: '222', number: 222, vendorCode: 'ART-2' });
  expect(found([['', 'art-1'], [111, 'x']], 111, fileOf({ cards: CARDS }))).toEqual([0, 1]);
});

it('names the currencies of an article in a range, where one number cannot be said', () => {
  const row = (rrdId: string, nmId: number, currency: string) => ['Лавка', rrdId, nmId, 'Продажа', 10, currency];
  const file = fileWith({ finance: [['shop', 'rrdId', 'nmId', 'docTypeName', 'forPay', 'currency'], row('1', 1, 'RUB'), row('2', 1, 'KGS'), row('3', 2, 'KGS')] });
  expect(ask(file, 'WB_PAYOUT', [[[1, 2, 3]]])).toEqual([['RUB, KGS', 10, '']]);
});

it('puts a size that counts to one that does not', () => {
  const row = (srid: string, date: number, barcode: string) => ['Лавка', srid, date, 1, barcode];
  const file = fileWith({ orders: [['shop', 'srid', 'date', 'nmId', 'barcode'], row('a', 46_000, 'x'), row('b', 46_001, 'y')] });
  expect(ask(file, 'WB_ORDERS', [[[1]], [[46_001]], 'магазин', 'шт'])).toEqual([['Магазин', 'Штук'], ['Лавка', 1]]);
});

it('is one row an article, however its rows are named, and loses none of them', () => {
  const names = fc.constantFrom('ART-1', ' art-1', 'ART-1синий', 'старый', '');
  const rows = fc.array(fc.record({ nmId: fc.constantFrom(111, 222, 333), vendorCode: names, forPay: fc.integer({ min: 1, max: 999 }) }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, (all) => {
      const file = fileWith({ finance: [['shop', 'rrdId', 'nmId', 'vendorCode', 'docTypeName', 'forPay'], ...all.map(({ nmId, vendorCode, forPay }, at) => ['Лавка', String(at), nmId, vendorCode, 'Продажа', forPay])] });
      const [, ...shown] = ask(file, 'WB_PAYOUT', []) as [number, string, number][];
      const sums = new Map<number, number>();
      for (const { nmId, forPay } of all) sums.set(nmId, (sums.get(nmId) ?? 0) + forPay);
      expect(shown.map(([nmId, , sum]) => [nmId, sum])).toEqual([...sums]);
      expect(shown.map(([nmId]) => ask(file, 'WB_PAYOUT', [nmId]))).toEqual([...sums.values()]);
    }),
    { numRuns: 30 },
  );
});

it('names a row that knows its vendor code alone beside one that knows its number alone', () => {
  const who = whoIsWho(['coded', 'numbered'], (item) => (item === 'coded' ? ['', 'lost'] : [5]), fileOf({}), 'orders');
  expect([who.of('coded').vendorCode, who.of('numbered').number]).toEqual(['lost', 5]);
});
