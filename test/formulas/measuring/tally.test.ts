import type { FileView } from '../../../src/formulas/formula';
import { leastOf } from '../../../src/formulas/measuring/measure';
import type { Period } from '../../../src/formulas/arguments/period';
import { tallyOf, type TallyQuery } from '../../../src/formulas/measuring/tally';
import type { Reader } from '../../../src/sheet/reader';
import type { Days } from '../../../src/sheet/rows/rows-of-days';
import type { TableSpec } from '../../../src/sheet/table-spec';

const spec: TableSpec = { tag: 'orders', title: () => 'Заказы', columns: [], key: [] };

/** The sheet has an amount of day 5 and a smaller one without a day; it leaves out what it is told that it may. */
function counted(period: Period) {
  const asked: (Days | undefined)[] = [];
  const read: Reader['read'] = (_ids, days) => {
    asked.push(days);
    return days === undefined ? [[20, 5], [10, '']] : [[20, 5]];
  };
  const file = { dataset: () => ({ spec, has: () => true, read }), remember: (_key: string, make: () => unknown) => make() } as unknown as FileView;
  const query: TallyQuery = {
    dataset: 'orders', by: [], measures: [{ id: 'least', measure: leastOf<string>('amount') }], filters: [], span: { columnId: 'date', period }, where: null, currency: null, keepsAll: false,
  };
  return { asked, least: tallyOf(query, file).map(({ amounts: [least] }) => least) };
}

it('leaves out rows of other days, and counts none that has no day', () => {
  expect(counted({ from: 4, to: 6 })).toEqual({ asked: [{ columnId: 'date', from: 4, to: 6 }], least: [20] });
});

it('of all time leaves out nothing, so that a row without a day counts in a sheet of any length', () => {
  expect(counted({ from: -Infinity, to: Infinity })).toEqual({ asked: [undefined], least: [10] });
});
