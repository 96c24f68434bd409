import { momentColumn, type WireRow } from '../tables/table';
import type { NextCall } from './call';
import { ofDays } from './of-days';
import type { Job } from './job';
import { joinColumns, joined } from './join';
import type { Cursor, Page, Paging } from './paging/paging';
import { emptinessOf } from './sold-out';
import type { RowTable, World, Written } from './world';

type Work = (table: RowTable) => Written;

/**
 * Rows are written page by page. What a snapshot no longer has is settled after its last page, so that an incomplete one
 * takes nothing away; nor does one of which a row was left out, because nobody knows which of the old rows that is. An empty answer
 * is not booked as an empty shop, nor one that lacks most rows: WB has answered so for data that was there.
 */
export function storePage(job: Job, { route, cursor }: NextCall, page: Page, world: World, company: readonly Job[]): void {
  const { dataset, account, state } = job;
  if (page.isPart === true) return hold(job, cursor as Cursor, page.rows);
  if (page.isForgotten === true) {
    job.held = null;
    return;
  }

  const rewrite = state.isRewrite;
  const come = job.held === null ? page.rows : (route.paging.sum as NonNullable<Paging['sum']>)([...job.held.rows, ...page.rows]);
  const asked = ofDays(come, page.days);
  const rows = page.only === 'changing' ? asked : withJoins(job, asked, world);
  const within = page.stretch ?? (page.isWhole === true ? page.days : undefined);
  const seen = within === undefined ? job.seen : new Set<string>();
  const options = dataset.table.write === 'merge' ? { rewrite, part: page.only, ...firstOrder(job, page, () => world.tableOf(dataset.id, route).rowCount(account.label)) } : { rewrite, seen };
  const work = (todo: Work): number => write(job, () => todo(world.tableOf(dataset.id, route)), world);
  if (page.expectedRows !== undefined) world.tableOf(dataset.id, route).expect(account.label, page.expectedRows);
  const skipped = rows.length > 0 ? work((table) => table.merge(account.label, rows, options)) : 0;
  const isComplete = within === undefined ? page.next === null && state.skipped === 0 : skipped === 0;
  const isTold = seen.size > 0 || (page.stretch !== undefined && page.stretch.of.values.length > 0);
  state.emptiness = emptinessOf(job, page, { company, table: () => world.tableOf(dataset.id, route), nowMs: () => world.clock.nowMs() });
  if ((isTold && isComplete && state.emptiness !== 'doubted') || state.emptiness === 'believed') work((table) => table.retire(account.label, seen, dataset.table.whenAbsent ?? {}, { rewrite, ...(within === undefined ? {} : { within }) }));
  if (page.only !== 'changing') state.rows += rows.length - skipped;
  state.strays += come.length - asked.length;
  job.held = null;
}

/**
 * Nobody has sorted or written beside rows that are not there yet: where they are one page of what begins with a moment, the newest
 * stand where the eye is.
 */
function firstOrder({ dataset: { table }, state }: Job, page: Page, rowsThere: () => number): { newestBy?: string } {
  const moment = momentColumn(table);
  return moment !== null && state.rows === 0 && page.next === null && rowsThere() === 0 ? { newestBy: moment.id } : {};
}

/** A part of a portion is nothing that could stand in a sheet. */
function hold(job: Job, cursor: Cursor, rows: readonly WireRow[]): void {
  const { rows: before, from, trail } = job.held ?? { rows: [], from: cursor, trail: job.state.trail };
  job.held = { rows: [...before, ...rows], from, trail };
}

function withJoins({ dataset: { source: { joins = [] } }, account, state }: Job, rows: readonly WireRow[], world: World): readonly WireRow[] {
  if (rows.length === 0) return rows;
  return joins.reduce((some, join) => {
    const table = world.tableOf(join.table).read(['shop', ...joinColumns(join)]);
    const all = joined(some, join, table, account.label);
    state.missed += all.missed;
    return all.rows;
  }, rows);
}

/** @returns the rows that were left out */
function write({ state }: Job, work: () => Written, world: World): number {
  try {
    const { added, changed, skipped = 0, unsent = [], misfits = {} } = work();
    world.flush();
    state.added += added;
    state.changed += changed;
    state.skipped += skipped;
    state.unsent = [...new Set([...state.unsent.split(' '), ...unsent])].join(' ').trim();
    for (const [id, count] of Object.entries(misfits)) state.misfits = { ...state.misfits, [id]: (state.misfits[id] ?? 0) + count };
    return skipped;
  } catch (error) {
    world.forgetTables();
    throw error;
  }
}
