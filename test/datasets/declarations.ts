/** Checked by the compiler and never run: declarations that it has to refuse. */
import type { ColumnIdOf, DatasetId } from '../../src/datasets';
import type { balance } from '../../src/datasets/balance';
import { defineDataset } from '../../src/sync/dataset';
import type { Paging } from '../../src/sync/paging/paging';
import { text } from '../../src/tables/columns';
import { defineTable } from '../../src/tables/table';
import type { WordsOf } from '../../src/tables/words';

declare const paging: Paging;

const table = { id: 'x', columns: [text('a')] } as const;
const source = { documentation: { url: '', checkedOn: '' }, routes: [], freshForMs: 1 } as const;
const dataset = { table: defineTable({ ...table, write: 'merge', key: ['a'] }), group: 'goods', presets: [], size: [] } as const;

// @ts-expect-error a key that names no column
defineTable({ ...table, write: 'merge', key: ['b'] });

// @ts-expect-error an absent value of a column that is not there
defineTable({ ...table, write: 'snapshot', key: ['a'], whenAbsent: { b: 0 } as const });

// @ts-expect-error a column that is not there is filled from another table
defineDataset({ ...dataset, source: { ...source, joins: [{ table: 'y', on: [{ ours: 'a', theirs: 'c' }], take: { b: 'd' } as const }] } });

// @ts-expect-error rows are found by a column that is not there
defineDataset({ ...dataset, source: { ...source, routes: [{ tokenTypes: ['base'], paging, foundBy: ['b'] }] } });

// @ts-expect-error a dataset nobody has
export const unknown: DatasetId = 'nothing';

// @ts-expect-error a column that another dataset has
export const column: ColumnIdOf<'balance'> = 'srid';

// @ts-expect-error a column without its words
export const words: WordsOf<typeof balance> = { title: '', row: '', columns: { currency: { header: '', note: '' }, current: { header: '', note: '' } } };
