import { datasetById, isDatasetId } from '../../datasets';
import type { MarkedSheet } from '../../ports/workbook';
import { START } from '../menu/start-page';
import { stateIn } from '../refresh/jobs';
import type { Services } from '../services';
import { storedInFile, storeIfPossible } from '../state/keeper';
import { UNFINISHED } from '../state/sheet-list';
import { unlistedSheets } from './unlisted-sheets';

export type Settler = Pick<Services, 'documentStore' | 'sheetList' | 'workbook'>;

/**
 * Finds out which of the marked sheets are ours, once a file. Where what is stored of a job bears the mark that its sheet
 * bears, it was stored for this file, as version 0.1.0 did before there was a list: then all are ours. The page of the first steps
 * needs no proof, because only what it says of itself is ever filled in.
 * @returns the sheets that only a person can decide about: of a copied file, or of another script's
 */
export function settleSheets(services: Settler): MarkedSheet[] {
  listMade(services);
  doubtList(services);
  const open = unlistedSheets(services);
  if (open.length > 0 && isKnownHere(services)) {
    storeIfPossible(() => adopt(services, open, true));
    return [];
  }
  const pages = open.filter(({ tag }) => tag === START);
  if (pages.length > 0) storeIfPossible(() => adopt(services, pages, false));
  return open.filter(({ tag }) => tag !== START);
}

/**
 * A sheet that the list names only as one that is being made, while its own mark says that it has been: the execution died between the two, or
 * somebody has written the list. Another would be made beside it. No service is asked where the list names none so.
 */
function listMade({ sheetList, workbook }: Settler): void {
  const making = Object.entries(sheetList.read().ids).filter(([tag]) => tag.startsWith(UNFINISHED)).map(([tag, sheetId]) => ({ tag: tag.slice(UNFINISHED.length), sheetId }));
  if (making.length === 0) return;
  const marked = workbook.marked();
  const made = making.filter((one) => marked.some(({ tag, sheetId }) => tag === one.tag && sheetId === one.sheetId));
  if (made.length === 0) return;
  const isMade = (tag: string): boolean => made.some((one) => UNFINISHED + one.tag === tag);
  storeIfPossible(() => sheetList.change(({ ids, isSettled }) => ({
    ids: { ...Object.fromEntries(made.map(({ tag, sheetId }) => [tag, sheetId])), ...Object.fromEntries(Object.entries(ids).filter(([tag]) => !isMade(tag))) },
    isSettled,
  })));
}

/**
 * A list that says that all is settled, and lacks a sheet of which a job is stored, was forged or lost: others would be made beside those that
 * are there. So it is found out anew. No service is asked where none lacks.
 */
function doubtList({ documentStore, sheetList }: Settler): void {
  const { ids, isSettled } = sheetList.read();
  const isDoubtful = isSettled && marksOfJobs(storedInFile({ documentStore })).some(({ tag }) => ids[tag] === undefined);
  if (isDoubtful) storeIfPossible(() => sheetList.change((now) => ({ ...now, isSettled: false })));
}

/** What the stored jobs know of their sheets. */
function marksOfJobs(stored: Readonly<Record<string, string>>): { tag: string; shopId: string; value: string }[] {
  return Object.keys(stored).flatMap((name) => {
    const [, shopId = '', tag = ''] = /^job\.(.+)\.(\w+)$/.exec(name) ?? [];
    const value = isDatasetId(tag) ? stateIn(stored, { id: shopId }, datasetById(tag)).mark : '';
    return value === '' ? [] : [{ tag, shopId, value }];
  });
}

/** A person has said that the refresh is to go on in the marked sheets. */
export function adoptSheets(services: Settler): void {
  adopt(services, unlistedSheets(services), true);
}

/** A person has said that the marked sheets are theirs: they stay as they are, and others are made. */
export function leaveSheets({ sheetList }: Settler): void {
  sheetList.change((now) => ({ ...now, isSettled: true }));
}

/** Of several sheets with one mark the first is ours; one that is in the list already stays. */
function adopt({ sheetList }: Settler, marked: readonly MarkedSheet[], isSettled: boolean): void {
  const first = [...marked].reverse().map(({ tag, sheetId }): [string, number] => [tag, sheetId]);
  sheetList.change((now) => ({ ids: { ...Object.fromEntries(first), ...now.ids }, isSettled: isSettled || now.isSettled }));
}

function isKnownHere(services: Settler): boolean {
  const marks = marksOfJobs(storedInFile(services));
  return services.workbook.jobMarks().some(({ tag, shopId, value }) => marks.some((mark) => mark.tag === tag && mark.shopId === shopId && mark.value === value));
}
