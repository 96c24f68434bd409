import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAddOn } from '../../build/add-on.mjs';
import { LocalHost, VirtualClock } from '../../local/host';
import { type GoogleText, judged, KNOWN_CALLS } from '../support/google-texts';

interface Texts { language: string; texts: GoogleText[] }

let folder = '';
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-diagnostics-'));
  await buildAddOn(path.resolve('.'), folder, { mail: false, diagnostics: true });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it.each(['ru', 'en', 'ka'])('collects what Google says in %s, and every text comes to its code', (locale) => {
  const host = new LocalHost({ distDir: folder, clock: new VirtualClock(Date.UTC(2026, 10, 29)) });
  const user = host.createUser('a@example.com', { locale });
  const document = host.createDocument('Проверка', user);
  const result = host.run('textsOfGoogle', [], { document, user, mode: 'menu' });
  host.dispose();
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
  const { texts, language } = result.value as Texts;
  expect(language).toBe(locale);
  expect(texts.map(({ call }) => call).filter((call) => !KNOWN_CALLS.includes(call))).toEqual([]);
  const all = texts.map(judged);
  expect(all.map(({ is }) => is)).toEqual(all.map(({ must }) => must));
});
