import { HostDocument, type HostUser, type RunResult } from '../../../local/host';
import { mintToken, uuidOf } from '../../../local/wb/token';
import type { DatasetPage, PanelView } from '../../../src/app/panel/view';
import { DATASET_IDS } from '../../../src/datasets';
import { chooseDatasets } from '../../support/choices';
import { dataSheets } from '../../support/sheet-changes';
import { START_MS } from '../../support/add-on-world';
import { Drive } from './drive';
import type { Lab, LabWorld } from './lab';

/** Who may be at a file: two have connected a shop each, one may edit, one may look, one knows its address at most. */
export const ROLES = ['owner', 'holder', 'editor', 'viewer', 'stranger'] as const;
export type Role = (typeof ROLES)[number];

const LIVES_MS = 180 * 86_400_000;
const USED = ['cards', 'orders', 'prices'] as const;

const SIDS: Readonly<Record<Role, string>> = {
  owner: uuidOf('shop'), holder: uuidOf('shop of the holder'), editor: uuidOf('shop of the editor'), viewer: uuidOf('shop of the viewer'), stranger: uuidOf('shop of the stranger'),
};

interface Base {
  documentId: string;
  model: HostDocument['model'];
  document: readonly (readonly [string, string])[];
  users: Readonly<Record<Role, readonly (readonly [string, string])[]>>;
  nowMs: number;
}

/** A file with two holders, refreshed, where a dataset is off, a refresh is paused and formulas may ask WB for stocks. */
export class PeopleWorld {
  /** By whose token WB was asked. */
  readonly asked: string[] = [];

  private constructor(readonly lab: LabWorld, readonly people: Readonly<Record<Role, HostUser>>) {
    lab.net.instead = ({ authorization }) => {
      this.asked.push(authorization);
      return null;
    };
  }

  static at(lab: Lab): PeopleWorld {
    const base = bases.get(lab) ?? made(lab);
    bases.set(lab, base);
    const world = lab.world();
    const people = peopleOf(world);
    const document = new HostDocument(base.documentId, people.owner, base.model.copy(base.model.name));
    for (const [name, text] of base.document) document.properties.set(name, text);
    for (const role of ROLES) for (const [name, text] of base.users[role]) world.host.propertiesOf(people[role]).set(name, text);
    for (const role of ['holder', 'editor'] as const) document.addEditor(people[role]);
    for (const role of ['owner', 'holder'] as const) document.triggers.push(triggerOf(role, people[role], base.nowMs));
    world.moveInto(document);
    world.host.clock.advance(base.nowMs - world.host.clock.nowMs());
    return new PeopleWorld(world, people);
  }

  tokenOf(role: Role): string {
    return mintToken({ type: 'personal', categories: 'all', sid: SIDS[role], expMs: START_MS + LIVES_MS });
  }

  run(role: Role, name: string, args: readonly unknown[], mode: 'menu' | 'sidebar' | 'trigger' = name.startsWith('menu') ? 'menu' : 'sidebar'): RunResult {
    const { document, host } = this.lab;
    document.ui.answers.push(...Array.from({ length: 6 }, () => ({ button: 'YES' as const })));
    return host.run(name, [...args], { document, user: this.people[role], mode });
  }

  view(role: Role): PanelView {
    const result = this.run(role, 'panelView', []);
    if (result.kind !== 'ok') throw new Error(`${role} sees no panel: ${JSON.stringify(result)}`);
    return result.value as PanelView;
  }

  /** Of the sheet that people change. */
  columns(): DatasetPage['columns'] {
    const result = this.run('owner', 'datasetPage', ['orders']);
    if (result.kind !== 'ok') throw new Error(`no page: ${JSON.stringify(result)}`);
    return (result.value as DatasetPage).columns;
  }

  /** Everything that a person might have changed, by what it is. */
  state(): Record<string, string> {
    const { document, host } = this.lab;
    return {
      'the file\'s properties': JSON.stringify([...document.properties.entries].sort()),
      'its data': JSON.stringify(dataSheets(document)),
      ...Object.fromEntries(ROLES.map((role) => [`the store of the ${role}`, JSON.stringify([...host.propertiesOf(this.people[role]).entries].sort())])),
      ...Object.fromEntries(ROLES.map((role) => [`the trigger of the ${role}`, JSON.stringify(document.triggers.filter(({ creator }) => creator === this.people[role]).map(({ id }) => id))])),
    };
  }

  /** Whether the tokens of a holder are in the file's list as theirs, and their key is there. */
  holds(role: Role): boolean {
    const { document, host } = this.lab;
    const sealed = [...host.propertiesOf(this.people[role]).entries].filter(([name]) => name.startsWith('token.'));
    const keys = sealed.map(([, text]) => / (\S+) /.exec(text)?.[1] ?? '');
    const own = this.view(role).shops.flatMap(({ tokens }) => tokens).filter(({ isOwn }) => isOwn);
    return sealed.length > 0 && own.length === sealed.length && keys.every((name) => document.properties.entries.has(name));
  }
}

const bases = new WeakMap<Lab, Base>();

function peopleOf({ host, user }: LabWorld): Record<Role, HostUser> {
  const [holder, editor, viewer, stranger] = ['holder', 'editor', 'viewer', 'stranger'].map((role) => host.createUser(`${role}@example.com`, { locale: 'ru' })) as [HostUser, HostUser, HostUser, HostUser];
  return { owner: user, holder, editor, viewer, stranger };
}

function triggerOf(role: Role, creator: HostUser, nowMs: number): HostDocument['triggers'][number] {
  return { id: `hourly of the ${role}`, handler: 'onHourly', creator, schedule: { kind: 'everyHours', hours: 1 }, nextAtMs: nowMs + 30 * 60_000 };
}

function made(lab: Lab): Base {
  const world = lab.world();
  const people = peopleOf(world);
  const { document, host } = world;
  for (const role of ['holder', 'editor'] as const) document.addEditor(people[role]);
  chooseDatasets(world, USED);
  const run = (user: HostUser, name: string, ...args: unknown[]): void => {
    const { kind } = host.run(name, args, { document, user, mode: 'sidebar' });
    if (kind !== 'ok') throw new Error(`${name}: ${kind}`);
  };
  run(people.owner, 'connectShop', mintToken({ type: 'personal', categories: 'all', sid: SIDS.owner, expMs: START_MS + LIVES_MS }));
  new Drive(world, 'panel').run();
  run(people.holder, 'connectShop', mintToken({ type: 'personal', categories: 'all', sid: SIDS.holder, expMs: START_MS + LIVES_MS }));
  run(people.owner, 'panelChange', { kind: 'live', id: 'stocks', isLive: true });
  run(people.owner, 'panelChange', { kind: 'dataset', id: 'prices', isOn: false });
  run(people.owner, 'panelChange', { kind: 'schedule', id: 'orders', everyHours: 6, atHour: null, weekday: null });
  run(people.holder, 'startRefresh', DATASET_IDS);
  run(people.owner, 'pauseRefresh');
  const base: Base = {
    documentId: document.id, model: document.model.copy(document.name), document: [...document.properties.entries],
    users: Object.fromEntries(ROLES.map((role) => [role, [...host.propertiesOf(people[role]).entries]])) as unknown as Base['users'], nowMs: host.clock.nowMs(),
  };
  return base;
}
