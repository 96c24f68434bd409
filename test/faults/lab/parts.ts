import { spawn } from 'node:child_process';
import { addedUp, type TriedFamily } from './tried';

/** Runs this program so many times at once, each with every n-th case. @returns the results of all together */
export async function inParts(count: number, program: string, args: readonly string[]): Promise<TriedFamily[]> {
  const parts = await Promise.all(Array.from({ length: count }, (_, part) => partOf(program, [...args, '--part', `${part}/${count}`])));
  return (parts[0] ?? []).map((family, at) => parts.slice(1).reduce((whole, part) => added(whole, part[at] as TriedFamily), family));
}

/** Every execution leaves a context behind, of which the collector sees only a handle: with more room it would wait too long. */
const HEAP = '--max-old-space-size=1500';

function partOf(program: string, args: readonly string[]): Promise<TriedFamily[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [HEAP, '--import', 'tsx', program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(pieces).toString()) as TriedFamily[]);
      else reject(new Error(`a part of the suite ended with code ${String(code)}`));
    });
  });
}

function added(one: TriedFamily, other: TriedFamily): TriedFamily {
  return {
    ...one,
    cases: one.cases + other.cases,
    standFor: one.standFor + other.standFor,
    known: one.known + other.known,
    failed: [...one.failed, ...other.failed],
    seconds: one.seconds + other.seconds,
    figures: addedUp([one.figures, other.figures]),
  };
}
