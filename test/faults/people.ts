import type { PanelChange, PanelView } from '../../src/app/panel/view';
import type { Case, MakeFamily } from './lab/family';
import type { Lab } from './lab/lab';
import { PeopleWorld, type Role, ROLES } from './lab/people-world';
import { forged } from './lab/forged-properties';
import { pick } from './lab/random';
import { CALLABLE } from './reachable';

const SAMPLE = 4;
const SAMPLE_FORGED = 2;

type Act = readonly [name: string, what: string, ...args: unknown[]];

const CHANGES = (world: PeopleWorld): PanelChange[] => {
  const [shop] = world.view('owner').shops;
  const shopId = shop?.id ?? '';
  return [
    { kind: 'dataset', id: 'prices', isOn: true }, { kind: 'dataset', id: 'orders', isOn: false }, { kind: 'schedule', id: 'orders', everyHours: 1, atHour: null, weekday: null }, { kind: 'history', id: 'orders', historyDays: 180 },
    { kind: 'columns', id: 'orders', without: ['brand'] }, { kind: 'preset', id: 'all' }, { kind: 'live', isLive: true }, { kind: 'live', isLive: true, id: 'balance' }, { kind: 'live', isLive: false },
    { kind: 'alert', id: 'cover', isOn: false, threshold: null }, { kind: 'mail', isMailed: true }, { kind: 'language', language: 'en' }, { kind: 'reset' },
    { kind: 'removeToken', shopId, tokenId: shop?.tokens[0]?.id ?? '' }, { kind: 'removeShop', shopId }, { kind: 'removeEverything' },
  ];
};

/** How many acts there are: one of each function that is called from outside, but `panelChange` once for each change. */
const CHANGE_COUNT = 16;

/** Every person of a file and everything that the add-on lets them call: what they leave changed is what they may change. */
export const people: MakeFamily = (lab, { all, random }) => {
  const names = Object.keys(CALLABLE).filter((name) => name !== 'panelChange');
  const cases = ROLES.flatMap((role) => [
    ...names.map((name) => callCase(lab, role, name)),
    ...Array.from({ length: CHANGE_COUNT }, (_, at) => changeCase(lab, role, at)),
  ]);
  const forgeries = forged(lab);
  return [
    { title: 'people', cases: all ? cases : pick(cases, SAMPLE, random), remark: `${ROLES.length} people × ${names.length + CHANGE_COUNT} calls` },
    { title: 'forged properties', cases: all ? forgeries : pick(forgeries, SAMPLE_FORGED, random) },
  ];
};

function callCase(lab: Lab, role: Role, name: string): Case {
  return { name: `${role}: ${name}`, run: () => tried(PeopleWorld.at(lab), role, (world) => [name, name, ...argsOf(world, role, name)]) };
}

function changeCase(lab: Lab, role: Role, at: number): Case {
  const one: Case = {
    name: `${role}: change ${at}`,
    run: () => tried(PeopleWorld.at(lab), role, (world) => {
      const change = CHANGES(world)[at] as PanelChange;
      one.name = `${role}: ${JSON.stringify(change)}`;
      return ['panelChange', change.kind, change];
    }),
  };
  return one;
}

function argsOf(world: PeopleWorld, role: Role, name: string): unknown[] {
  switch (name) {
    case 'connectShop': return [world.tokenOf(role)];
    // Another's trigger, for whoever has none.
    case 'onHourly': return [{ triggerUid: role === 'holder' ? 'hourly of the holder' : 'hourly of the owner' }];
    case 'startRefresh': return [['orders', 'prices']];
    case 'datasetPage': case 'openSheet': return ['orders'];
    case 'documentFile': return ['another shop', 'act-1'];
    case 'labelPage': return ['orders another-shop WB-GI-1', 'png', 0];
    case 'onOpen': return [{ authMode: 'LIMITED' }];
    default: return [];
  }
}

function tried(world: PeopleWorld, role: Role, actOf: (world: PeopleWorld) => Act): string[] {
  const [name, what, ...args] = actOf(world);
  const [view, columns, before] = [world.view('owner'), world.columns(), world.state()];
  world.asked.splice(0);
  world.run(role, name, args, name === 'onHourly' ? 'trigger' : undefined);
  const [asked, after] = [[...world.asked], world.state()];
  const changed = Object.keys(before).filter((one) => before[one] !== after[one]);
  const foreign = changed.filter((one) => / of the /.test(one) && !one.endsWith(`of the ${role}`));
  return [
    ...foreign.map((one) => `changed ${one}`),
    ...(asked.every((token) => token === world.tokenOf(role)) ? [] : ['asked WB with the token of another']),
    ...(['owner', 'holder'] as const).filter((one) => one !== role && !world.holds(one)).map((one) => `the ${one} cannot use their token any more`),
    ...(role === 'owner' || role === 'holder' ? [] : widened(role, what, { view, now: world.view('owner'), columns: [columns, world.columns()], changed })),
  ];
}

interface Left {
  view: PanelView;
  now: PanelView;
  /** Of the dataset whose columns people try to change, before and after. */
  columns: readonly [unknown, unknown];
  changed: readonly string[];
}

/** Who holds no token lessens at most, and who may not edit changes nothing. Connecting makes an editor a holder. */
function widened(role: Role, what: string, { view, now, columns, changed }: Left): string[] {
  const shared = changed.filter((one) => one.startsWith('the file') || one.startsWith('its data'));
  if (role !== 'editor') return shared.map((one) => `changed ${one}`);
  const isMore = now.datasets.some((dataset, at) => {
    const was = view.datasets[at] as PanelView['datasets'][number];
    return (dataset.isOn && !was.isOn) || dataset.everyHours !== was.everyHours || dataset.atHour !== was.atHour || dataset.historyDays !== was.historyDays;
  }) || JSON.stringify(columns[0]) !== JSON.stringify(columns[1]);
  return [
    ...(isMore ? ['more of a dataset is asked for'] : []),
    ...(now.settings.live.some(({ isOn }, at) => isOn && view.settings.live[at]?.isOn !== true) ? ['formulas may ask for more'] : []),
    ...(view.progress.isPaused && !now.progress.isPaused && what !== 'stopRefresh' ? ['what was paused goes on'] : []),
    ...(view.shops.every(({ id }) => now.shops.some((shop) => shop.id === id)) ? [] : ['a shop is gone']),
    ...(what !== 'connectShop' && changed.includes('its data') && !what.startsWith('menu') ? ['changed its data'] : []),
  ];
}
