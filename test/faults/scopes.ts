import fs from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../../local/host';
import { dataSheets } from '../support/sheet-changes';
import { differences } from './lab/differences';
import { Drive } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import type { LabWorld } from './lab/lab';
import { pick } from './lab/random';
import { type Refresh, refreshes } from './lab/refreshes';

const SAMPLE = 2;

/** Scopes that a person may withhold one by one (Google, "Handle granular OAuth permissions"). */
const SCOPES = (JSON.parse(fs.readFileSync(path.resolve(__dirname, '../../appsscript.json'), 'utf8')) as { oauthScopes: string[] }).oauthScopes;

interface Way {
  functions: readonly string[];
  call(world: LabWorld, name: string): RunResult;
}

/** What the panel asks with; the rest takes nothing. */
const ASKED_WITH: Readonly<Record<string, readonly unknown[]>> = { datasetPage: ['orders'] };

const sidebar = ({ host, document, user }: LabWorld, name: string): RunResult => host.run(name, [...ASKED_WITH[name] ?? []], { document, user, mode: 'sidebar' });

const WAYS: Readonly<Record<string, Way>> = {
  'the menu': {
    functions: ['menuConnect', 'menuRefreshAll', 'menuRefreshSheet', 'menuPanel', 'menuBehind', 'menuFormula', 'menuJournal', 'menuHelp', 'menuSheetInfo', 'menuStart', 'menuShare'],
    call: ({ host, document, user }, name) => host.run(name, [], { document, user, mode: 'menu' }),
  },
  'the panel': {
    functions: ['panelView', 'pageTexts', 'datasetPage', 'journalLines', 'alertLines', 'healthLines', 'pingLines', 'supportReport', 'helpTopics', 'homeViews', 'pauseRefresh', 'resumeRefresh', 'stopRefresh'],
    call: sidebar,
  },
  'a refresh': { functions: ['startRefresh', 'refreshStep'], call: sidebar },
  'the hourly run': {
    functions: ['onHourly'],
    call: ({ host, document, user }, name) => host.run(name, [{ triggerUid: document.triggers[0]?.id ?? '' }], { document, user, mode: 'trigger' }),
  },
  cells: {
    functions: ['WB_STOCKS', 'WB_ORDERS', 'WB_FINANCE', 'WB_UPDATED'],
    call: ({ host, document, user }, name) => host.callCustomFunction(name, [], { document, user }),
  },
};

/**
 * A permission that a person has taken back: whatever is called says which one in our words or does its work, nothing is lost,
 * and once it is given again everything goes on.
 */
export const scopes: MakeFamily = (lab, { all, random }) => {
  const { later } = refreshes(lab);
  const cases = SCOPES.flatMap((scope) => Object.entries(WAYS).map(([title, way]): Case => ({
    name: `${title} without ${scope.slice(scope.lastIndexOf('/') + 1)}`,
    tried: way.functions.length,
    run: () => withheld(scope, way, later),
  })));
  return [{ title: 'permissions that are missing', cases: all ? cases : pick(cases, SAMPLE, random) }];
};

function withheld(scope: string, { functions, call }: Way, refresh: Refresh): string[] {
  const world = refresh.begin();
  world.user.withheldScopes.add(scope);
  const before = dataSheets(world.document);
  const said = functions.flatMap((name) => oddlyTold(name, call(world, name), world));
  const lost = Object.keys(before).filter((sheet) => (dataSheets(world.document)[sheet]?.length ?? 0) < (before[sheet]?.length ?? 0));
  world.user.withheldScopes.clear();
  world.host.clock.advance(3_600_000);
  new Drive(world, 'panel').run();
  return [...said, ...lost.map((sheet) => `«${sheet}» has lost rows`), ...differences(refresh.after, dataSheets(world.document))];
}

/** An end that no person could make sense of: Google's own sentence, or ours for what nobody foresaw. */
function oddlyTold(name: string, result: RunResult, { document }: LabWorld): string[] {
  const boxes = document.ui.shown.splice(0).map((one) => JSON.stringify(one));
  const asked = document.ui.consents.splice(0);
  if (result.kind === 'killed') return asked.length > 0 ? [] : [`${name} was killed: ${result.why}`];
  const words = [...boxes, ...(result.kind === 'error' ? [result.message] : [])];
  return words.filter((text) => /UNEXPECTED|не предусмотрели|Specified permissions|googleapis\.com/.test(text)).map((text) => `${name} says ${text}`);
}
