import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Case, Family } from './lab/family';
import type { Lab } from './lab/lab';
import { progressIn } from './lab/progress';
import { tried } from './lab/tried';

const NO_LAB = { forget: () => [] } as unknown as Lab;
const OF = ['code', 'seed'];

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-progress-'));
  file = path.join(folder, 'progress');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Five cases, the fourth of which fails. */
function family(ran: string[]): Family {
  const cases = ['a', 'b', 'c', 'd', 'e'].map((name): Case => {
    const one: Case = {
      name, tried: 2,
      run: () => {
        ran.push(name);
        one.figures = { kills: 1 };
        return name === 'd' ? ['is wrong'] : [];
      },
    };
    return one;
  });
  return { title: 'kills', cases };
}

/** As a run that is stopped when so many cases have ended. */
function stoppedAfter(count: number): void {
  let ended = 0;
  const stop = (): void => {
    ended += 1;
    if (ended === count) throw new Error('stopped');
  };
  expect(() => tried(family([]), NO_LAB, stop, { part: 0, parts: 1, progress: progressIn(file, OF) })).toThrow('stopped');
}

function goOn(of = OF, part = 0, parts = 1) {
  const ran: string[] = [];
  const result = tried(family(ran), NO_LAB, () => undefined, { part, parts, progress: progressIn(file, of) });
  return { ran, result };
}

it('a stopped run goes on where it was, and its table counts all', () => {
  stoppedAfter(4);
  const { ran, result } = goOn();
  expect(ran).toEqual(['e']);
  expect(result).toMatchObject({ cases: 5, standFor: 10, failed: [{ name: 'd', problems: ['is wrong'] }], figures: { kills: 5 } });
});

it('goes on in two processes where it was one before', () => {
  stoppedAfter(2);
  expect([goOn(OF, 0, 2).ran, goOn(OF, 1, 2).ran]).toEqual([['c', 'e'], ['d']]);
  expect(goOn().ran).toEqual([]);
});

it('another build or another seed begins anew', () => {
  stoppedAfter(4);
  expect(goOn(['other code', 'seed']).ran).toHaveLength(5);
  expect(goOn(['code', 'other seed']).ran).toHaveLength(5);
});

it('a line that was cut off costs its own case only', () => {
  stoppedAfter(3);
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').slice(0, -20));
  expect(goOn().ran).toEqual(['c', 'd', 'e']);
  expect(goOn().ran).toEqual([]);
});
