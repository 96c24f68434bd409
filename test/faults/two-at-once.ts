import type { HostDocument, HostUser, RunResult } from '../../local/host';
import type { Progress } from '../../local/start/add-on';
import { errors } from '../../src/locales/ru/errors';
import { choose, noReports } from '../support/choices';
import { dataSheets } from '../support/sheet-changes';
import { strike } from './lab/blows';
import { differences } from './lab/differences';
import { Drive, troubleOf } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import type { Lab, LabWorld } from './lab/lab';
import { pick } from './lab/random';
import { type Refresh, refreshes } from './lab/refreshes';

const SAMPLE = 6;
const MOMENTS = 12;

/** Here the other execution's time lies between counting a call and making it: WB gets it late, and the next one too early. */
const BEFORE_WB = /setProperty|UrlFetch/;

const ANOTHER_USER = 'another user refreshes';

/** What another execution does in the middle of ours. */
const OTHERS: Readonly<Record<string, (world: LabWorld) => RunResult[]>> = {
  'another sidebar presses the button': ({ host, document, user }) => [host.run('startRefresh', [], { document, user, mode: 'sidebar' })],
  'another sidebar makes a step': ({ host, document, user }) => [host.run('refreshStep', [], { document, user, mode: 'sidebar' })],
  'the hourly trigger fires': ({ host, document, user }) => [host.run('onHourly', [{ triggerUid: 'hourly' }], { document, user, mode: 'trigger' })],
  [ANOTHER_USER]: (world) => {
    const { host, document } = world;
    const guest = host.users[1] ?? host.createUser('guest@example.com');
    document.addEditor(guest);
    const run = (name: string, args: unknown[] = []): RunResult => host.run(name, args, { document, user: guest, mode: 'sidebar' });
    const connected = run('connectShop', [world.token()]);
    // Who could not connect, because the store was busy, has nothing to refresh with.
    return [connected, ...(connected.kind === 'ok' ? ['startRefresh', 'refreshStep'].map((name) => run(name)) : [])];
  },
};

/** Two executions at work in one file, two files of one user, and what an execution that died leaves behind. */
export const twoAtOnce: MakeFamily = (lab, { all, random }) => {
  const { first, later } = refreshes(lab);
  const crossed = Object.keys(OTHERS).flatMap((other) => Array.from({ length: MOMENTS }, (_, at): Case => {
    const refresh = at % 2 === 0 ? first : later;
    const call = 1 + Math.floor(random() * refresh.calls.length);
    return { name: `${other} after call ${call} of a ${refresh.title}`, run: () => interrupted(refresh, call, OTHERS[other] as (world: LabWorld) => RunResult[], other === ANOTHER_USER) };
  }));
  const fixed = [twoFiles(lab), lease(later), lock(later), deadStart(later)];
  return [{ title: 'two at once', cases: [...(all ? crossed : pick(crossed, SAMPLE, random)), ...fixed] }];
};

/** @param isOfAnother nobody can see when another user asked WB last, which counts the calls of both: then WB may say that it was too early */
function interrupted(refresh: Refresh, call: number, other: (world: LabWorld) => RunResult[], isOfAnother: boolean): string[] {
  const world = refresh.begin();
  let [calls, isInside] = [0, false];
  const troubles: string[] = [];
  strike(world, [], () => {
    if (isInside || (calls += 1) !== call) return;
    isInside = true;
    // Ours stands still here for as long as the other waits for the lock, as no living execution does: the other may say so.
    troubles.push(...other(world).map(troubleOf).filter((text): text is string => text !== null && !text.includes(errors.STORE_BUSY.what)));
    isInside = false;
  });
  const unfinished = new Drive(world, 'panel').run().filter(({ state }) => state === 'failed');
  return [
    ...troubles, ...unfinished.map(({ title, text }) => `«${title}» failed: ${text}`),
    ...differences(refresh.after, dataSheets(world.document)), ...(isOfAnother || BEFORE_WB.test(refresh.calls[call - 1]?.name ?? '') ? [] : refusals(world)),
  ];
}

