/** A service call of a run that nothing disturbs. */
export interface TriedCall {
  call: number;
  name: string;
  /** Number of changes to what lasts that came before it: with the same number, a kill leaves the same behind. */
  state: number;
}

/** Methods that change nothing, by their names; the host's own list of reads is not asked, so that it need not be right. */
export const READS = /\.(?:get|find|withKey$|createDeveloperMetadataFinder$)/;

/** Writes down the calls of a run as they come. */
export class CallLog {
  readonly calls: TriedCall[] = [];
  private state = 0;

  readonly add = (name: string): void => {
    this.calls.push({ call: this.calls.length + 1, name, state: this.state });
    if (!READS.test(name)) this.state += 1;
  };

  /** Another execution: who began it knows of those before it, so that a kill in it is not the same as one at their end. */
  begin(): void {
    this.state += 1;
  }
}

/** Calls between two changes leave the same behind when they are killed, so one of them can stand for all: memory dies anyway. */
export function byState(calls: readonly TriedCall[]): TriedCall[][] {
  const states = new Map<number, TriedCall[]>();
  for (const call of calls) states.set(call.state, [...(states.get(call.state) ?? []), call]);
  return [...states.values()];
}
