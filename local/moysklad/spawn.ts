import { spawn } from 'node:child_process';
import { request } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Thing } from './books';
import type { Seen } from './server';

export interface MoySkladState { things: Readonly<Record<string, Thing[]>>; seen: Seen[] }

export interface Seed {
  token: string;
  /** By the id of a good. */
  stock?: Readonly<Record<string, number>>;
  things?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  faults?: readonly number[];
}

export interface RunningMoySklad {
  port: number;
  /** Everything anew. */
  seed(seed: Seed): Promise<void>;
  /** Statuses that the next calls are answered with; 200: the work is done and the answer is lost. */
  setFaults(statuses: readonly number[]): Promise<void>;
  state(): Promise<MoySkladState>;
  stop(): Promise<void>;
}

/** Starts the stand-in as its own process, which ends with this one. */
export async function startMoySklad(): Promise<RunningMoySklad> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'main.ts')], { cwd: path.resolve(__dirname, '../..'), stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve((JSON.parse(line) as { listening: number }).listening));
    child.once('error', reject);
  });
  return {
    port,
    seed: async (seed) => void await ask(port, '/seed', seed),
    setFaults: async (statuses) => void await ask(port, '/faults', statuses),
    state: () => ask(port, '/state', {}),
    stop: () => {
      child.stdin.end();
      child.kill();
      return gone;
    },
  };
}

function ask(port: number, where: string, body: unknown): Promise<MoySkladState> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: where, method: 'POST', agent: false, headers: { Host: 'control' } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve(JSON.parse(Buffer.concat(pieces).toString()) as MoySkladState));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}
