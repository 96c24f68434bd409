import { errors } from '../../src/locales/ru/errors';
import { chooseDatasets } from '../support/choices';
import { dataSheets } from '../support/sheet-changes';
import { differences } from './lab/differences';
import { Drive } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import { jobCodes } from './lab/job-codes';
import type { LabWorld } from './lab/lab';
import { pick } from './lab/random';
import { refreshFrom, type Refresh } from './lab/refreshes';
import { saved } from './lab/saved';
import { faultsEverywhere } from './wb-faults-everywhere';
import { REPORT_ROWS, type Row, ROWS } from './wb-faults-table';

const SAMPLE = { listed: 8, everywhere: 2 };
const HOUR_MS = 3_600_000;

/** One fault of WB, of the network or of Google in the first refresh of a file; then WB is well again. */
export const wbFaults: MakeFamily = (lab, { all, random }) => {
  const begin = (type: 'personal' | 'base', choose: (world: LabWorld) => void = () => undefined) => {
    const world = lab.world();
    choose(world);
    world.connect({ type });
    return refreshFrom(type, lab, saved(world), () => undefined);
  };
  const [personal, everything] = [begin('personal'), begin('personal', (world) => chooseDatasets(world, lab.datasets))];
  const listed = (all ? ROWS : pick(ROWS.filter(({ isLong }) => isLong !== true), SAMPLE.listed, random)).map((row) => caseOf(row, personal));
  const everywhere = faultsEverywhere(lab).map((row) => caseOf(row, everything));
  const base = all ? begin('base') : null;
  return [
    { title: 'faults of WB, network and Google', cases: [...listed, ...(base === null ? [] : REPORT_ROWS.map((row) => caseOf(row, base)))] },
    { title: 'faults of the first calls of all datasets', cases: all ? everywhere : pick(everywhere, SAMPLE.everywhere, random) },
  ];
};

function caseOf(row: Row, refresh: Refresh): Case {
  return { name: `${row.name}, on «${row.on}»`, run: () => outcomeOf(row, refresh) };
}

function outcomeOf(row: Row, refresh: Refresh): string[] {
  const world = refresh.begin();
  row.arm(world);
  const codes = new Set<string>();
  const lines = new Drive(world, 'panel', () => jobCodes(world).forEach((code) => codes.add(code))).run();
  const codeOf = ['complete', 'later'].includes(row.outcome) ? {} : { ...row.also, [row.on]: row.outcome };
  const problems = lines.flatMap(({ title, state, text }) => {
    const code = codeOf[title];
    if (row.isForAll === true && state === 'failed') return wordsAmiss(row.outcome, text);
    if (code === undefined) return ['done', 'fresh', 'unavailable'].includes(state) ? [] : [`«${title}» ended as ${state}: ${text}`];
    return state === 'failed' ? wordsAmiss(code, text) : [`«${title}» ended as ${state} instead of failing with ${code}`];
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
