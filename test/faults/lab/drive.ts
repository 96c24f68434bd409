import type { RunResult } from '../../../local/host';
import type { DatasetLine, Progress } from '../../../local/start/add-on';
import type { LabWorld } from './lab';

/** Who goes on after an execution that died: the seller at the panel, or Google's clock. */
export type Resumer = 'panel' | 'trigger';

/** The cause of an execution's end, in a person's words or Google's; null when it ended well. */
export function troubleOf(result: RunResult): string | null {
  return result.kind === 'ok' ? null : result.kind === 'killed' ? `killed: ${result.why}` : result.message;
}

/** A report of a base token that never ends takes three days of hourly looks. */
const MAX_EXECUTIONS = 900;
const PATIENCE_MS = 10 * 60_000;
/** With a base token, two datasets that share a call in half a day take turns: some file is never idle again, and after two days of hourly looks all has been made that can be. */
const STEADY_EXECUTIONS = 48;

/** A refresh of everything, whatever happens to its executions, until every dataset has ended once and all reports are made. */
export class Drive {
  readonly troubles: string[] = [];
  private readonly ended = new Map<string, DatasetLine>();
  private isBegun = false;

  constructor(private readonly world: LabWorld, private readonly resumer: Resumer, private readonly onProgress: () => void = () => undefined) {}

  /** @returns every dataset as it was when it ended for the first time. @throws Error when there is no end */
  run(): DatasetLine[] {
    let progress = this.call('startRefresh');
    let lastEnded = 0;
    for (let executions = 0; executions < MAX_EXECUTIONS; executions += 1) {
      this.onProgress();
      const before = this.ended.size;
      if (progress !== null) this.note(progress);
      if (this.ended.size > before) lastEnded = executions;
      const isOver = progress?.isFinished === true || executions - lastEnded > STEADY_EXECUTIONS;
      if (this.isBegun && isOver && progress?.datasets.every((line) => this.ended.has(keyOf(line))) === true) return [...this.ended.values()];
      progress = progress === null ? this.resume() : this.goOn(progress);
    }
    const open = (progress?.datasets ?? []).filter((line) => !this.ended.has(keyOf(line)));
    throw new Error(`no end after ${MAX_EXECUTIONS} executions: ${open.map(({ id, state, text }) => `${id} ${state} ${text}`).join(', ')}; ${this.troubles.slice(-3).join(' | ')}`);
  }

  private goOn({ resumeAtMs }: Progress): Progress | null {
    const { clock } = this.world.host;
    const waitMs = Math.max(0, (resumeAtMs ?? clock.nowMs()) - clock.nowMs());
    if (waitMs > PATIENCE_MS) return this.hourly();
    clock.advance(waitMs);
    return this.call(this.isBegun ? 'refreshStep' : 'startRefresh');
  }

  private resume(): Progress | null {
    if (this.resumer === 'trigger') return this.hourly();
    this.world.host.clock.advance(5_000);
    return this.call('startRefresh');
  }

  private hourly(): Progress | null {
    const { host, document, user } = this.world;
    host.clock.advance(Math.max(0, (host.nextTriggerAtMs() ?? 0) - host.clock.nowMs()));
    const results = host.fireDueTriggers(document);
    for (const trouble of results.map(troubleOf)) if (trouble !== null) this.troubles.push(trouble);
    if (results.some(({ kind }) => kind !== 'ok')) return null;
    this.isBegun = true;
    const state = host.run('panelView', [], { document, user, mode: 'sidebar' });
    return state.kind === 'ok' ? (state.value as { progress: Progress }).progress : null;
  }

  private call(name: 'startRefresh' | 'refreshStep'): Progress | null {
    const { host, document, user } = this.world;
    const runBefore = document.properties.entries.get('run');
    const result = host.run(name, [], { document, user, mode: 'sidebar' });
    const trouble = troubleOf(result);
    if (trouble !== null) this.troubles.push(trouble);
    if (name === 'startRefresh' && document.properties.entries.get('run') !== runBefore) this.isBegun ||= result.kind === 'ok';
    return result.kind === 'ok' ? result.value as Progress : null;
  }

  private note({ datasets }: Progress): void {
    for (const line of this.isBegun ? datasets : []) {
      if (line.state !== 'queued' && line.state !== 'running' && line.state !== 'idle' && !this.ended.has(keyOf(line))) this.ended.set(keyOf(line), line);
    }
  }
}

function keyOf({ id, shop }: DatasetLine): string {
  return `${shop}/${id}`;
}
