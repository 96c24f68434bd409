import { type Faults, LocalHost, type RunContext, type RunResult } from '../../local/host';

export interface WatchedRun {
  functionName: string;
  result: RunResult;
}

/** A host that remembers every run and can hand faults to the next ones. */
export class WatchedHost extends LocalHost {
  readonly runs: WatchedRun[] = [];
  /** Asked before every run that is not a formula; service calls made so far are counted over all runs. */
  faults: ((callsSoFar: number) => Faults | undefined) | null = null;
  callsSoFar = 0;

  override run(functionName: string, args: unknown[], context: RunContext): RunResult {
    const faults = this.faults?.(this.callsSoFar);
    const result = super.run(functionName, args, faults === undefined ? context : { ...context, faults });
    this.callsSoFar += result.stats.serviceCalls;
    this.runs.push({ functionName, result });
    return result;
  }

  get longestRunMs(): number {
    return Math.max(0, ...this.runs.map(({ result }) => result.stats.elapsedMs));
  }
}
