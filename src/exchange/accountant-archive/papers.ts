import type { ExchangeTables, Paper, Texts } from '../exchange';
import type { ExchangeFile } from '../files/file';
import { commissionsOf } from '../commission/commission';

/** WB makes the papers of a week in the days after it, and those of the next week after these. */
const MADE_WITHIN_DAYS = 7;

/** A paper of WB's as its sheet has it. */
export interface KnownPaper {
  id: string;
  madeAt: number;
  category: string;
  name: string;
}

/** Papers that were made between two days, both included. */
export function papersBetween(tables: ExchangeTables, from: number, to: number): KnownPaper[] {
  const rows = tables.rows('documents', ['serviceName', 'creationTime', 'category', 'name'], { columnId: 'creationTime', from });
  return rows.flatMap(([id, at, category, name]) => (typeof at === 'number' && at >= from && at < to + 1 ? [{ id: String(id), madeAt: at, category: String(category), name: String(name) }] : []));
}

/** Those of the week of a report: acts, УПД, notices. */
export function papersOf(tables: ExchangeTables, reportId: string): KnownPaper[] {
  const [commission] = commissionsOf(tables, reportId);
  return commission === undefined ? [] : papersBetween(tables, commission.to + 1, commission.to + MADE_WITHIN_DAYS);
}

/** In a folder of their own, numbered: WB gives different papers one name. */
export function fileOfPaper({ name, bytes }: Paper, at: number, texts: Texts): ExchangeFile {
  return { name: `${texts['papers'] ?? 'papers'}/${at + 1} ${name}`, mime: 'application/octet-stream', bytes };
}
