import { spawn } from 'node:child_process';
import { request } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Seen } from './stand-in';

export interface RunningSystem<Seed, State> {
  port: number;
  /** Everything anew. */
  seed(seed: Seed & { faults?: readonly number[] }): Promise<void>;
  /** Statuses that the next calls are answered with; 200: the work is done and the answer is lost. */
  setFaults(statuses: readonly number[]): Promise<void>;
  state(): Promise<State & { seen: Seen[] }>;
  stop(): Promise<void>;
}

/** Starts a stand-in as its own process, which ends with this one. */
export async function startSystem<Seed, State>(name: string): Promise<RunningSystem<Seed, State>> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'main.ts'), name], { cwd: path.resolve(__dirname, '../..'), stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve((JSON.parse(line) as { listening: number }).listening));
    child.once('error', reject);
  });
  return {
    port,
    seed: async (seed) => void await ask(port, '/seed', seed),
    setFaults: async (statuses) => void await ask(port, '/faults', statuses),
    state: async () => await ask(port, '/state', {}) as State & { seen: Seen[] },
    stop: () => {
      child.stdin.end();
      child.kill();
      return gone;
    },
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
