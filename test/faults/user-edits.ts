import { strike } from './lab/blows';
import { Drive, troubleOf } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import type { LabWorld } from './lab/lab';
import { pick } from './lab/random';
import { type Refresh, refreshes } from './lab/refreshes';
import { notesAmiss, writeNotes } from './lab/notes';
import { ourRows, sheetOf, unlike } from './lab/tables';
import { type Edit, EDITS, TAG } from './user-edits-table';

const SAMPLE = { between: 5, during: 3 };
/** Moments of a refresh at which each edit is made, in the whole suite. */
const MOMENTS = 12;
const ANYWHERE = 10;

/** What a person does to the sheet, between two refreshes and during one, with notes and formulas of their own beside ours. */
export const userEdits: MakeFamily = (lab, { all, random }) => {
  const { later } = refreshes(lab);
  const wanted = rowsAfter(later);
  const between = EDITS.map((edit): Case => ({ name: `${edit.name}, between two refreshes`, run: () => edited(later, edit, null, wanted) }));
  const during = EDITS.filter(({ onlyBetween, shifts }) => onlyBetween !== true && shifts === undefined).flatMap((edit) => Array.from({ length: MOMENTS }, (): Case => {
    const call = 1 + Math.floor(random() * later.calls.length);
    return { name: `${edit.name}, after call ${call} of a refresh (${later.calls[call - 1]?.name ?? ''})`, run: () => edited(later, edit, call, wanted) };
  }));
  return [
    { title: 'user edits between refreshes', cases: all ? between : pick(between, SAMPLE.between, random) },
    { title: 'user edits during a refresh', cases: all ? during : pick(during, SAMPLE.during, random) },
    ...(all ? [{ title: 'user edits that shift what we write to', cases: racing(later, wanted) }] : []),
  ];
};

/** Edits that shift rows or columns, tried all over a refresh and at each of the calls around the writes of the table. */
function racing(later: Refresh, wanted: Wanted): Case[] {
  const probe = later.begin();
  writeNotes(probe, TAG);
  const [title, writes, count] = [sheetOf(probe.document, TAG)?.name ?? '', [] as number[], { calls: 0, cells: 0 }];
  strike(probe, [], () => {
    const cells = probe.document.cellsWrittenBySheet[title] ?? 0;
    count.calls += 1;
    if (cells > count.cells) writes.push(count.calls);
    count.cells = cells;
  });
  new Drive(probe, 'panel').run();
  const anywhere = Array.from({ length: ANYWHERE }, (_, at) => 1 + Math.floor((at * later.calls.length) / ANYWHERE));
  const isInABlink = (moment: number) => writes.some((call) => call - BLINK <= moment && moment < call);
  const around = writes.flatMap((call) => [call - 50, call - 30, call - BLINK - 1, call]);
  const moments = [...new Set([...anywhere, ...around])].filter((moment) => !isInABlink(moment)).sort((a, b) => a - b);
  return EDITS.filter(({ shifts }) => shifts !== undefined).map((edit) => ({
    name: `${edit.name}, at ${moments.length} moments of a refresh`,
    ...(edit.known === undefined ? {} : { known: edit.known }),
    tried: moments.length,
    run: () => moments.flatMap((call) => edited(later, edit, call, wanted).map((text) => `after call ${call}: ${text}`)),
  }));
}

/**
 * Calls between the last look at the places of rows and columns and the write, some milliseconds: Sheets has no way to do both at
 * once, and what a person shifts in between goes astray until the next refresh.
 */
const BLINK = 8;

type Wanted = (without: readonly string[]) => Record<string, string[]>;

const TAGS = ['orders', 'sales', 'stocks', 'cards', 'finance'];

function rowsAfter(later: Refresh): Wanted {
  const world = later.begin();
  new Drive(world, 'panel').run();
  return (without) => Object.fromEntries(TAGS.map((tag) => [tag, ourRows(world.document, tag, without)]));
}

function edited(later: Refresh, edit: Edit, call: number | null, wanted: Wanted): string[] {
  const world = later.begin();
  writeNotes(world, TAG);
  let calls = 0;
  if (call === null) edit.apply(world);
  strike(world, [], () => {
    if ((calls += 1) === call) edit.apply(world);
  });
  const lines = new Drive(world, 'panel').run();
  const said = lines.filter(({ state }) => state === 'failed');
  const odd = said.filter(({ id, text }) => id !== TAG || edit.says === undefined || !text.includes(edit.says));
  const problems = odd.map(({ title, text }) => `«${title}» failed: ${text}`);
  if (edit.says !== undefined && call === null && said.length === 0) problems.push('nothing was said');
  edit.undo?.(world);
  if (edit.heals !== undefined || edit.undo !== undefined || call !== null) heal(world, edit.heals ?? 'next');
  return [...problems, ...rowsAmiss(world, wanted(edit.without ?? []), edit.without ?? []), ...notesAmiss(world, TAG)];
}

function heal(world: LabWorld, how: 'next' | 'thisSheet'): void {
  const { host, document, user } = world;
  host.faults = null;
  host.clock.advance(2 * 3_600_000);
  if (how === 'thisSheet') {
    document.activeSheetId = sheetOf(document, TAG)?.id ?? 0;
    const trouble = troubleOf(host.run('menuRefreshSheet', [], { document, user, mode: 'menu' }));
    if (trouble !== null) throw new Error(trouble);
  }
  new Drive(world, 'panel').run();
}

function rowsAmiss({ document }: LabWorld, wanted: Record<string, string[]>, without: readonly string[]): string[] {
  return TAGS.flatMap((tag) => unlike(tag, wanted[tag] ?? [], ourRows(document, tag, without)));
}
