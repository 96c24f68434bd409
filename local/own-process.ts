import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { bundled } from './bundled';

export interface OwnProcess {
  /** Where it listens: it has said so in its first line. */
  port: number;
  /** Resolves when the process is gone. */
  stop(): Promise<void>;
}

/** Starts a server of this repository as a process of its own, which ends with this one. */
export async function startOwnProcess(main: string, args: readonly string[] = []): Promise<OwnProcess> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-process-'));
  try {
    const script = path.join(folder, 'main.js');
    fs.writeFileSync(script, bundled(main));
    const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const port = await new Promise<number>((resolve, reject) => {
      createInterface(child.stdout).once('line', (line) => resolve((JSON.parse(line) as { listening: number }).listening));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`${main} ended with code ${String(code)} before it listened`)));
    });
    return {
      port,
      stop: () => {
        child.stdin.end();
        child.kill();
        return gone;
      },
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
