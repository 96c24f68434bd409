import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AddOn } from './add-on';
import { print } from './terminal';

/** Datasets that units of exchange read. */
export const EXPORTED: readonly string[] = ['seller', 'cards', 'orders', 'finance', 'financeReports', 'fbsOrders', 'documents'];

/** Told before the shop is read, as an option that is mistaken is. */
export function requireExport(addOn: Pick<AddOn, 'call'>, id: string): void {
  const units = addOn.call('exchangeViews') as { id: string; direction: string }[];
  const ids = units.filter(({ direction }) => direction === 'out').map((unit) => unit.id);
  if (!ids.includes(id)) throw new Error(`--export takes ${ids.join(', ')}, not "${id}"`);
}

/**
 * Writes what a unit hands over. Of what is needed and not chosen the first there is, as the page does.
 * @param outFile of the first file; others lie beside it under their own names
 */
export function writeExport(addOn: AddOn, id: string, choices: Readonly<Record<string, string>>, outFile: string | null): void {
  const given = wantedOf(addOn, id, choices);
  const { counted, sums, findings } = addOn.exchangePreview(id, given);
  print(`\n${counted}`);
  for (const { label, amount, currency } of sums) print(`${label}: ${amount.toFixed(2)} ${currency}`);
  for (const { text } of findings) print(`! ${text}`);
  const [first, ...others] = addOn.exchangeFiles(id, given);
  if (first === undefined) throw new Error(`${id} hands nothing over`);
  const file = outFile ?? path.join('out', first.name);
  for (const { to, base64 } of [{ to: file, base64: first.base64 }, ...others.map(({ name, base64 }) => ({ to: path.join(path.dirname(file), name), base64 }))]) {
    writeFileSync(inFolder(to), Buffer.from(base64, 'base64'));
    print(`File: ${to}`);
  }
}

/** The pages of hand-over, as whoever opens them asks for them. */
export interface ExchangePages {
  exchangePage(id: string): { options: readonly { id: string; isNeeded: boolean; usual: string; choices: readonly { value: string }[] }[] };
  exchangeFiles(id: string, given: Readonly<Record<string, string>>): readonly { base64: string }[];
}

/** What is chosen, and of what is needed besides the first there is. */
export function wantedOf(page: Pick<ExchangePages, 'exchangePage'>, id: string, choices: Readonly<Record<string, string>>): Record<string, string> {
  const needed = page.exchangePage(id).options.filter(({ isNeeded, usual }) => isNeeded && usual === '');
  return { ...Object.fromEntries(needed.map((option) => [option.id, option.choices[0]?.value ?? ''])), ...choices };
}

/** The file, in a folder that is there. */
export function inFolder(file: string): string {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  return file;
}
