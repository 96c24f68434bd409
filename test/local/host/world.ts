import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LocalHost, VirtualClock, type HostDocument, type HostOptions, type HostUser, type RunContext, type RunResult } from '../../../local/host';

export const START_MS = Date.UTC(2026, 8, 15, 9, 0, 0);

/** Runs any text as the body of a script function, so that each test shows its script. */
const defaultCode = 'function go(body) { return Function(body)(); }\n';

export interface World {
  host: LocalHost;
  clock: VirtualClock;
  owner: HostUser;
  document: HostDocument;
  run(body: string, context?: Partial<RunContext>): RunResult;
  /** The value of a run that must succeed. */
  value(body: string, context?: Partial<RunContext>): unknown;
  /** The message of a run that must fail. */
  error(body: string, context?: Partial<RunContext>): string;
}

export interface WorldOptions extends Partial<HostOptions> {
  files?: Record<string, string>;
  manifest?: Record<string, unknown>;
  locale?: string;
  timeZone?: string;
}

const made: { host: LocalHost; folder: string }[] = [];

export function makeWorld({ files = {}, manifest = {}, locale = 'ru_RU', timeZone = 'Europe/Moscow', ...options }: WorldOptions = {}): World {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'host-dist-'));
  const all: Record<string, string> = {
    'appsscript.json': JSON.stringify({ timeZone: 'Europe/Moscow', runtimeVersion: 'V8', ...manifest }), 'Code.js': defaultCode, ...files,
  };
  for (const [name, text] of Object.entries(all)) fs.writeFileSync(path.join(folder, name), text);
  const clock = new VirtualClock(START_MS);
  const host = new LocalHost({ distDir: folder, clock, ...options });
  made.push({ host, folder });
  const owner = host.createUser('owner@example.com', { locale: 'en' });
  const document = host.createDocument('Магазин', owner, { locale, timeZone });
  const run: World['run'] = (body, context = {}) => host.run('go', [body], { document, user: owner, mode: 'menu', ...context });
  return {
    host, clock, owner, document, run,
    value: (body, context) => valueOf(run(body, context)),
    error: (body, context) => errorOf(run(body, context)),
  };
}

export function valueOf(result: RunResult): unknown {
  if (result.kind !== 'ok') throw new Error(`${result.kind}: ${result.kind === 'error' ? result.stack : result.why}`);
  return result.value;
}

export function errorOf(result: RunResult): string {
  if (result.kind !== 'error') throw new Error(`expected an error, got ${JSON.stringify(result)}`);
  return result.message;
}

export function disposeWorlds(): void {
  for (const { host, folder } of made.splice(0)) {
    host.dispose();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

afterAll(disposeWorlds);
