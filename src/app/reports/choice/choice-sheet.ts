import type { ChartLook } from '../../../ports/charts';
import type { Services } from '../../services';
import { documentKey, itemsOf, textOf } from '../../state/key';
import { changeState, stateOf } from '../../state/keeper';
import { connectedShops } from '../../shops/shops';
import { CHOICE, HEADER_ROW, pageOf, WIDTHS_PX } from './choice-page';
import { LENGTHS } from './formulas';
import { type SectionChart, sectionsOf } from './sections';

/** Parts of the sheet that were written: once, because from then on they are the user's. */
export const CHOICE_MADE = documentKey<readonly string[]>({ name: 'choice', version: 1, usual: [], read: (stored) => itemsOf(stored).map(textOf) });

/** Makes the sheet that a file opens on, and adds what later sheets can answer. What was made and deleted stays deleted. */
export function keepChoiceSheet(services: Services): void {
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
  if (isNew) for (const section of sections) if (!due.includes(section)) section.promise?.(sheet);
  for (const { write } of due) write(sheet);
  charts.draw(CHOICE, due.flatMap(({ chart }) => (chart === undefined ? [] : [{ ...lookOf(chart, services), place: chart.place }])));
  changeState(services, CHOICE_MADE, (now) => [...now, ...due.map(({ part }) => part)]);
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
