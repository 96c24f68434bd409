import type { Case } from './family';
import type { Lab } from './lab';
import { PeopleWorld } from './people-world';

const DECADES_MS = 20 * 365 * 86_400_000;

/** What somebody may write into a property, whatever it was. */
const TEXTS: Readonly<Record<string, (text: string, nowMs: number) => string>> = {
  nothing: () => '',
  'half of it': (text) => text.slice(0, text.length / 2),
  'an empty list': () => 'v1 []',
  'an empty object': () => 'v1 {}',
  null: () => 'v1 null',
  'a newer version': () => 'v99 {"a":1}',
  '6,000 letters': () => `v1 ${JSON.stringify('я'.repeat(2_900))}`,
  'moments in decades': (text, nowMs) => text.replace(/\b1[78]\d{11}\b/g, String(nowMs + DECADES_MS)),
  'no moments': (text) => text.replace(/\b1[78]\d{11}\b/g, '0'),
  'other names': (text) => text.replace(/"(label|holders|id|mark)":("[^"]*"|\[[^\]]*\])/g, (_, name: string) => `"${name}":${name === 'holders' ? '["somebody"]' : '"=HYPERLINK(1)"'}`),
  'true for false': (text) => text.replace(/false/g, 'true'),
};

/** Whole properties that were not there. */
const MORE: Readonly<Record<string, (nowMs: number) => Readonly<Record<string, string>>>> = {
  'a lease of decades': (nowMs) => ({ lease: `v1 {"owner":"x","untilMs":${nowMs + DECADES_MS}}` }),
  'a lease that has just been taken': (nowMs) => ({ lease: `v1 {"owner":"x","untilMs":${nowMs + 300_000}}` }),
  'wishes for everything': (nowMs) => ({ wishes: `v1 ${JSON.stringify(Array.from({ length: 40 }, (_, at) => ({ scope: { kind: 'dataset', id: `no such ${at}` }, sinceMs: nowMs + DECADES_MS })))}` }),
  'live formulas for all': () => ({ settings: 'v1 {"datasets":{},"live":["balance","prices","stocks","cards"],"alerts":{}}' }),
  'a list of shops that never were': () => ({ shops: 'v1 [{"id":"x","label":"Лавка","tokens":[{"id":"y","type":"personal","mask":1073741823,"expiresAtMs":9999999999999,"holders":["z"]}]}]' }),
};

/** The owner's hourly runs over whatever lies in the file, and again when it is as it was. */
export function forged(lab: Lab): Case[] {
  const names = ['shops', 'settings', 'run', 'hourlyAt', 'seen', 'alerts', 'stampedAt', 'start', 'sheets', 'job', 'vault'];
  const changed = names.flatMap((name) => Object.entries(TEXTS).map(([what, write]) => forgery(lab, `${name}: ${what}`, (entries, nowMs) => {
    for (const [key, text] of entries) if (key === name || key.startsWith(`${name}.`)) entries.set(key, write(text, nowMs));
  })));
  const more = Object.entries(MORE).map(([what, make]) => forgery(lab, what, (entries, nowMs) => {
    for (const [key, text] of Object.entries(make(nowMs))) entries.set(key, text);
  }));
  return [...changed, ...more, forgery(lab, 'nothing at all', (entries) => entries.clear())];
}

function forgery(lab: Lab, name: string, forge: (entries: Map<string, string>, nowMs: number) => void): Case {
  return {
    name: `forged ${name}`,
    run: () => {
      const world = PeopleWorld.at(lab);
      const { document, host } = world.lab;
      world.run('owner', 'resumeRefresh', []);
      const { entries } = document.properties;
      const before = new Map(entries);
      const rowsBefore = rowCounts(world);
      forge(entries, host.clock.nowMs());
      const first = host.runs.length;
      world.lab.letHoursPass(3);
      world.run('owner', 'panelView', []);
      world.run('owner', 'startRefresh', []);
      for (let step = 0; step < 4; step += 1) world.run('owner', 'refreshStep', []);
      const broken = host.runs.slice(first).flatMap(({ functionName: called, result }) => (result.kind === 'killed' || (result.kind === 'error' && called === 'onHourly') ? [`${called}: ${result.kind === 'error' ? result.message : result.why}`] : []));
      const strangers = world.asked.filter((token) => token !== world.tokenOf('owner') && token !== world.tokenOf('holder'));
      const formulas = document.workbook.sheetNames().flatMap((sheet) => document.workbook.formulas(sheet).flat()).filter((text) => /HYPERLINK/.test(text));
      const lost = Object.entries(rowsBefore).filter(([sheet, rows]) => (rowCounts(world)[sheet] ?? 0) < rows).map(([sheet]) => `rows of «${sheet}» are gone`);
      entries.clear();
      before.forEach((text, key) => entries.set(key, text));
      return [
        ...broken, ...(strangers.length === 0 ? [] : ['asked WB with the token of another']), ...formulas.map((text) => `a cell has ${text}`), ...lost,
        ...(['owner', 'holder'] as const).filter((role) => !world.holds(role)).map((role) => `the ${role} cannot use their token any more`),
      ];
    },
  };
}

function rowCounts({ lab: { document } }: PeopleWorld): Record<string, number> {
  return Object.fromEntries(document.workbook.sheetNames().map((name) => [name, document.workbook.rows(name).length]));
}
