import { unzipSync } from 'fflate';
import type { HostUser } from '../../local/host';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';

const makeWorld = addOnWorlds({ articles: 6, days: 28, ordersPerDay: 5, seed: 7 }, { datasets: ['finance', 'financeReports'] });
const SHEET = 'Бухгалтеру';
const PACK = 'accountant-archive';
const INN = '7707083893';

/** A shop whose owner has signed off the first report and then shares the file. */
async function shared(): Promise<{ world: AddOnWorld; accountant: HostUser; reportId: string }> {
  const world = await makeWorld();
  choose(world, { reports: { accountant: { isOff: false }, summary: { isOff: true }, runningOut: { isOff: true }, byDay: { isOff: true } } });
  world.connect();
  world.refresh();
  signOff(world, 2);
  const [[reportId] = []] = world.rows(SHEET, 'Номер отчёта');
  return { world, accountant: world.host.createUser('accountant@example.com', { locale: 'ru' }), reportId: String(reportId) };
}

function signOff({ document: { workbook } }: AddOnWorld, row: number): void {
  workbook.userSet(SHEET, row, headersOf(workbook.sheet(SHEET)).indexOf('Закрыт') + 1, 'да');
}

const signed = (world: AddOnWorld) => world.rows(SHEET, 'Номер отчёта', 'Закрыт', 'Итого к оплате').filter(([, isSigned]) => isSigned === 'да');

function filesOf(panel: Panel, reportId: string): string[] {
  const [pack] = panel.exchangeFiles(PACK, { report: reportId, inn: INN });
  return Object.keys(unzipSync(Buffer.from(pack?.base64 ?? '', 'base64')));
}

/** Everything that somebody with this access can come to see: cells, notes, what is stored for all. */
function openToAll({ document }: AddOnWorld): string {
  const sheets = document.workbook.sheetNames().map((name) => [document.workbook.rows(name), document.workbook.formulas(name)]);
  return JSON.stringify([sheets, [...document.properties.entries]]);
}

function opens({ host, document }: AddOnWorld, user: HostUser): number {
  document.ui.menus = [];
  host.run('onOpen', [], { document, user, mode: 'open', authMode: 'LIMITED', event: { authMode: 'LIMITED' } });
  return document.ui.menus.length;
}

describe('the accountant as an editor', () => {
  it('sees what is signed off, signs off more, downloads the pack, and needs no token for it', async () => {
    const { world, accountant, reportId } = await shared();
    world.document.addEditor(accountant);
    const asked = (await world.requests()).length;
    expect(opens(world, accountant)).toBe(1);
    expect(signed(world).map(([id]) => id)).toEqual([reportId]);
    const panel = new Panel(world, accountant);
    expect(panel.exchangePreview(PACK, { report: reportId, inn: INN }).findings.filter(({ isBlocking }) => isBlocking)).toEqual([]);
    expect(filesOf(panel, reportId).length).toBe(7);
    signOff(world, 3);
    expect((await world.requests()).length).toBe(asked);
    const before = signed(world);
    expect(before.length).toBe(2);
    world.letHoursPass(30);
    expect(signed(world)).toEqual(before);
  });

  it('cannot refresh, choose or disconnect with what is the owner\'s, and is told whom to ask', async () => {
    const { world, accountant } = await shared();
    world.document.addEditor(accountant);
    const panel = new Panel(world, accountant);
    expect(() => panel.start()).toThrow('Попросите этого человека обновить таблицу или подключите магазин своим токеном');
    expect(() => panel.change({ kind: 'preset', id: 'owner' })).toThrow(/токен/);
    expect(panel.people().map(({ text }) => text).join('\n')).toContain('токеном другого человека');
    expect(JSON.stringify([...world.host.propertiesOf(accountant).entries])).not.toContain(world.token());
  });
});

describe('the accountant as a viewer', () => {
  it('gets no menu, because Google runs no script for viewers, and sees the signed periods and no secret', async () => {
    const { world, accountant, reportId } = await shared();
    expect(opens(world, accountant)).toBe(0);
    expect(signed(world).map(([id]) => id)).toEqual([reportId]);
    expect(openToAll(world)).not.toContain(world.token());
    expect(openToAll(world)).not.toContain(world.token().split('.')[2]);
  });

  it('gets the same pack from the owner, and changes nothing should a script run all the same', async () => {
    const { world, accountant, reportId } = await shared();
    expect(filesOf(new Panel(world), reportId).length).toBe(7);
    const before = openToAll(world);
    const viewer = new Panel(world, accountant);
    for (const attempt of [() => viewer.change({ kind: 'example', isShown: true }), () => viewer.change({ kind: 'makeReport', id: 'accountant' }), () => viewer.start(), () => viewer.change({ kind: 'removeEverything' })]) {
      try {
        attempt();
      } catch (error) {
        expect((error as Error).message).not.toMatch(/undefined|TypeError|at /);
      }
    }
    expect(openToAll(world)).toBe(before);
  });
});

it('the checklist before sharing says what each role can do, and where an editor is too much', async () => {
  const { world } = await shared();
  const { document, host, user } = world;
  document.ui.answers.push({ button: 'CANCEL' });
  host.run('menuShare', [], { document, user, mode: 'menu' });
  const [{ message = '' } = {}] = document.ui.asked;
  expect(message).toContain('Меню и панели у читателя нет, архив сделайте и отправьте вы');
  expect(message).toContain('Бухгалтеру одним архивом');
  expect(message).toContain('через код редактор доберётся и до токена');
});
