import { unitsOf } from '../../build/documents/units';
import { unitsTable } from '../../build/documents/units-table';
import { DATASET_IDS } from '../../src/datasets';
import { localeFor } from '../support/locales';

const { datasets } = unitsOf(localeFor('ru'), () => 0);
const lineOf = (id: string, measured: Parameters<typeof unitsTable>[1] = []) => unitsTable({ datasets }, measured).split('\n').find((line) => line.startsWith(`| \`${id}\``));

it('has a line for every dataset, and only those', () => {
  const ids = unitsTable({ datasets }, []).split('\n').slice(2).map((line) => /^\| `(\w+)`/.exec(line)?.[1]);
  expect(ids).toEqual([...DATASET_IDS]);
});

it('says what WB keeps, whom it answers, and what it switches off', () => {
  expect(lineOf('paidStorage')).toBe('| `paidStorage` | Платное хранение | – | – | personal, service, base | what is older than 365 days |');
  expect(lineOf('orders')).toMatch(/ personal, service, base \| what is older than 180 days; anything from [\w -]+ on, then `orderFeed` takes its place \|$/);
  expect(lineOf('cards')).toMatch(/ \| what was before now \|$/);
  expect(datasets.filter(({ tokenTypes }) => !tokenTypes.includes('base')).map(({ id }) => lineOf(id)).every((line) => line?.includes('to a base token') || line?.includes('base token'))).toBe(true);
});

it('adds up what was measured of several shops', () => {
  expect(lineOf('cards', [{ id: 'cards', rows: 3, calls: 1 }, { id: 'cards', rows: 4, calls: 2 }])).toMatch(/ \| 7 \| 3 \| /);
});
