import type { Faults } from '../../../local/host';
import type { LabWorld } from './lab';

/** What strikes one service call of a refresh; calls are counted from 1 over all its executions. */
export interface Blow {
  call: number;
  kind: 'kill' | 'before' | 'after';
  /** The method that is struck, whose service has its own words for trouble. */
  name?: string;
}

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id 1AbC.';
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** What Google says when a service has trouble of its own. */
export function troubleOfGoogle(name = ''): string {
  return /^(?:Properties|Lock|UrlFetchApp|Utilities|Session|HTTPResponse)/.test(name) ? SERVER_ERROR : TIMED_OUT;
}

/** Has the blows strike from the next execution on. `onCall` looks at the host after every call. */
export function strike({ host }: LabWorld, blows: readonly Blow[], onCall?: (name: string) => void): void {
  const since = host.callsSoFar;
  host.faults = (callsSoFar): Faults => {
    const ahead = blows.map(({ call, kind, name }) => ({ call: call - (callsSoFar - since), kind, name })).filter(({ call }) => call > 0);
    const kills = ahead.filter(({ kind }) => kind === 'kill').map(({ call }) => call);
    const failAtCall = ahead.flatMap(({ call, kind, name }) => (kind === 'kill' ? [] : [{ call, when: kind, message: troubleOfGoogle(name) }]));
    return {
      failAtCall,
      ...(kills.length > 0 ? { killAtCall: Math.min(...kills) } : {}),
      ...(onCall === undefined ? {} : { onCall }),
    };
  };
}
