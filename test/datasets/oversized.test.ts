import { allDatasets } from '../../src/datasets';
import { sheetSpec } from '../../src/app/reports/report-spec';
import { openTable } from '../../src/sheet/table';
import type { Paging } from '../../src/sync/paging/paging';
import { isWbError } from '../../src/wb/errors';
import { localeFor } from '../support/locales';
import { memoryWorkbook } from '../support/memory-workbook';
import { fixtureOf, readAll, type Reading } from './fixtures';

const LONG = 'ж'.repeat(20_000);
/** Of a cell (Google's limits for Sheets), and of a property, in which the state of a job lies (Google's quotas page). */
const MAX = { cell: 50_000, property: 9 * 1024 };

type Path = readonly (string | number)[];

/** Every text in an answer, however deep. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name])) : [];
}

function withLong(value: unknown, [name, ...rest]: Path): unknown {
  if (name === undefined) return LONG;
  const copy = Array.isArray(value) ? [...value] as unknown[] : { ...value as object };
  (copy as Record<string | number, unknown>)[name] = withLong((value as Record<string | number, unknown>)[name], rest);
  return copy;
}

/** What is read until an answer is refused with a code of ours. @throws Error  it is refused otherwise */
function read(paging: Paging, answers: readonly unknown[]): Reading | null {
  try {
    return readAll(paging, answers);
  } catch (error) {
    if (isWbError(error) || (error as Error).message.startsWith('an answer is left over')) return null;
    throw error;
  }
}

function written(id: string, { rows }: Reading): string[] {
  const workbook = memoryWorkbook();
  try {
    openTable(workbook, sheetSpec(id, localeFor('ru'))).merge('Лавка', rows);
  } catch (error) {
    // Of the few rows of a fixture all may have lost what they are known by: that is told, and nothing is written.
    if (!isWbError(error)) throw error;
  }
  return workbook.rows(id).flat().filter((cell) => String(cell).length > MAX.cell).map((cell) => `a cell of ${String(cell).length} characters`);
}

let tried = 0;

it.each(allDatasets().map((dataset) => [dataset.table.id, dataset] as const))('%s takes 20 KB in any text of any of its answers, or refuses them with a code of ours', (id, { source: { routes } }) => {
  const told = fixtureOf(id).flatMap(({ answers }, route) => answers.flatMap((answer, at) => textsIn(answer).flatMap((path) => {
    tried += 1;
    const { paging } = routes[route] as (typeof routes)[number];
    const reading = read(paging, answers.map((one, nth) => (nth === at ? withLong(one, path) : one)));
    const troubles = reading === null ? [] : [...written(id, reading), ...(JSON.stringify(reading.saved).length > MAX.property ? ['it is kept as a place to go on from'] : [])];
    return troubles.map((trouble) => `${path.join('.')} of answer ${at + 1}: ${trouble}`);
  })));
  expect(told).toEqual([]);
});

it('has tried thousands of texts', () => {
  expect(tried).toBeGreaterThan(2_000);
});
