import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { SERVICE_GLOBALS } from '../../build/apps-script-globals.mjs';

const typesFolder = path.join(__dirname, '../../node_modules/@types/google-apps-script');
// Declared there because Apps Script has its own signatures for them, but every engine has them.
const IN_EVERY_ENGINE = ['Date', 'Date2', 'console'];

it('the services that no script may touch while loading are all those that Apps Script has', () => {
  const declared = readdirSync(typesFolder)
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => [...readFileSync(path.join(typesFolder, file), 'utf8').matchAll(/^declare var (\w+)/gm)])
    .map((match) => match[1]!)
    .filter((name) => !IN_EVERY_ENGINE.includes(name));

  expect(SERVICE_GLOBALS).toEqual(declared.sort());
});
