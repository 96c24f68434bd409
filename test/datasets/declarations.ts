/** Checked by the compiler and never run: declarations that it has to refuse. */
import { text } from '../../src/tables/columns';
import type { ColumnIdOf, DatasetId } from '../../src/datasets';
import type { DatasetTexts } from '../../src/locales/locale';
import { defineDataset } from '../../src/sync/dataset';

const base = { id: 'x', source: { url: '', checkedOn: '' }, routes: [], freshForMs: 1, columns: [text('a')] } as const;

// @ts-expect-error a key that names no column
defineDataset({ ...base, write: 'merge', key: ['b'] });

// @ts-expect-error an absent value of a column that is not there
defineDataset({ ...base, write: 'snapshot', key: ['a'], whenAbsent: { b: 0 } as const });

// @ts-expect-error a dataset nobody has
export const dataset: DatasetId = 'nothing';

// @ts-expect-error a column that another dataset has
export const column: ColumnIdOf<'balance'> = 'srid';

// @ts-expect-error a column without its texts
export const texts: DatasetTexts<'balance'> = { title: '', columns: { currency: { header: '', note: '' }, current: { header: '', note: '' } } };
