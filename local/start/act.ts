import { readFileSync, readSync } from 'node:fs';
import type { AddOn } from './add-on';
import { driveRefresh } from './drive';
import { print } from './terminal';

/** What is sent to WB by `--act`: the draft's sheet, what fills it, and the columns that a person fills in. */
const ACTS = {
  prices: { id: 'setPrices', sheet: 'Изменить цены', datasets: ['cards', 'prices'], inputs: ['Новая цена', 'Новая скидка, %', 'Не ниже'] },
  stocks: { id: 'setStocks', sheet: 'Изменить остатки', datasets: ['cards', 'sellerWarehouses', 'fbsStocks'], inputs: ['Новое количество'] },
  answers: { id: 'answerFeedbacks', sheet: 'Ответить на отзывы', datasets: ['cards', 'feedbacks'], inputs: ['Ваш ответ'] },
  bids: { id: 'setBids', sheet: 'Изменить ставки', datasets: ['cards', 'advertArticles'], inputs: ['Новая ставка'] },
  campaigns: { id: 'steerCampaigns', sheet: 'Управлять кампаниями', datasets: ['cards', 'advertArticles'], inputs: ['Что сделать'] },
} as const;

export type ActName = keyof typeof ACTS;

export const ACT_NAMES = Object.keys(ACTS) as ActName[];

export interface Act {
  name: ActName;
  /** Lines of a table with the headers of the draft's sheet; columns that people do not fill in tell the row. */
  file: string;
  isDryRun: boolean;
}

interface Row { name: string; key: string; values: { title: string; before: string; after: string }[]; why: string }
interface Plan {
  id: string; hash: string; stage: string; changes: number; same: number; refusedCount: number; needsNumber: boolean;
  largest: Row[]; refused: Row[]; wbRefused: Row[]; ending: string; counts: Record<string, number>;
}
interface View { plan: Plan | null; shops: { id: string }[]; resumeAtMs: number | null; journal: { text: string }[] }

/** Fills the draft from the file, shows what would change, and sends it when the person at the terminal says so. */
export function act(addOn: AddOn, { name, file, isDryRun }: Act): void {
  const { id, sheet, datasets, inputs } = ACTS[name];
  addOn.chooseDatasets(datasets);
  driveRefresh(addOn, () => undefined);
  const { shops } = wish(addOn, { kind: 'draft', action: id });
  print(`${fillIn(addOn, sheet, inputs, readFileSync(file, 'utf8'))} rows of ${file} stand in «${sheet}»`);
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

/** @returns how many rows of the file were found on the sheet */
function fillIn({ document: { workbook } }: AddOn, sheet: string, inputs: readonly string[], text: string): number {
  const [header = [], ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => line.split(/[;\t]/).map((cell) => cell.trim()));
  const [titles = [], ...rows] = workbook.rows(sheet).map((row) => row.map(String));
  const unknown = header.filter((title) => !titles.includes(title));
  if (unknown.length > 0) throw new Error(`«${sheet}» has no column ${unknown.join(', ')}; there are ${titles.join(', ')}`);
  let found = 0;
  for (const line of lines) {
    const known = header.flatMap((title, at) => (inputs.includes(title) ? [] : [{ column: titles.indexOf(title), text: line[at] ?? '' }]));
    const at = rows.findIndex((row) => known.every(({ column, text: cell }) => row[column] === cell));
    if (at === -1) continue;
    found += 1;
    header.forEach((title, place) => {
      if (inputs.includes(title) && line[place] !== '') workbook.userSet(sheet, at + 2, titles.indexOf(title) + 1, typed(line[place] ?? ''));
    });
  }
  return found;
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
