import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Control } from './control';
import { type StandInOptions, toArguments } from './options';

export interface RunningStandIn {
  port: number;
  control: Control;
  /** Resolves when the process is gone. */
  stop(): Promise<void>;
}

const repository = path.resolve(__dirname, '../..');

/** Starts the stand-in as its own process, which ends with this one. */
export async function startStandIn(options: StandInOptions = {}): Promise<RunningStandIn> {
  const main = path.join(__dirname, 'main.ts');
  const args = ['--import', 'tsx', main, ...toArguments({ ...options, endWithStdin: true })];
  const child = spawn(process.execPath, args, { cwd: repository, stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve((JSON.parse(line) as { listening: number }).listening));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the WB stand-in ended with code ${String(code)} before it listened`)));
  });
  const stop = (): Promise<void> => {
    child.stdin.end();
    child.kill();
    return gone;
  };
  return { port, control: new Control(port), stop };
}
