import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../local/workbook/write-xlsx';
import type { LabWorld } from './lab';

/** Every place that another editor, a reader of logs, a copy of the file or a passer-by can look into. */
export const SINKS: Readonly<Record<string, (world: LabWorld) => unknown>> = {
  cells: ({ document }) => document.workbook.sheetNames().map((name) => [document.workbook.rows(name), document.workbook.formulas(name)]),
  notes: ({ document }) => document.snapshot().sheets.map(({ notes }) => notes),
  'sheet names': ({ document }) => document.workbook.sheetNames(),
  'developer metadata': ({ document }) => document.model.metadata,
  'named ranges': ({ document }) => document.model.namedRanges,
  logs: ({ host }) => host.logs,
  addresses: ({ net }) => net.outgoing,
  'HTML and dialogs': ({ document }) => document.ui,
  'answers and exceptions': ({ host }) => host.runs.map(({ result }) => ({ ...result, stats: null })),
  'document properties': ({ document }) => [...document.properties.entries],
  'script properties': ({ host }) => [...host.scriptProperties.entries],
  'user properties': ({ host, user }) => [...host.propertiesOf(user).entries],
  caches: ({ document, host, user }) => [document.cache, host.scriptCache, host.cacheOf(user)],
};

/** Looked into where a case ends, because making them takes time. */
export const LATE_SINKS: Readonly<Record<string, (world: LabWorld) => unknown>> = { 'xlsx bytes': xlsxText };

/** The sinks in which a token shows, by twenty characters of any of its parts: as text, hex or base64. */
export function leaks(world: LabWorld, token: string, sinks = SINKS): string[] {
  const parts = partsOf(token);
  return Object.keys(sinks).filter((name) => {
    const text = JSON.stringify(sinks[name]?.(world), (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? '';
    return parts.some((part) => text.includes(part));
  });
}

export function partsOf(token: string): string[] {
  const [, payload = '', signature = ''] = token.split('.');
  const parts = [payload.slice(0, 20), payload.slice(-20), signature.slice(0, 20)];
  return parts.flatMap((part) => [part, Buffer.from(part).toString('hex'), Buffer.from(part).toString('base64').replace(/=+$/, '')]);
}

function xlsxText({ document }: LabWorld): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-canary-'));
  const file = path.join(folder, 'book.xlsx');
  writeXlsx(document.snapshot(), file);
  const text = Object.values(unzipSync(fs.readFileSync(file))).map((bytes) => strFromU8(bytes)).join('\n');
  fs.rmSync(folder, { recursive: true });
  return text;
}
