import { errors } from '../../src/locales/ru/errors';
import { dataSheets } from '../support/sheet-changes';
import { differences } from './lab/differences';
import { Drive } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import { jobCodes } from './lab/job-codes';
import type { LabWorld } from './lab/lab';
import { pick } from './lab/random';
import { refreshFrom, type Refresh } from './lab/refreshes';
import { saved } from './lab/saved';
import { REPORT_ROWS, type Row, ROWS } from './wb-faults-table';

const SAMPLE = 10;
const HOUR_MS = 3_600_000;

/** One fault of WB, of the network or of Google in the first refresh of a file; then WB is well again. */
export const wbFaults: MakeFamily = (lab, { all, random }) => {
  const begin = (type: 'personal' | 'base') => {
    const world = lab.world();
    world.connect({ type });
    return refreshFrom(type, lab, saved(world), () => undefined);
  };
  const personal = begin('personal');
  const short = ROWS.filter(({ isLong }) => isLong !== true);
  const title = 'faults of WB, network and Google';
  if (!all) return [{ title, cases: pick(short, SAMPLE, random).map((row) => caseOf(row, personal)) }];
  const base = begin('base');
  return [{ title, cases: [...ROWS.map((row) => caseOf(row, personal)), ...REPORT_ROWS.map((row) => caseOf(row, base))] }];
};

function caseOf(row: Row, refresh: Refresh): Case {
  return { name: `${row.name}, on «${row.on}»`, run: () => outcomeOf(row, refresh) };
}

function outcomeOf(row: Row, refresh: Refresh): string[] {
  const world = refresh.begin();
  row.arm(world);
  const codes = new Set<string>();
  const lines = new Drive(world, 'panel', () => jobCodes(world).forEach((code) => codes.add(code))).run();
  const problems = lines.flatMap(({ title, state, text }) => {
    const isFailing = title === row.on && !['complete', 'later'].includes(row.outcome);
    if (row.isForAll === true && state === 'failed') return wordsAmiss(row.outcome, text);
    if (!isFailing) return ['done', 'fresh', 'unavailable'].includes(state) ? [] : [`«${title}» ended as ${state}: ${text}`];
    return state === 'failed' ? wordsAmiss(row.outcome, text) : [`«${title}» ended as ${state} instead of failing with ${row.outcome}`];
  });
  const missing = missingIn(world, refresh, row);
  if ((missing.length === 0) !== (row.outcome === 'complete')) problems.push(`rows are ${missing.length === 0 ? 'complete' : 'missing'}: ${missing.join('; ')}`);
  if (row.meanwhile !== undefined && !codes.has(row.meanwhile)) problems.push(`${row.meanwhile} was not told, but ${[...codes].join(', ')}`);
  return [...problems, ...healed(world, refresh, row)];
}

/** After WB is well again, one more refresh brings what is missing. */
function healed(world: LabWorld, refresh: Refresh, row: Row): string[] {
  world.standIn.faults.set([]);
  world.net.instead = null;
  if (row.isForAll === true) world.connect();
  world.host.clock.advance(14 * HOUR_MS);
  new Drive(world, 'panel').run();
  return missingIn(world, refresh, row).map((text) => `after the next refresh: ${text}`);
}

/** Rows in any order: pages that came in another one make no other table. */
function missingIn({ document }: LabWorld, { after }: Refresh, { keysOnly }: Row): string[] {
  const rows = (sheets: Record<string, string[]>) => Object.fromEntries(Object.entries(sheets).map(([name, lines]) => [name, lines.map(keysOnly === true ? keyOf : String).sort()]));
  return differences(rows(after), rows(dataSheets(document)));
}

function keyOf(line: string): string {
  return /[^"]{20,}(?=",(?:"[^"]*",?)?"[^"]*"\]$)/.exec(line)?.[0] ?? '';
}

/** A text for a person says what happened and what to do, in the words of its code and with nothing left to fill in. */
function wordsAmiss(code: string, text: string): string[] {
  const { what, todo } = errors[code as keyof typeof errors];
  const begin = (words: string) => words.split(/[[{]/)[0]?.slice(0, 30) ?? '';
  const isSaid = text.startsWith(begin(what)) && text.includes(begin(todo)) && !/\{\w+\}|undefined/.test(text);
  return isSaid ? [] : [`${code} is told as «${text}»`];
}
