import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { SentRequest } from './recording';
import { servedSpec } from './served-spec';

interface Violation {
  location: string[];
  message: string;
}

const CLI = path.join(path.dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js');

/** What the transport says of itself, and the local host's own clock. */
const NOT_REPLAYED = ['host', 'content-length', 'x-virtual-now-ms'];

interface Served {
  child: ChildProcess;
  origin: string;
}

/** One official specification, served by Prism on a free loopback port. */
export class Prism {
  private constructor(private readonly specFile: string, private served: Served) {}

  static async serve(specFile: string): Promise<Prism> {
    return new Prism(specFile, await serve(specFile));
  }

  /** What the specification finds wrong with a request; empty where nothing is. */
  async judge(request: SentRequest): Promise<string[]> {
    const headers = Object.entries(request.headers).filter(([name]) => !NOT_REPLAYED.includes(name.toLowerCase()));
    const ask = () => fetch(this.served.origin + request.path, { method: request.method, headers, body: request.body });
    const response = await ask().catch(async () => {
      await this.serveAgain();
      return ask();
    });
    const text = await response.text();
    const found = response.headers.get('sl-violations');
    if (found !== null) return violationsOf(found);
    return response.ok ? [] : [`${response.status} ${text}`];
  }

  stop(): Promise<void> {
    const { child } = this.served;
    return new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      child.once('exit', () => resolve());
      child.kill();
    });
  }

  /** It closes connections that nobody has used for a while, and has been seen to end by itself while requests were recorded for minutes. */
  private async serveAgain(): Promise<void> {
    await this.stop();
    this.served = await serve(this.specFile);
  }
}

async function serve(specFile: string): Promise<Served> {
  const options = ['--host', '127.0.0.1', '--port', '0', '--errors', '--multiprocess', 'false'];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wb-spec-'));
  const served = servedSpec(specFile, folder);
  const child = spawn(process.execPath, [CLI, 'mock', ...options, served], { stdio: ['ignore', 'pipe', 'ignore'] });
  process.once('exit', () => child.kill());
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const address = /listening on (http:\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Prism ended with code ${String(code)} before it served ${path.basename(specFile)}`)));
  });
  rmSync(folder, { recursive: true });
  return { child, origin };
}

/** Only of the request: WB's own examples of answers do not always follow its schemas. */
function violationsOf(header: string): string[] {
  // Prism cuts a long list off, which leaves no JSON.
  if (!header.startsWith('[')) return [header];
  return (JSON.parse(header) as Violation[]).filter(({ location }) => location[0] === 'request')
    .map(({ location, message }) => `${location.slice(1).join('.')}: ${message}`);
}
