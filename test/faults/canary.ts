import { table } from '../../local/start/terminal';
import { measureRefresh } from '../../local/start/report';
import { chooseWholeDatasets } from '../support/choices';
import { datasetGroups } from '../support/dataset-groups';
import { Drive, troubleOf } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import type { Lab, LabWorld } from './lab/lab';
import { echoing, WRITINGS } from './lab/echo';
import { pick } from './lab/random';
import { LATE_SINKS, leaks, partsOf, SINKS } from './lab/sinks';

const SAMPLE = 4;
const A_FILE = 10;

/**
 * A token that must show nowhere. Every case of every family is searched for it when it ends (`tried.ts`); here are the
 * paths of their own: WB says the token back, people paste it where it does not belong, and the file is exported.
 */
export const canary: MakeFamily = (lab, { all, random }) => [{
  title: 'canary token',
  cases: [...planted(lab), ...(all ? echoes(lab) : pick(echoes(lab), SAMPLE, random)), ...(all ? everywhere(lab) : pick(everywhere(lab), 1, random)), exported(lab), pasted(lab)],
  remark: `${Object.keys(SINKS).length + Object.keys(LATE_SINKS).length + 1} sinks, the first ${Object.keys(SINKS).length} after every run above too`,
}];

/** The search itself finds a token where one stands. */
function planted(lab: Lab): Case[] {
  const plant: Record<string, (world: LabWorld, token: string) => void> = {
    cells: ({ document }, token) => document.workbook.userSet('Лист1', 1, 1, `мой ${token}`),
    notes: ({ document }, token) => document.workbook.sheet('Лист1').notes.set(1, 1, token),
    'sheet names': ({ document }, token) => document.workbook.userRename('Лист1', token),
    logs: ({ host }, token) => void host.logs.push({ level: 'log', text: token, atMs: 0, functionName: 'x' }),
    addresses: ({ net }, token) => void net.outgoing.push(`GET /?token=${token}`),
    'document properties': ({ document }, token) => document.properties.set('t', Buffer.from(token).toString('hex')),
    'user properties': ({ host, user }, token) => host.propertiesOf(user).set('t', token),
    'script properties': ({ host }, token) => host.scriptProperties.set('t', token),
    caches: ({ document, host }, token) => document.cache.put('t', token, 60, host.clock.nowMs()),
  };
  return Object.entries(plant).map(([sink, put]) => ({
    name: `a token planted in ${sink}`,
    run: () => {
      const world = lab.world();
      put(world, world.token());
      const found = leaks(world, world.token());
      lab.forget();
      return found.includes(sink) ? [] : [`was not found, but only in: ${found.join(', ')}`];
    },
  }));
}

/** WB sends the token back in every kind of answer. */
function echoes(lab: Lab): Case[] {
  const statuses = [200, 400, 401, 402, 403, 404, 409, 418, 429, 500, 503];
  const bodies: Record<string, (text: string) => unknown> = {
    'a problem': (text) => ({ title: text, detail: text, requestId: text }),
    'a list of errors': (text) => ({ errors: [text] }),
    'an envelope': (text) => ({ error: true, errorText: text, additionalErrors: { x: text }, data: null }),
    'a page': (text) => `<html>${text}`,
    'an unknown shape': (text) => ({ [text]: text }),
  };
  return statuses.flatMap((status) => Object.entries(bodies).map(([kind, body]): Case => ({
    name: `the token comes back in ${kind} with ${status}`,
    run: () => {
      const world = lab.world();
      world.connect();
      const said = `you sent ${world.token()}`;
      world.standIn.faults.set([{ match: { path: '/' }, answer: { status, body: body(said), headers: { 'x-echo': said, 'x-request-id': said, 'retry-after': said } } }]);
      world.addOn.startRefresh();
      for (let step = 0; step < 3; step += 1) world.addOn.refreshStep();
      return leaks(world, world.token(), LATE_SINKS);
    },
  })));
}

/** Good answers of every method, a few datasets a file, in which every text carries the token in each way of writing it. */
function everywhere(lab: Lab): Case[] {
  return Object.entries(WRITINGS).flatMap(([writing, write]) => (['personal', 'base'] as const).flatMap((type) => datasetGroups(A_FILE).map(({ own, needed }): Case => {
    const one: Case = {
      name: `every text of every answer to ${own[0] ?? ''} and what follows carries the token ${writing}, ${type}`,
      run: () => {
        const world = lab.world({ pages: 'whole' });
        chooseWholeDatasets(world, [...needed, ...own]);
        world.connect({ type });
        const echo = echoing(world, write(world.token({ type })));
        const ended = new Drive(world, 'panel').run().filter(({ state }) => state !== 'unavailable');
        one.inputs = echo.texts();
        return [...leaks(world, world.token({ type }), { ...SINKS, ...LATE_SINKS }), ...echo.silent(), ...(ended.length === 0 || ended.some(({ state }) => state === 'done') ? [] : ['no dataset got through'])];
      },
    };
    return one;
  })));
}

function exported(lab: Lab): Case {
  return {
    name: 'a refresh from the terminal, and the file as xlsx',
    run: () => {
      const world = lab.world();
      world.connect();
      const shown = table(measureRefresh(world.addOn, () => world.refresh()));
      const onTerminal = partsOf(world.token()).some((part) => shown.includes(part)) ? ['terminal'] : [];
      return [...leaks(world, world.token(), LATE_SINKS), ...onTerminal];
    },
  };
}

function pasted(lab: Lab): Case {
  return {
    name: 'a token that is refused, expired or cut, and one as an argument of a formula',
    run: () => {
      const world = lab.world();
      const { host, document, user } = world;
      const token = world.token();
      world.standIn.revoked.add(world.sid);
      const texts = [token, token.slice(0, -5), world.token({ categories: [6] }), world.token({ expMs: 1 })];
      const troubles = texts.map((text) => troubleOf(host.run('connectShop', [text], { document, user, mode: 'sidebar' })));
      const asked = [host.callCustomFunction('WB_STOCKS', [token], { document, user }), host.callCustomFunction('connectShop', [token], { document, user })];
      const shown = JSON.stringify([troubles, asked.map(troubleOf)]);
      return [...troubles.map((text, at) => (text === null ? `text ${at} was taken` : '')).filter(Boolean), ...(partsOf(token).some((part) => shown.includes(part)) ? ['an exception shows it'] : [])];
    },
  };
}
