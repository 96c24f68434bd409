import { readFileSync, readSync } from 'node:fs';
import type { AddOn } from './add-on';
import { driveRefresh } from './drive';
import { print } from './terminal';

export interface Act {
  /** An action's id; `set` at its beginning may be left out. */
  name: string;
  /** Lines of a table with the headers of the draft's sheet; columns in which something stands already tell the row. */
  file: string;
  isDryRun: boolean;
}

interface Row { name: string; key: string; values: { title: string; before: string; after: string }[]; why: string }
interface Plan {
  id: string; hash: string; stage: string; changes: number; same: number; refusedCount: number; needsNumber: boolean;
  largest: Row[]; refused: Row[]; wbRefused: Row[]; ending: string; counts: Record<string, number>;
}
interface View { actions: { id: string; title: string; inputs: readonly string[] }[]; plan: Plan | null; shops: { id: string }[]; resumeAtMs: number | null; journal: { text: string }[] }

/** Fills the draft from the file, shows what would change, and sends it when the person at the terminal says so. */
export function act(addOn: AddOn, { name, file, isDryRun }: Act): void {
  const { actions } = addOn.call('actionsView') as View;
  const found = actions.find(({ id }) => id === name || id === `set${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  if (found === undefined) throw new Error(`--act takes ${actions.map(({ id }) => id).join(', ')}, not "${name}"`);
  const { id, title: sheet, inputs: datasets } = found;
  // Names of goods come from the cards.
  addOn.chooseDatasets([...new Set(['cards', ...datasets])]);
  driveRefresh(addOn, () => undefined);
  const { shops } = wish(addOn, { kind: 'draft', action: id });
  print(`${fillIn(addOn, sheet, readFileSync(file, 'utf8'))} rows of ${file} stand in «${sheet}»`);
  const plan = drive(addOn, wish(addOn, { kind: 'check', action: id, shop: shops[0]?.id ?? '' })).plan;
  if (plan === null) return;
  tell(plan);
  if (isDryRun || plan.changes === 0 || !isConfirmed(plan)) return print('Nothing was sent.');
  wish(addOn, { kind: 'switch', isOn: true });
  const sent = drive(addOn, wish(addOn, { kind: 'confirm', plan: plan.id, hash: plan.hash, rows: plan.needsNumber ? plan.changes : null }));
  print(`\n${sent.plan?.ending ?? ''}\n${sent.plan?.wbRefused.map(rowText).join('\n') ?? ''}\n${sent.journal[0]?.text ?? ''}`);
}

function tell({ changes, same, refusedCount, largest, refused }: Plan): void {
  print(`\n${changes} change, ${same} are the same, ${refusedCount} are not sent`);
  for (const row of [...largest, ...refused]) print(`  ${rowText(row)}`);
}

function rowText({ name, key, values, why }: Row): string {
  return [name, key, ...values.map(({ title, before, after }) => `${title}: ${before} → ${after}`), why].filter((text) => text !== '').join('  ');
}

/** The number of rows, typed by a person: nothing else is sent. */
function isConfirmed({ changes }: Plan): boolean {
  process.stdout.write(`\nSend ${changes} rows to WB? Type their number to confirm: `);
  return readLine().trim() === String(changes);
}

function readLine(): string {
  const letter = Buffer.alloc(1);
  let line = '';
  while (readSync(0, letter) === 1 && letter.toString() !== '\n') line += letter.toString();
  return line;
}

/** A column that is empty in a new draft is one that people fill in; the others tell the row. One that is not there is added. @returns how many rows were filled in */
function fillIn({ document: { workbook } }: AddOn, sheet: string, text: string): number {
  const [header = [], ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => line.split(/[;\t]/).map((cell) => cell.trim()));
  const [titles = [], ...rows] = workbook.rows(sheet).map((row) => row.map(String));
  const unknown = header.filter((title) => !titles.includes(title));
  if (unknown.length > 0) throw new Error(`«${sheet}» has no column ${unknown.join(', ')}; there are ${titles.join(', ')}`);
  const places = header.map((title) => titles.indexOf(title));
  const telling = places.flatMap((column, at) => (rows.some((row) => (row[column] ?? '') !== '') ? [{ column, at }] : []));
  let end = rows.length;
  for (const line of lines) {
    const there = telling.length === 0 ? -1 : rows.findIndex((row) => telling.every(({ column, at }) => row[column] === (line[at] ?? '')));
    const row = there === -1 ? end++ : there;
    places.forEach((column, at) => {
      const isTelling = telling.some((one) => one.at === at);
      if ((line[at] ?? '') !== '' && (there === -1 || !isTelling)) workbook.userSet(sheet, row + 2, column + 1, typed(line[at] ?? ''));
    });
  }
  return lines.length;
}

function typed(text: string): string | number {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

function drive(addOn: AddOn, view: View): View {
  const { clock } = addOn.host;
  let now = view;
  while (now.resumeAtMs !== null) {
    clock.advance(Math.max(0, now.resumeAtMs - clock.nowMs()));
    now = addOn.call('actionStep') as View;
  }
  return now;
}

function wish(addOn: AddOn, wanted: object): View {
  return addOn.call('actionWish', wanted) as View;
}
