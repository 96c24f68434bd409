import type { HostDocument } from '../../local/host';
import { chooseDatasets } from '../support/choices';
import { dataSheets } from '../support/sheet-changes';
import { Panel } from '../support/panel';
import { differences } from './lab/differences';
import { Drive } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import type { LabWorld } from './lab/lab';
import { twice } from './lab/outcome';
import { pick } from './lab/random';
import { groupedRefreshes, type Refresh } from './lab/refreshes';

const SAMPLE = { copies: 2, forged: 2 };
const FORGED_FILES = 120;
const DATASETS = ['cards', 'seller', 'orders'] as const;
const OWN = 'Мой лист';
const OWN_CELLS = [['Моё', 1], ['и это', 2]];

/** What makes another script look at the file: a copy, or another script where it is. */
const TAKEOVERS: Readonly<Record<string, (world: LabWorld) => void>> = {
  'a copy': ({ host, document, user, moveInto }) => moveInto(host.copyDocument(document, user)),
  'a copy of a copy': ({ host, document, user, moveInto }) => moveInto(host.copyDocument(host.copyDocument(document, user), user)),
  'another script over the file': ({ document }) => document.switchScript(),
};

/** What people did to the file before that. */
const BEFORE: Readonly<Record<string, (document: HostDocument) => void>> = {
  'as it was': () => undefined,
  'with a sheet renamed': ({ workbook }) => workbook.userRename('Заказы', 'Мои заказы'),
  'with a sheet deleted': ({ workbook }) => workbook.userDeleteSheet('Карточки'),
  'with a copy of a sheet in it': ({ workbook }) => workbook.userDuplicate('Заказы', 'Копия заказов'),
  'with the journal deleted': ({ workbook }) => workbook.userDeleteSheet('Журнал'),
};

/** Files that are copied, moved to another Cloud project or taken over by another script, and marks that an editor has forged. */
export const copies: MakeFamily = (lab, { all, random }) => {
  const refresh = (groupedRefreshes(lab, false)[0] as { later: Refresh }).later;
  const taken = Object.keys(TAKEOVERS).flatMap((takeover) => Object.keys(BEFORE).flatMap((before) => ([true, false] as const).map((isAdopted): Case => ({
    name: `${takeover}, ${before}, ${isAdopted ? 'gone on with' : 'left'}`, run: () => takenOver(refresh, takeover, before, isAdopted),
  }))));
  const forged = Array.from({ length: FORGED_FILES }, (_, nth): Case => ({ name: `forged marks ${nth + 1}`, run: () => withForgedMarks(refresh, random) }));
  return [
    { title: 'copied files and other scripts', cases: all ? taken : pick(taken, SAMPLE.copies, random) },
    { title: 'moved Cloud projects', cases: [{ name: 'moved between refreshes', run: () => moved(refresh) }, { name: 'marks of 0.1.0 published, then moved', run: () => publishedAndMoved(refresh) }] },
    { title: 'forged marks', cases: all ? forged : pick(forged, SAMPLE.forged, random) },
  ];
};

function takenOver(refresh: Refresh, takeover: string, before: string, isAdopted: boolean): string[] {
  const world = refresh.begin();
  BEFORE[before]?.(world.document);
  const take = TAKEOVERS[takeover] as (world: LabWorld) => void;
  take(Object.assign(world, { moveInto: world.moveInto.bind(world) }));
  chooseDatasets(world, DATASETS);
  world.connect();
  const there = dataSheets(world.document);
  const panel = new Panel(world);
  const question = panel.view().copiedSheets.length > 0 ? [] : ['nothing is asked'];
  world.letHoursPass(2);
  const early = differences(there, dataSheets(world.document));
  panel.change({ kind: 'copiedSheets', isAdopted });
  return [...question, ...early, ...refreshed(world), ...(isAdopted ? goneOn(world, there) : leftAlone(world, there)), ...twice(world)];
}

