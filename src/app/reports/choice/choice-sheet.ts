import type { ChartLook } from '../../../ports/charts';
import type { Services } from '../../services';
import { documentKey, itemsOf, textOf } from '../../state/key';
import { changeState, stateOf } from '../../state/keeper';
import { connectedShops } from '../../shops/shops';
import { isBroken, isWaiting, mendBlocks, readPage, writeBlock } from './blocks';
import { CHOICE, HEADER_ROW, labelsOf, LAST_ROW, pageOf, WIDTHS_PX } from './choice-page';
import { LENGTHS } from './formulas';
import { type Section, type SectionChart, sectionsOf } from './sections';

/** Parts of the sheet that were written: once, because from then on they are the user's. */
export const CHOICE_MADE = documentKey<readonly string[]>({ name: 'choice', version: 1, usual: [], read: (stored) => itemsOf(stored).map(textOf) });

/** Of these parts, such in which cells stay empty until a column is there that they read. */
const CHOICE_WAITING = documentKey<readonly string[]>({ name: 'choiceWaiting', version: 1, usual: [], read: (stored) => itemsOf(stored).map(textOf) });

/** Makes the sheet that a file opens on, and adds what later sheets can answer. What was made and deleted stays deleted. */
export function keepChoiceSheet(services: Services): void {
  mendSections(services);
  addDueSections(services);
  if (connectedShops(services).length > 1) drawOnSummary(services);
}

function addDueSections(services: Services): void {
  const { workbook, charts } = services;
  const made = stateOf(services, CHOICE_MADE);
  const sections = sectionsOf(services);
  const due = sections.filter(({ part, of }) => !made.includes(part) && of.every((id) => workbook.find(id) !== null));
  if (due.length === 0 || (made.length === 0 && due[0]?.part !== 'numbers')) return;
  // An execution may have died between the sheet and what is written about it.
  const isNew = made.length === 0;
  if (isNew && workbook.find(CHOICE) === null) services.textSheet.create(pageOf(services.locale.dialogs().choice));
  const sheet = workbook.find(CHOICE);
  if (sheet === null || sheet.maxColumns() < WIDTHS_PX.length || sheet.maxRows() < HEADER_ROW + LENGTHS.days) return;
  const separator = services.formulaCells.separator();
  const promises = isNew ? sections.filter((section) => !due.includes(section)).flatMap((section) => section.promises ?? []) : [];
  for (const block of [...promises, ...due.flatMap(({ blocks }) => blocks())]) writeBlock(sheet, block, separator);
  charts.draw(CHOICE, due.flatMap(({ chart }) => (chart === undefined ? [] : [{ ...lookOf(chart, services), place: chart.place }])));
  keepWaiting(services, due);
  changeState(services, CHOICE_MADE, (now) => [...now, ...due.map(({ part }) => part)]);
}

/** A sheet or a column that the formulas read may have been deleted and come again, or come for the first time. */
function mendSections(services: Services): void {
  const sheet = services.workbook.find(CHOICE);
  const page = sheet === null ? null : readPage(sheet, LAST_ROW, WIDTHS_PX.length);
  if (sheet === null || page === null) return;
  const [made, waiting, separator] = [stateOf(services, CHOICE_MADE), stateOf(services, CHOICE_WAITING), services.formulaCells.separator()];
  // Where their columns stand takes calls: asked only where something may be mended.
  const doubted = isBroken(page) ? made : waiting;
  if (doubted.length === 0) return;
  const sections = sectionsOf(services).filter(({ part }) => doubted.includes(part));
  const labels = labelsOf(services.locale.dialogs().choice);
  for (const { part, blocks } of sections) mendBlocks(sheet, page, blocks(), { labels, fillsEmpty: waiting.includes(part), separator });
  keepWaiting(services, sections);
}

function keepWaiting(services: Services, sections: readonly Section[]): void {
  const parts = sections.map(({ part }): string => part);
  const waiting = sections.filter(({ blocks }) => isWaiting(blocks())).map(({ part }) => part);
  const now = stateOf(services, CHOICE_WAITING);
  const next = [...now.filter((part) => !parts.includes(part)), ...waiting];
  if (next.join() !== now.join()) changeState(services, CHOICE_WAITING, () => next);
}

/** Rows of several shops are not one line: the summary shows what is chosen beside it, all shops together at first. */
function drawOnSummary(services: Services): void {
  const made = stateOf(services, CHOICE_MADE);
  if (services.workbook.find(CHOICE) === null) return;
  const sections = sectionsOf(services).filter(({ part }) => made.includes(part));
  services.charts.draw('summary', sections.flatMap(({ chart }) => (chart === undefined ? [] : [{ ...lookOf(chart, services), id: chart.onSummary }])));
}

function lookOf({ id, column, rows }: SectionChart, { locale }: Services): ChartLook {
  return { id, kind: 'column', title: locale.dialogs().choice.charts[id], columns: [column, column + 1].map((one) => ({ tag: CHOICE, column: one, headerRow: HEADER_ROW, rows })) };
}
