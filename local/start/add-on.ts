import type { HostDocument, HostUser, LocalHost, RunResult } from '../host';
import { withoutCode } from './without-code';

/** One dataset as the add-on reports it to its panel. */
export interface DatasetLine {
  id: string;
  title: string;
  shop: string;
  state: 'idle' | 'queued' | 'running' | 'done' | 'fresh' | 'failed' | 'unavailable' | 'stopped';
  stateText: string;
  rows: number;
  added: number;
  changed: number;
  calls: number;
  nextAllowedAtMs: number | null;
  /** Of what went wrong; '' where nothing did. */
  code: string;
  text: string;
}

export interface Progress {
  isFinished: boolean;
  resumeAtMs: number | null;
  nowMs: number;
  datasets: DatasetLine[];
}

/** The built add-on in one document, called as its pages and its trigger call it. */
export class AddOn {
  executions = 0;

  constructor(readonly host: LocalHost, readonly document: HostDocument, readonly user: HostUser) {}

  open(): void {
    this.expectOk(this.host.run('onOpen', [], { document: this.document, user: this.user, mode: 'open', event: { authMode: 'LIMITED' } }));
  }

  /** Chooses an item of the menu, by the function that it calls. */
  choose(handler: string): void {
    this.expectOk(this.host.run(handler, [], { document: this.document, user: this.user, mode: 'menu' }));
  }

  /** @returns the summary that the connect dialog shows */
  connect(token: string): string {
    return this.call('connectShop', token) as string;
  }

  /**
   * Switches these datasets on and every other off, as a person does in the panel.
   * @throws Error naming all there are, when one of them is none
   */
  chooseDatasets(wanted: readonly string[] | 'all'): void {
    const { datasets } = this.call('panelView') as { datasets: { id: string; isOn: boolean }[] };
    const known = datasets.map(({ id }) => id);
    const ids = wanted === 'all' ? known : wanted;
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length > 0) throw new Error(`no dataset ${unknown.join(', ')}; there are ${known.join(', ')}`);
    for (const { id, isOn } of datasets) if (isOn !== ids.includes(id)) this.call('panelChange', { kind: 'dataset', id, isOn: !isOn });
  }

  /** As `chooseDatasets`; with all of them come all reports, those that are off at first too. */
  switchOn(wanted: readonly string[] | 'all'): void {
    this.chooseDatasets(wanted);
    if (wanted !== 'all') return;
    const { reports } = this.call('panelView') as { reports: { id: string; isOn: boolean }[] };
    for (const { id, isOn } of reports) if (!isOn) this.call('panelChange', { kind: 'report', id, isOn: true });
  }

  /** What is to be chosen for a unit of exchange. */
  exchangePage(id: string): { options: { id: string; isNeeded: boolean; usual: string; choices: { value: string }[] }[] } {
    return this.call('exchangePage', id) as ReturnType<AddOn['exchangePage']>;
  }

  exchangePreview(id: string, given: Readonly<Record<string, string>>): { counted: string; sums: { label: string; amount: number; currency: string }[]; findings: { text: string }[] } {
    return this.call('exchangePreview', id, given) as ReturnType<AddOn['exchangePreview']>;
  }

  exchangeFiles(id: string, given: Readonly<Record<string, string>>): { name: string; base64: string }[] {
    return this.call('exchangeFiles', id, given) as ReturnType<AddOn['exchangeFiles']>;
  }

  startRefresh(): Progress {
    return this.call('startRefresh') as Progress;
  }

  refreshStep(): Progress {
    return this.call('refreshStep') as Progress;
  }

  progress(): Progress {
    return (this.call('panelView') as { progress: Progress }).progress;
  }

  /** Lets time pass until the hourly trigger and fires it. @returns false when there is none */
  waitForTrigger(): boolean {
    const atMs = this.host.nextTriggerAtMs();
    if (atMs === null) return false;
    this.host.clock.advance(Math.max(0, atMs - this.host.clock.nowMs()));
    for (const result of this.host.fireDueTriggers(this.document)) this.expectOk(result);
    return true;
  }

  /** As a page calls a function of the script. @throws Error with its message */
  call(name: string, ...args: unknown[]): unknown {
    return this.expectOk(this.host.run(name, args, { document: this.document, user: this.user, mode: 'sidebar' }));
  }

  private expectOk(result: RunResult): unknown {
    this.executions += 1;
    if (result.kind === 'ok') return result.value;
    throw new Error(result.kind === 'error' ? withoutCode(result.message) : `killed: ${result.why}`);
  }
}
