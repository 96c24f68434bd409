import { exponent, type Figure, type Growth, type Measured, type Point } from './figure';

export interface Result {
  figure: Figure;
  measured: Measured;
}

export function table(results: readonly Result[]): string {
  const rows = [['figure', 'value', 'goal', 'met', 'growth', 'what'], ...results.map(cells)];
  const widths = (rows[0] as string[]).map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const lines = rows.map((row) => row.map((text, column) => text.padEnd(widths[column] as number)).join('  ').trimEnd());
  const notes = results.filter(({ measured }) => measured.note !== undefined).map(({ figure, measured }) => `${figure.id}: ${measured.note ?? ''}`);
  const growths = results.map(({ figure, measured }) => `${figure.id}: ${told(measured.growth)}`);
  return [...lines, '', ...notes, '', 'Growth (exponent of rows):', ...growths].join('\n');
}

function cells({ figure: { id, goal, unit, what }, measured: { value, growth } }: Result): string[] {
  const suffix = unit === undefined ? '' : ` ${unit}`;
  return [id, show(value) + suffix, `≤ ${show(goal)}${suffix}`, value <= goal ? 'yes' : 'NO', typeof growth === 'string' ? 'no rows' : power(growth.points), what];
}

function told(growth: Growth | string): string {
  if (typeof growth === 'string') return growth;
  const { of, points } = growth;
  return `${of} ${points.map(({ rows, value }) => `${rows}: ${show(value)}`).join(', ')} → ${power(points)}`;
}

/** Never −0. */
function power(points: readonly Point[]): string {
  return (Math.round(exponent(points) * 100) / 100 + 0).toFixed(2);
}

export function asJson(results: readonly Result[]): unknown {
  return {
    figures: results.map(({ figure: { id, goal, unit }, measured: { value, note, growth } }) => ({
      id, value, goal, met: value <= goal, unit, note,
      ...(typeof growth === 'string' ? {} : { growth: { ...growth, exponent: exponent(growth.points) } }),
    })),
  };
}

function show(value: number): string {
  return Number.isInteger(value) || value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
}

/** One way to do a job, beside ours. */
export interface Way {
  job: string;
  way: string;
  seconds: number;
  calls: number;
  cells: number;
}

export function lineOf({ job, way, seconds, calls, cells: written }: Way): string {
  return `${job.padEnd(34)} ${way.padEnd(44)} ${show(seconds).padStart(9)} s ${show(calls).padStart(9)} calls ${show(written).padStart(11)} cells`;
}
