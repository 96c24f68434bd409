import type { PanelView, PresetPlan } from '../../src/app/panel/view';
import { allDatasets } from '../../src/datasets';
import { allReports } from '../../src/reports';
import { addOnWorlds } from '../support/add-on-world';
import { choose, CORE, noReports } from '../support/choices';
import { Panel } from '../support/panel';

const PRESETS = ['sales', 'accountant', 'warehouse', 'owner'];
const USUAL = [...allDatasets(), ...allReports()].filter(({ isOffByDefault }) => isOffByDefault !== true).map(({ id }) => id);

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });
const onIn = ({ datasets, reports }: PanelView): string[] => [...datasets, ...reports].filter(({ isOn }) => isOn).map(({ id }) => id);
const titles = ({ reports, datasets }: PresetPlan): string[] => [...reports, ...datasets].map(({ title }) => title);
const idsOf = ({ reports, datasets }: PresetPlan): string[] => [...datasets, ...reports].map(({ id }) => id);

describe('a preset', () => {
  it.each<[string, string[], string[]]>([
    ['sales', ['Итоги по периодам', 'Кончается', 'Оценки товаров', 'Окупаемость рекламы'], ['Заказы', 'Остатки', 'Отзывы', 'Статистика рекламы']],
    ['accountant', ['Сверка выплат', 'Бухгалтеру', 'Финансы по месяцам'], ['Финансы', 'Платное хранение', 'Документы']],
    ['warehouse', ['Кончается', 'Пополнение', 'Движение товара'], ['Остатки', 'Поставки FBW', 'Сборочные задания FBS']],
    ['owner', ['Итоги по периодам', 'Прибыль', 'ОПиУ', 'Сверка выплат', 'Себестоимость', 'Налоги'], ['Финансы', 'Статистика рекламы', 'Баланс']],
  ])('%s is shown before it is taken, adds what was shown and takes nothing away', async (id, reports, datasets) => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    choose(world, { datasets: Object.fromEntries(allDatasets().map((one) => [one.id, { isOff: one.id !== 'tags' }])), reports: noReports() });
    const before = panel.view();
    const plan = panel.presetPlan(id) as PresetPlan;
    expect(plan.reports.map(({ title }) => title)).toEqual(expect.arrayContaining(reports));
    expect(plan.datasets.map(({ title }) => title)).toEqual(expect.arrayContaining(datasets));
    expect([plan.without, plan.needed, plan.closed]).toEqual([[], [], []]);
    expect(onIn(panel.view())).toEqual(onIn(before));
    const after = panel.change({ kind: 'preset', id });
    expect(new Set(onIn(after))).toEqual(new Set(['tags', ...idsOf(plan)]));
    expect(titles(panel.presetPlan(id) as PresetPlan)).toEqual([]);
  });

  it.each(PRESETS)('%s brings all that its reports are made of, and few enough sheets to be looked through', async (id) => {
    const world = await makeWorld();
    choose(world, { datasets: Object.fromEntries(allDatasets().map((one) => [one.id, { isOff: true }])), reports: noReports() });
    const added = idsOf(new Panel(world).presetPlan(id) as PresetPlan);
    for (const { inputs, also = [], reads = [] } of allReports().filter((report) => added.includes(report.id))) expect(added).toEqual(expect.arrayContaining([...inputs, ...also, ...reads]));
    expect(added.length).toBeLessThanOrEqual(40);
  });

  it('costs what WB lets, and nothing where all has come', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect({ type: 'base' });
    const slow = panel.presetPlan('owner') as PresetPlan;
    world.connect();
    const { calls, atLeastMs } = panel.presetPlan('owner') as PresetPlan;
    expect(calls).toBeGreaterThan(1);
    expect(atLeastMs).toBeGreaterThanOrEqual(40_000);
    expect(slow.atLeastMs).toBeGreaterThan(3_600_000);
    panel.change({ kind: 'preset', id: 'owner' });
    panel.drive(panel.start());
    expect(panel.presetPlan('owner')).toMatchObject({ datasets: [], reports: [], calls: 0, atLeastMs: 0 });
  });

  it('says which category the token lacks for which sheets', async () => {
    const world = await makeWorld();
    world.connect({ categories: [1, 2, 5, 13] });
    const { closed } = new Panel(world).presetPlan('accountant') as PresetPlan;
    expect(closed.map(({ why }) => why).join('\n')).toContain('нет категории «Документы»');
    expect(closed.find(({ why }) => why.includes('«Документы»'))?.sheets).toEqual(['Документы']);
  });

  it('names the categories that a token will need while there is none', async () => {
    const { needed, calls } = new Panel(await makeWorld()).presetPlan('owner') as PresetPlan;
    expect([needed.length > 0, calls]).toEqual([true, 0]);
  });

  it('the usual choice takes away what was added, and says so before', async () => {
    const world = await makeWorld();
    const panel = new Panel(world);
    world.connect();
    panel.change({ kind: 'preset', id: 'warehouse' });
    const { without } = panel.presetPlan('all') as PresetPlan;
    expect(without).toEqual(expect.arrayContaining(['Пополнение', 'Платное хранение']));
    expect(new Set(onIn(panel.change({ kind: 'preset', id: 'all' })))).toEqual(new Set(USUAL));
  });

  it('leaves everything as it is when there is none of that name', async () => {
    const panel = new Panel(await makeWorld());
    expect(panel.presetPlan('constructor')).toBe(null);
    expect(onIn(panel.change({ kind: 'preset', id: 'constructor' }))).toEqual(CORE);
  });
});
