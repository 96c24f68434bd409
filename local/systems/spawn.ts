import { request } from 'node:http';
import path from 'node:path';
import { type OwnProcess, startOwnProcess } from '../own-process';
import type { Seen } from './stand-in';

export interface RunningSystem<Seed, State> extends OwnProcess {
  /** Everything anew. */
  seed(seed: Seed & { faults?: readonly number[] }): Promise<void>;
  /** Statuses that the next calls are answered with; 200: the work is done and the answer is lost. */
  setFaults(statuses: readonly number[]): Promise<void>;
  state(): Promise<State & { seen: Seen[] }>;
}

/** Starts a stand-in as its own process, which ends with this one. */
export async function startSystem<Seed, State>(name: string): Promise<RunningSystem<Seed, State>> {
  const { port, stop } = await startOwnProcess(path.join(__dirname, 'main.ts'), [name]);
  return {
    port,
    seed: async (seed) => void await ask(port, '/seed', seed),
    setFaults: async (statuses) => void await ask(port, '/faults', statuses),
    state: async () => await ask(port, '/state', {}) as State & { seen: Seen[] },
    stop,
  };
}

function ask(port: number, where: string, body: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: where, method: 'POST', agent: false, headers: { Host: 'control' } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve(JSON.parse(Buffer.concat(pieces).toString())));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}
