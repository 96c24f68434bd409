import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type GoogleText, judged } from '../support/google-texts';

/** Whatever `check01TextsOfGoogle` has printed in real accounts, pasted as it stands in the log: a file an account. */
const FOLDER = path.join(__dirname, '../fixtures/google-texts');

function textsIn(log: string): GoogleText[] {
  return [...log.matchAll(/\{"language":.*\}/g)].flatMap(([json]) => (JSON.parse(json) as { texts: GoogleText[] }).texts);
}

it.each(readdirSync(FOLDER))('what Google says in %s comes to what it means', (file) => {
  const texts = textsIn(readFileSync(path.join(FOLDER, file), 'utf8'));
  expect(texts.length).toBeGreaterThan(0);
  const all = texts.filter(({ name, text }) => name !== '' || text !== '').map(judged);
  expect(all.map(({ is }) => is)).toEqual(all.map(({ must }) => must));
});

it('finds texts in a log as the editor shows it, and takes no unknown call for a known one', () => {
  const log = '18:20:31\tЗамечание\tВыполнение начато\n18:20:33\tИнформация\tfor test/fixtures/google-texts: {"language":"ru","texts":[{"call":"nameTaken","name":"Exception","text":"a } b"}]}\n18:20:34\tВыполнение завершено';
  expect(textsIn(log)).toEqual([{ call: 'nameTaken', name: 'Exception', text: 'a } b' }]);
  const { is, must } = judged({ call: 'other', name: 'Exception', text: '' });
  expect(is).not.toBe(must);
});