function refusals({ standIn }: LabWorld): string[] {
  const refused = standIn.log.all().filter(({ status }) => status === 429);
  return refused.length === 0 ? [] : [`WB refused ${refused.length} times with 429, first ${refused[0]?.path ?? ''}`];
}

function twoFiles(lab: Lab): Case {
  return {
    name: 'one user with two files and one token',
    run: () => {
      const world = lab.world();
      const { host, user } = world;
      const files = [world.document, host.createDocument('Второй файл', user)];
      for (const document of files) choose({ document }, { reports: noReports() });
      for (const document of files) host.run('connectShop', [world.token()], { document, user, mode: 'sidebar' });
      world.standIn.log.clear();
      const open = new Map(files.map((document) => [document, call(world, document, user, 'startRefresh')]));
      while ([...open.values()].some(({ isFinished }) => !isFinished)) {
        const [document] = [...open].filter(([, { isFinished }]) => !isFinished).sort(([, a], [, b]) => Number(a.resumeAtMs) - Number(b.resumeAtMs))[0] as [HostDocument, Progress];
        host.clock.advance(Math.max(0, Number(open.get(document)?.resumeAtMs) - host.clock.nowMs()));
        open.set(document, call(world, document, user, 'refreshStep'));
      }
      const [one, other] = files.map(dataSheets) as [Record<string, string[]>, Record<string, string[]>];
      return [...differences(one, other), ...refusals(world)];
    },
  };
}

function call({ host }: LabWorld, document: HostDocument, user: HostUser, name: string): Progress {
  const result = host.run(name, [], { document, user, mode: 'sidebar' });
  if (result.kind !== 'ok') throw new Error(String(troubleOf(result)));
  return result.value as Progress;
}

function lease(refresh: Refresh): Case {
  return {
    name: 'a lease that an execution left behind expires within six minutes',
    run: () => {
      const world = refresh.begin();
      const { host, document, user } = world;
      call(world, document, user, 'startRefresh');
      strike(world, [{ call: 100, kind: 'kill' }]);
      host.run('refreshStep', [], { document, user, mode: 'sidebar' });
      host.faults = null;
      const told = call(world, document, user, 'refreshStep');
      const waitMs = Number(told.resumeAtMs) - host.clock.nowMs();
      host.clock.advance(waitMs);
      const went = call(world, document, user, 'refreshStep');
      new Drive(world, 'panel').run();
      return [
        ...(waitMs > 0 && waitMs <= 360_000 ? [] : [`was told to wait ${waitMs} ms`]),
        ...(went.datasets.some(({ calls }) => calls > 0) ? [] : ['nothing went on after that']),
        ...differences(refresh.after, dataSheets(document)),
      ];
    },
  };
}

function lock(refresh: Refresh): Case {
  return {
    name: 'the lock is held by another execution',
    run: () => {
      const world = refresh.begin();
      const release = world.host.holdLock('document', world.document);
      const before = JSON.stringify(dataSheets(world.document));
      const told = troubleOf(world.host.run('startRefresh', [], { document: world.document, user: world.user, mode: 'sidebar' }));
      const isUntouched = JSON.stringify(dataSheets(world.document)) === before;
      release();
      new Drive(world, 'panel').run();
      return [
        ...(told?.includes(errors.STORE_BUSY.what) === true ? [] : [`was told: ${String(told)}`]), ...(isUntouched ? [] : ['wrote without the lock']),
        ...differences(refresh.after, dataSheets(world.document)),
      ];
    },
  };
}

/** The panel makes steps after its button, and presses it no second time. */
function deadStart(refresh: Refresh): Case {
  return {
    name: 'the button, pressed again after its first execution died',
    run: () => {
      const world = refresh.begin();
      const { host, document, user } = world;
      strike(world, [{ call: 34, kind: 'kill' }]);
      host.run('startRefresh', [], { document, user, mode: 'sidebar' });
      host.faults = null;
      let progress = call(world, document, user, 'startRefresh');
      while (!progress.isFinished) {
        host.clock.advance(Math.max(0, Number(progress.resumeAtMs) - host.clock.nowMs()));
        progress = call(world, document, user, 'refreshStep');
      }
      return differences(refresh.after, dataSheets(document));
    },
  };
}
