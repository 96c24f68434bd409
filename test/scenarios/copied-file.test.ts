import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { CORE, chooseDatasets } from '../support/choices';
import { inCopy } from '../support/other-file';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 4, days: 14, ordersPerDay: 2 });
const DAY_MS = 86_400_000;
const ASKED = 'В этом файле уже есть листы WB Таблиц';

async function importedFile(): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.connect();
  world.refresh();
  return world;
}

const names = ({ document }: AddOnWorld): string[] => document.workbook.sheetNames();
const cells = ({ document }: AddOnWorld, sheets: readonly string[]): unknown[] => sheets.map((sheet) => document.workbook.rows(sheet));

function ordered({ host, document, user }: AddOnWorld): unknown {
  const result = host.callCustomFunction('WB_ORDERS', ['все'], { document, user });
  return result.kind === 'ok' ? result.value : result;
}

function open({ host, document, user }: AddOnWorld): string[] {
  document.ui.toasts = [];
  host.run('onOpen', [], { document, user, mode: 'open', authMode: 'LIMITED', event: { authMode: 'LIMITED' } });
  return document.ui.toasts.map(({ message }) => message);
}

function choose({ host, document, user }: AddOnWorld, handler: string): void {
  expect(host.run(handler, [], { document, user, mode: 'menu' }).kind).toBe('ok');
}

/** A copy whose owner has connected the shop and not said anything yet. */
async function connectedCopy(): Promise<{ file: AddOnWorld; copy: AddOnWorld }> {
  const file = await importedFile();
  const copy = inCopy(file);
  chooseDatasets(copy, CORE);
  expect(copy.connect()).toContain(ASKED);
  return { file, copy };
}

describe('a copy of the file', () => {
  it('opens with the first steps and says how to begin; its formulas show the numbers that were copied', async () => {
    const file = await makeWorld();
    choose(file, 'menuPanel');
    file.connect();
    file.refresh();
    const copy = inCopy(file);
    copy.document.activeSheetId = copy.document.workbook.sheet('Заказы').id;
    expect(open(copy)).toEqual(['Чтобы начать, выберите в меню «WB Таблицы» пункт «Подключить магазин».']);
    expect(copy.document.activeSheetId).toBe(copy.document.workbook.sheet('Старт').id);
    expect(ordered(copy)).toEqual(ordered(file));
    expect(open(file)).toEqual([]);
  });

  it('shows the first steps and the form to connect, even where the page of the first steps was deleted', async () => {
    const copy = inCopy(await importedFile());
    choose(copy, 'menuConnect');
    expect([names(copy)[0], copy.document.ui.dialog?.title]).toEqual(['Старт', 'Подключить магазин']);
    expect(new Panel(copy).view()).toMatchObject({ shops: [], copiedSheets: expect.arrayContaining(['Заказы', 'Журнал']) as unknown });
  });

  it('is asked about once a shop is connected; until then nothing is written, by hand or by the hour', async () => {
    const { copy } = await connectedCopy();
    const [sheets, before] = [names(copy), cells(copy, names(copy))];
    expect(new Panel(copy).view().copiedSheets).toEqual(sheets.filter((name) => name !== 'Лист1'));
    expect(() => new Panel(copy).start()).toThrow(ASKED);
    for (const handler of ['menuRefreshAll', 'menuRefreshSheet', 'menuJournal']) choose(copy, handler);
    copy.letHoursPass(3);
    expect(copy.host.runs.filter(({ functionName, result }) => functionName === 'onHourly' && result.kind !== 'ok')).toEqual([]);
    expect([names(copy), cells(copy, sheets)]).toEqual([sheets, before]);
  });

  it('goes on in its sheets where a person says so', async () => {
    const { file, copy } = await connectedCopy();
    const [sheets, rows] = [names(copy), cells(copy, ['Заказы', 'Карточки'])];
    expect(new Panel(copy).change({ kind: 'copiedSheets', isAdopted: true }).copiedSheets).toEqual([]);
    expect(new Set(copy.refresh().map(({ state }) => state))).toEqual(new Set(['done']));
    copy.host.clock.advance(2 * DAY_MS);
    copy.refresh();
    expect(names(copy)).toEqual(sheets);
    expect(copy.rows('Заказы')).toHaveLength(file.rows('Заказы').length);
    expect(cells(file, ['Заказы', 'Карточки'])).toEqual(rows);
  });

  it('leaves its sheets to the person who says so, makes others with clear names, and formulas read those', async () => {
    const { copy } = await connectedCopy();
    const [sheets, before] = [names(copy), cells(copy, names(copy))];
    copy.document.workbook.userDeleteRows('Заказы', 2, copy.rows('Заказы').length);
    new Panel(copy).change({ kind: 'copiedSheets', isAdopted: false });
    copy.refresh();
    copy.host.clock.advance(2 * DAY_MS);
    copy.refresh();
    const others = names(copy).filter((name) => !sheets.includes(name));
    expect(others.sort()).toEqual(sheets.filter((name) => name !== 'Лист1').map((name) => `${name} (WB)`).sort());
    const left = sheets.filter((name) => name !== 'Заказы');
    expect(cells(copy, left)).toEqual(before.filter((_cells, at) => sheets[at] !== 'Заказы'));
    expect(copy.document.workbook.rows('Заказы')).toHaveLength(1);
    expect(copy.rows('Заказы (WB)').length).toBeGreaterThan(20);
    expect(ordered(copy)).toEqual(expect.arrayContaining([[373000001, '=1+1', expect.any(Number), expect.any(Number), expect.any(Number)]]));
  });

  it('may be answered by whoever holds a token in it, and by nobody else', async () => {
    const { copy } = await connectedCopy();
    const editor = copy.host.createUser('editor@example.com');
    copy.document.addEditor(editor);
    expect(() => new Panel(copy, editor).change({ kind: 'copiedSheets', isAdopted: true })).toThrow('Это меняет тот, чьим токеном');
    expect(new Panel(copy).view().copiedSheets).toContain('Заказы');
  });
});

describe('another script over the same file', () => {
  it('with the same store goes on where it was, because its marks are visible to all', async () => {
    const world = await importedFile();
    const sheets = names(world);
    expect(world.document.model.metadata.filter(({ visibility }) => visibility === 'PROJECT')).toEqual([]);
    world.document.switchCloudProject();
    world.host.clock.advance(DAY_MS);
    expect(world.refresh().map(({ state }) => state)).not.toContain('failed');
    expect([names(world), new Panel(world).view().copiedSheets]).toEqual([sheets, []]);
  });

  it('with a store of its own asks as a copy does, as when the published add-on is installed over a bound script', async () => {
    const world = await importedFile();
    const [sheets, rows] = [names(world), world.rows('Заказы').length];
    world.document.switchScript();
    chooseDatasets(world, CORE);
    world.connect();
    expect(new Panel(world).view().copiedSheets).toEqual(sheets.filter((name) => name !== 'Лист1'));
    new Panel(world).change({ kind: 'copiedSheets', isAdopted: true });
    world.refresh();
    expect([names(world), world.rows('Заказы').length]).toEqual([sheets, rows]);
  });
});
