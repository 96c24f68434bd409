import { ACTION_IDS, actionById, type ActionId } from '../../src/actions';
import type { ActionsView, ActionWish } from '../../src/app/actions/view';
import { allCalls } from '../../src/wb/calls';
import { ACTION_EXAMPLES } from '../support/action-examples';
import { enterExample, withDraft } from '../support/actions';
import type { Case, MakeFamily } from './lab/family';
import type { Lab, LabWorld } from './lab/lab';
import { pick } from './lab/random';
import { restore, saved, type Saved } from './lab/saved';
import { byState, CallLog, type TriedCall } from './lab/states';
import { planKills } from './plan-kills';

const SHOP = { articles: 12, days: 30, ordersPerDay: 4, seed: 7, plain: true };
const LEASE_MS = 6 * 60_000 + 1000;
const SAMPLE = 4;
const MOST_CALLS = 300;

const WRITING = allCalls().filter(({ kind }) => kind === 'write').map(({ method, path }) => ({ method, path: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }));

/** Kills at every service call of each action, from the check to the journal, one for those that leave the same behind: a person goes on where the page says. */
export const actionKills: MakeFamily = (lab, { all, random }) => [{
  title: 'kill points of actions',
  // What is scheduled is sent by the hours that come, which `planKills` has.
  cases: ACTION_IDS.filter((id) => actionById(id).isScheduled !== true).flatMap((id) => {
    const start = prepared(lab, id);
    const states = byState(new Run(lab, id, start, Infinity).go().log.calls);
    const cases = states.map((calls) => killedAt(lab, id, start, calls[Math.floor(random() * calls.length)] as TriedCall, calls.length));
    return all ? cases : pick(cases, SAMPLE, random);
  }),
}, planKills(lab, { all, random })];

function killedAt(lab: Lab, id: ActionId, start: Saved, { call, name }: TriedCall, tried: number): Case {
  const one: Case = {
    name: `${id} killed at call ${call} (${name})`,
    tried,
    run: () => {
      const run = new Run(lab, id, start, call).go();
      const wrong = run.wrong();
      one.figures = run.figures();
      return wrong;
    },
  };
  return one;
}

function prepared(lab: Lab, id: ActionId): Saved {
  const world = lab.world({ shop: ACTION_EXAMPLES[id].shop ?? SHOP, pages: 'whole' });
  withDraft(world, id, ACTION_EXAMPLES[id].datasets);
  enterExample(world, id);
  return saved(world);
}

/** One action from the check to its end, with one kill. */
class Run {
  readonly log = new CallLog();
  private calls = 0;
  private readonly world: LabWorld;
  private view: ActionsView | null = null;
  private isConfirmed = false;
  private isKilled = false;
  private unconfirmed = 0;

  constructor(lab: Lab, private readonly id: ActionId, start: Saved, private readonly killAt: number) {
    this.world = restore(lab.world({ shop: ACTION_EXAMPLES[id].shop ?? SHOP, pages: 'whole' }), start);
  }

  go(): this {
    for (let calls = 0; calls < MOST_CALLS && !this.isOver(); calls += 1) this.next();
    return this;
  }

  /** @returns what is wrong */
  wrong(): string[] {
    const plan = this.view?.plan ?? null;
    const doubles = this.doubles();
    const { sent = 0, done = 0, refused = 0, waiting = 0, unknown = 0 } = plan?.counts ?? {};
    return [
      ...(this.isOver() ? [] : ['did not end']),
      ...(plan?.hasGoneWell === true ? [] : [`ended with: ${String(plan?.ending)}`]),
      ...(doubles === 0 ? [] : [`${doubles} rows were sent twice`]),
      ...(this.unconfirmed === 0 ? [] : ['sent without a confirmed plan']),
      ...(sent === done + refused + waiting + unknown && sent === plan?.changes ? [] : [`counts do not add up: ${JSON.stringify(plan?.counts)} of ${plan?.changes}`]),
      ...(actionById(this.id).isIdempotent && done !== sent ? ['what may be repeated did not arrive'] : []),
      ...(this.view?.journal.length === 1 ? [] : [`${this.view?.journal.length} lines in the journal`]),
    ];
  }

  figures(): NonNullable<Case['figures']> {
    return { kills: this.isKilled ? 1 : 0, 'double sends of what may not repeat': this.doubles(), 'sends without a confirmed plan': this.unconfirmed };
  }

  private doubles(): number {
    const sends = new Map<string, number>();
    for (const key of this.writes()) sends.set(key, (sends.get(key) ?? 0) + 1);
    return actionById(this.id).isIdempotent ? 0 : [...sends.values()].filter((times) => times > 1).length;
  }

  private isOver(): boolean {
    return this.view?.plan?.stage === 'ended' && this.view.resumeAtMs === null;
  }

  private next(): void {
    const plan = this.view?.plan ?? null;
    if (this.view === null) this.call('actionsView');
    else if (plan === null) this.call('actionWish', { kind: 'check', action: this.id, shop: this.world.sid });
    else if (plan.stage === 'ready') this.confirm(plan);
    else this.step(this.view);
  }

  private confirm({ id, hash }: NonNullable<ActionsView['plan']>): void {
    this.unconfirmed += this.isConfirmed ? 0 : this.writes().length;
    this.isConfirmed = true;
    this.call('actionWish', { kind: 'confirm', plan: id, hash, rows: null });
  }

  private step({ resumeAtMs }: ActionsView): void {
    const { clock } = this.world.host;
    clock.advance(Math.max(0, (resumeAtMs ?? 0) - clock.nowMs()));
    this.call('actionStep');
  }

  private call(name: string, wish?: ActionWish): void {
    const { host, document, user } = this.world;
    const faults = { killAtCall: this.killAt - this.calls, onCall: this.log.add };
    this.log.begin();
    const result = host.run(name, wish === undefined ? [] : [wish], { document, user, mode: 'sidebar', ...(this.isKilled ? {} : { faults }) });
    this.calls += result.stats.serviceCalls;
    if (result.kind === 'ok') this.view = result.value as ActionsView;
    else if (result.kind === 'killed') {
      this.isKilled = true;
      this.view = null;
      host.clock.advance(LEASE_MS);
    } else throw new Error(result.message);
  }

  /** Calls that change something at WB, each time with all that they say. */
  private writes(): string[] {
    return this.world.standIn.log.all().flatMap(({ method, path, query, body }) =>
      (WRITING.some((one) => one.method === method && one.path.test(path)) ? [`${method} ${path} ${JSON.stringify(query)} ${JSON.stringify(body)}`] : []));
  }
}
