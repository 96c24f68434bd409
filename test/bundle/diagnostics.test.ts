import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAddOn } from '../../build/add-on.mjs';
import { LocalHost, VirtualClock } from '../../local/host';
import { asWbError } from '../../src/wb/unforeseen';

interface Texts { language: string; texts: { call: string; name: string; text: string }[] }

let folder = '';
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-diagnostics-'));
  await buildAddOn(path.resolve('.'), folder, { mail: false, diagnostics: true });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What each refused call must come to, whatever Google says: a fixture from a real account is judged by the same table. */
const CODES: Readonly<Record<string, string>> = {
  outsideTheSheet: 'GOOGLE_TROUBLE', nameTaken: 'GOOGLE_TROUBLE', tooManyCells: 'GOOGLE_TROUBLE', hostNotListed: 'GOOGLE_TROUBLE', longAddress: 'GOOGLE_TROUBLE',
  largeProperty: 'GOOGLE_TROUBLE', unknownHandler: 'GOOGLE_TROUBLE', hostUnknown: 'GOOGLE_TROUBLE', ownSyntax: 'UNEXPECTED', ownType: 'UNEXPECTED',
};

it.each(['ru', 'en', 'ka'])('collects what Google says in %s, and every text comes to its code', (locale) => {
  const host = new LocalHost({ distDir: folder, clock: new VirtualClock(Date.UTC(2026, 10, 29)) });
  const user = host.createUser('a@example.com', { locale });
  const document = host.createDocument('Проверка', user);
  const result = host.run('textsOfGoogle', [], { document, user, mode: 'menu' });
  host.dispose();
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
  const { texts, language } = result.value as Texts;
  expect([language, texts.map(({ call }) => call).sort()]).toEqual([locale, Object.keys(CODES).sort()]);
  for (const { call, name, text } of texts) expect([call, asWbError(Object.assign(new Error(text), { name })).code]).toEqual([call, CODES[call]]);
});