/** No sheet more than those that were there, but for one that had been deleted. */
function goneOn({ document }: LabWorld, there: Record<string, string[]>): string[] {
  const titles = ['Карточки', 'Магазины', 'Заказы', 'Журнал'];
  const extra = document.workbook.sheetNames().filter((name) => there[name] === undefined && !titles.includes(name));
  const fewer = Object.keys(there).filter((name) => (dataSheets(document)[name] ?? []).length < (there[name] ?? []).length);
  return [...extra.map((name) => `a sheet «${name}» too many`), ...fewer.map((name) => `«${name}» has fewer rows`)];
}

function leftAlone({ document }: LabWorld, there: Record<string, string[]>): string[] {
  const after = dataSheets(document);
  const others = Object.keys(after).filter((name) => there[name] === undefined);
  const left = Object.fromEntries(Object.entries(after).filter(([name]) => there[name] !== undefined));
  return [...differences(there, left), ...(others.length >= DATASETS.length ? [] : [`only ${others.join(', ')} are new`])];
}

function moved(refresh: Refresh): string[] {
  const world = refresh.begin();
  world.document.switchCloudProject();
  return [...refreshed(world), ...differences(refresh.after, dataSheets(world.document)), ...twice(world)];
}

function publishedAndMoved(refresh: Refresh): string[] {
  const world = refresh.begin();
  const { document } = world;
  for (const mark of document.model.metadata) mark.visibility = 'PROJECT';
  document.properties.entries.delete('sheets');
  const first = refreshed(world);
  const hidden = document.model.metadata.filter(({ visibility }) => visibility === 'PROJECT').map(({ key }) => `${key} is seen by one project only`);
  world.host.clock.advance(2 * 86_400_000);
  document.switchCloudProject();
  const sheets = document.workbook.sheetNames().join();
  return [...first, ...hidden, ...refreshed(world), ...(document.workbook.sheetNames().join() === sheets ? [] : ['other sheets than before']), ...twice(world)];
}

/** Three refreshes over any marks end in the same sheets, and the sheet of the person is as it was. */
function withForgedMarks(refresh: Refresh, random: () => number): string[] {
  const world = refresh.begin();
  const { document } = world;
  const own = document.workbook.userAddSheet(OWN);
  document.workbook.userSetRows(OWN, 1, 1, OWN_CELLS);
  const names = document.workbook.sheetNames();
  const tags = [...DATASETS, 'journal', 'start', 'finance', '⏳ orders', '⏳ finance', '__proto__', ''];
  for (let nth = 0; nth < 6; nth += 1) forge(document, random, [own.id, ...document.model.sheets.map(({ id }) => id)], tags);
  const problems = [0, 1, 2].flatMap(() => {
    world.host.clock.advance(86_400_000);
    return refreshed(world);
  });
  const extra = document.workbook.sheetNames().filter((name) => !names.includes(name)).map((name) => `a sheet «${name}» too many`);
  const isOwn = JSON.stringify(document.workbook.rows(OWN)) === JSON.stringify(OWN_CELLS);
  return [...problems, ...extra, ...(isOwn ? [] : ['the person\'s sheet was written to'])];
}

function forge({ model }: HostDocument, random: () => number, sheetIds: readonly number[], tags: readonly string[]): void {
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const value = `${any(tags)}@${any(sheetIds)}`;
  const sheetMarks = model.metadata.filter(({ key }) => key === 'wb.sheet');
  const deed = random();
  // Earlier deeds may have taken all marks away.
  if (sheetMarks.length > 0 && deed < 0.2) model.metadata = model.metadata.filter((mark) => mark !== any(sheetMarks));
  else if (sheetMarks.length > 0 && deed < 0.4) Object.assign(any(sheetMarks), { value });
  else model.metadata.push({ id: model.takeId() * 7_919, key: 'wb.sheet', value, visibility: 'DOCUMENT', project: 'any', place: { kind: 'SHEET', sheetId: any(sheetIds) } });
}

function refreshed(world: LabWorld): string[] {
  const unfinished = new Drive(world, 'panel').run().filter(({ state }) => state !== 'done' && state !== 'fresh');
  return unfinished.map(({ title, state, text }) => `«${title}» ended as ${state}: ${text}`);
}
