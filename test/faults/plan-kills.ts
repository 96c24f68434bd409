import type { ActionsView } from '../../src/app/actions/view';
import { enter, withDraft } from '../support/actions';
import type { Case, Family, Sampling } from './lab/family';
import type { Lab, LabWorld } from './lab/lab';
import { pick } from './lab/random';
import { restore, saved, type Saved } from './lab/saved';
import { byState, CallLog, type TriedCall } from './lab/states';

const SHOP = { articles: 12, days: 30, ordersPerDay: 4, seed: 7, plain: true };
const SHEET = 'План цен';
const HOUR_MS = 3_600_000;
const [SET_AFTER_HOURS, BACK_AFTER_HOURS] = [1, 3.2];
/** Enough for both, each an hour later where an execution has died: a price whose time is over by then would not be set at all. */
const HOURS = 7;
const SAMPLE = 6;

/** A confirmed plan of prices: the first article is set and taken back, the second one stays. */
interface Planned {
  start: Saved;
  back: readonly [nmID: number, price: number, before: number];
  stays: readonly [nmID: number, price: number];
}

/** Kills at every service call of the hours in which the schedule sets planned prices and takes them back. */
export function planKills(lab: Lab, { all, random }: Sampling): Family {
  const planned = prepared(lab);
  const states = byState(new PlanRun(lab, planned, Infinity).go().log.calls);
  const cases = states.map((calls) => killedAt(lab, planned, calls[Math.floor(random() * calls.length)] as TriedCall, calls.length));
  return { title: 'kill points of a plan of prices', cases: all ? cases : pick(cases, SAMPLE, random) };
}

function killedAt(lab: Lab, planned: Planned, { call, name }: TriedCall, tried: number): Case {
  const one: Case = {
    name: `planPrices killed at call ${call} of its hours (${name})`,
    tried,
    run: () => {
      const run = new PlanRun(lab, planned, call).go();
      one.figures = run.figures();
      return run.wrong();
    },
  };
  return one;
}

function prepared(lab: Lab): Planned {
  const world = lab.world({ shop: SHOP, pages: 'whole' });
  const page = withDraft(world, 'planPrices', ['prices', 'cards']);
  const [[nmID, price], [otherId, otherPrice]] = world.rows(SHEET, 'Артикул WB', 'Цена') as [[number, number], [number, number]];
  const after = (hours: number): Date => new Date(world.host.clock.nowMs() + hours * HOUR_MS);
  enter(world, SHEET, 'Новая цена', [price + 10, otherPrice + 20]);
  enter(world, SHEET, 'С какого времени', [after(SET_AFTER_HOURS), after(SET_AFTER_HOURS)]);
  enter(world, SHEET, 'Вернуть', [after(BACK_AFTER_HOURS)]);
  page.check('planPrices');
  page.send();
  return { start: saved(world), back: [nmID, price + 10, price], stays: [otherId, otherPrice + 20] };
}

/** The hours after the confirmation, with one kill. */
class PlanRun {
  readonly log = new CallLog();
  private isKilled = false;
  private readonly world: LabWorld;

  constructor(lab: Lab, private readonly planned: Planned, private readonly killAt: number) {
    this.world = restore(lab.world({ shop: SHOP, pages: 'whole' }), planned.start);
  }

  go(): this {
    const { host, document } = this.world;
    const endMs = this.planned.start.nowMs + HOURS * HOUR_MS;
    host.faults = (callsSoFar) => {
      this.log.begin();
      return this.isKilled ? undefined : { killAtCall: this.killAt - callsSoFar, onCall: this.log.add };
    };
    for (let atMs = host.nextTriggerAtMs(); atMs !== null && atMs <= endMs; atMs = host.nextTriggerAtMs()) {
      host.clock.advance(Math.max(0, atMs - host.clock.nowMs()));
      for (const result of host.fireDueTriggers(document)) {
        if (result.kind === 'error') throw new Error(result.message);
        if (result.kind === 'killed') this.isKilled = true;
      }
    }
    host.faults = null;
    return this;
  }

  /** @returns what is wrong */
  wrong(): string[] {
    const { back: [nmID, , before], stays: [otherId, otherPrice] } = this.planned;
    const last = new Map(this.sends().map(([id, price]) => [id, price]));
    const view = this.view();
    return [
      ...(this.unconfirmed() === 0 ? [] : ['sent what nobody had confirmed, or before its hour']),
      ...(last.get(nmID) === before ? [] : [`the price before is not back: ${last.get(nmID)}`]),
      ...(last.get(otherId) === otherPrice ? [] : [`the planned price was not set: ${last.get(otherId)}`]),
      ...(view.journal.length === 2 ? [] : [`${view.journal.length} lines in the journal`]),
      ...(view.plan?.hasGoneWell === true && view.stop === '' ? [] : [`ended with: ${String(view.plan?.ending)} ${view.stop}`]),
    ];
  }

  figures(): NonNullable<Case['figures']> {
    return { kills: this.isKilled ? 1 : 0, 'double sends of what may not repeat': 0, 'sends without a confirmed plan': this.unconfirmed() };
  }

  /** A price may go out more than once, but none that nobody has planned, and none before its hour. */
  private unconfirmed(): number {
    const { start, back: [nmID, price, before], stays: [otherId, otherPrice] } = this.planned;
    const setMs = start.nowMs + SET_AFTER_HOURS * HOUR_MS;
    const backMs = start.nowMs + BACK_AFTER_HOURS * HOUR_MS;
    const isPlanned = ([id, to, atMs]: Sending): boolean => (id === nmID && to === price || id === otherId && to === otherPrice) && atMs >= setMs || id === nmID && to === before && atMs >= backMs;
    return this.sends().filter((sending) => !isPlanned(sending)).length;
  }

  private sends(): Sending[] {
    return this.world.standIn.log.all().filter(({ path }) => path === '/api/v2/upload/task')
      .flatMap(({ body, virtualMs }) => (body as { data: { nmID: number; price: number }[] }).data.map(({ nmID, price }): Sending => [nmID, price, virtualMs]));
  }

  private view(): ActionsView {
    const result = this.world.host.run('actionsView', [], { document: this.world.document, user: this.world.user, mode: 'sidebar' });
    if (result.kind !== 'ok') throw new Error('the page of actions did not open');
    return result.value as ActionsView;
  }
}

type Sending = readonly [nmID: number, price: number, atMs: number];
