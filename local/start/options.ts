import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Act } from './act';

export const TOKEN_TYPES = ['personal', 'service', 'base', 'test'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

export interface StartOptions {
  once: boolean;
  /** Where the workbook or the export goes; null: to a name of its own. */
  outFile: string | null;
  reportFile: string | null;
  tokenType: TokenType;
  articles: number;
  days: number;
  seed: number;
  /** A shop with names that a spreadsheet likes to spoil. */
  odd: boolean;
  refreshes: number;
  /** Ids of what is refreshed; null leaves it to the add-on. */
  datasets: readonly string[] | 'all' | null;
  /** Of the page; 0 takes a free one. */
  port: number;
  /** At least so many finance rows; 0 leaves it to the size of the shop. */
  financeRows: number;
  /** A unit whose files are written in the place of a workbook; null: the workbook is. */
  exportId: string | null;
  /** What is chosen for it, by the ids of its options. */
  choices: Readonly<Record<string, string>>;
  /** What is sent to WB from a file, in the place of a workbook. */
  act: Act | null;
  /** A real token: the run then talks to WB itself, in real time. Never printed. */
  token: string | null;
}

export const USAGE = `npm start -- [options]
  --port N              where the page is served           (a free one)
  --once                end after the workbook is written: no page
  --out FILE.xlsx       where to write the workbook        (out/wb.xlsx)
  --export ID           write what that unit hands over to --out, and no workbook
  --choose NAME=VALUE   what is chosen for it, again for each choice
  --act NAME            change something at WB: prices, stocks, createCards…; a name that there is not tells all
  --file FILE           its new values: lines of cells parted by ; or tabs, the headers of its sheet first
  --dry-run             show what would change, and send nothing
  --report FILE.json    write the table as JSON too
  --token-type TYPE     ${TOKEN_TYPES.join(' | ')}   (personal)
  --articles N          size of the made-up shop           (300)
  --days N              its history                        (90)
  --finance-rows N      at least so many finance rows      (0)
  --seed N              another shop                       (1)
  --odd                 some names look like formulas, dates and code, to show that they stay texts
  --datasets A,B        refresh these datasets only        (those on in a new file)
  --all                 refresh every dataset there is, make every report
  --refreshes N         refresh so many times              (1)
  --token-file FILE     a real WB token: talk to WB itself (or WB_TOKEN in the environment)`;

/** @throws Error with a text for the user */
export function readOptions(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      once: { type: 'boolean', default: false },
      out: { type: 'string' },
      report: { type: 'string' },
      export: { type: 'string' },
      choose: { type: 'string', multiple: true, default: [] },
      act: { type: 'string' },
      file: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'token-type': { type: 'string', default: 'personal' },
      articles: { type: 'string', default: '300' },
      days: { type: 'string', default: '90' },
      seed: { type: 'string', default: '1' },
      odd: { type: 'boolean', default: false },
      refreshes: { type: 'string', default: '1' },
      datasets: { type: 'string' },
      all: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      'finance-rows': { type: 'string', default: '0' },
      'token-file': { type: 'string' },
    },
  });
  return {
    once: values.once || values.export !== undefined || values.act !== undefined,
    act: acting(values.act, values.file, values['dry-run']),
    outFile: values.out ?? null,
    exportId: values.export ?? null,
    choices: choices(values.choose),
    reportFile: values.report ?? null,
    tokenType: tokenType(values['token-type']),
    articles: count('articles', values.articles, 0),
    days: count('days', values.days, 1),
    seed: count('seed', values.seed, 0),
    odd: values.odd,
    refreshes: count('refreshes', values.refreshes, 1),
    datasets: chosen(values.datasets, values.all),
    port: count('port', values.port, 0),
    financeRows: count('finance-rows', values['finance-rows'], 0),
    token: realToken(values['token-file'], environment),
  };
}

function tokenType(text: string): TokenType {
  const known = TOKEN_TYPES.find((type) => type === text);
  if (known === undefined) throw new Error(`--token-type takes ${TOKEN_TYPES.join(', ')}, not "${text}"`);
  return known;
}

function chosen(ids: string | undefined, isAll: boolean): StartOptions['datasets'] {
  if (isAll && ids !== undefined) throw new Error('--all and --datasets exclude each other');
  if (isAll) return 'all';
  return ids === undefined ? null : ids.split(',').map((id) => id.trim()).filter((id) => id !== '');
}

function choices(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(given.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new Error(`--choose takes NAME=VALUE, not "${text}"`);
    return [text.slice(0, at), text.slice(at + 1)];
  }));
}

function acting(name: string | undefined, file: string | undefined, isDryRun: boolean): Act | null {
  if (name === undefined) return null;
  if (file === undefined) throw new Error('--act needs --file');
  return { name, file, isDryRun };
}

function count(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least) throw new Error(`--${name} takes a whole number from ${least}, not "${text}"`);
  return number;
}

function realToken(file: string | undefined, { WB_TOKEN }: Readonly<Record<string, string | undefined>>): string | null {
  const text = file === undefined ? (WB_TOKEN ?? '') : readFileSync(file, 'utf8');
  return text.trim() === '' ? null : text;
}
