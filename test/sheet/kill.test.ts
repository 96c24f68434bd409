import type { Table } from '../../src/sheet/table';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';
import { HEADER, open, order, workbookWithOrders, replaceAll } from './orders-table';

type Job = (table: Table) => void;

const NEWS = [order('C', 31), order('A', 11), order('D', 40), order('B', 20), order('E', 50)];
const merge: Job = (table) => table.merge('Lamp', NEWS);
const replace: Job = (table) => replaceAll(table, 'Lamp', [order('B', 22), order('D', 40)], { price: 0 });

/** The user's columns stand between all of ours. */
function crossed(): MemoryWorkbook {
  const workbook = workbookWithOrders();
  const user = workbook.user('orders');
  user.insertColumn(5, ['w', '=E2']);
  user.insertColumn(4, ['x', '=E2']);
  user.insertColumn(3, ['y', 'note', 'note 2']);
  user.insertColumn(2, ['z']);
  workbook.log.length = 0;
  return workbook;
}

function withMessage(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  open(workbook).showMessage('wait');
  workbook.user('orders').insertColumn(2, ['x', 'note']);
  workbook.log.length = 0;
  return workbook;
}

/** Runs `first` dead at every call it makes, then `then` to the end, and gives all the sheets that came out. */
function killedAnywhere(start: () => MemoryWorkbook, first: Job, then: Job): unknown[] {
  const whole = start();
  first(open(whole));
  return whole.log.map((_call, at) => {
    const workbook = start();
    workbook.killAt(at + 1);
    expect(() => first(open(workbook))).toThrow('killed');
    workbook.killAt(Infinity);
    then(open(workbook));
    expect(workbook.misread).toEqual([]);
    return workbook.rows('orders', { fingerprint: true });
  });
}

function whole(start: () => MemoryWorkbook, job: Job): unknown {
  const workbook = start();
  job(open(workbook));
  return workbook.rows('orders', { fingerprint: true });
}

describe.each([
  ['a new file', () => memoryWorkbook()],
  ['our columns side by side', workbookWithOrders],
  ['columns of the user between ours', crossed],
  ['a message and a column of the user', withMessage],
])('killed between any two calls, with %s', (_name, start) => {
  test.each([['merge', merge], ['replaceAll', replace]])('the next %s ends in the same sheet', (_job, job) => {
    const sheets = killedAnywhere(start, job, job);
    expect(sheets.length).toBeGreaterThan(5);
    for (const sheet of sheets) {
      expect(sheet).toEqual(whole(start, job));
    }
  });

  test('a table that goes on after the failure reads the sheet again', () => {
    const counted = start();
    merge(open(counted));
    counted.log.forEach((_call, at) => {
      const workbook = start();
      const table = open(workbook);
      workbook.killAt(at + 1);
      expectMaybeKilled(() => merge(table));
      workbook.killAt(Infinity);
      merge(table);
      expect(workbook.rows('orders', { fingerprint: true })).toEqual(whole(start, merge));
    });
  });
});

function expectMaybeKilled(job: () => void): void {
  try {
    job();
  } catch (error) {
    expect(String(error)).toMatch('killed');
  }
}

test('killed while values changed that then change back: the old values stand again', () => {
  const old: Job = (table) => table.merge('Lamp', [order('A', 10), order('B', 20), order('C', 30)]);
  const changed: Job = (table) => table.merge('Lamp', [order('A', 11), order('B', 20), order('C', 31)]);
  for (const sheet of killedAnywhere(crossed, changed, old)) {
    expect(sheet).toEqual(whole(crossed, old));
  }
});

test('killed while a row was marked absent that then returns: its values stand again', () => {
  const back: Job = (table) => replaceAll(table, 'Lamp', [order('A', 10), order('B', 20), order('C', 30)], { price: 0 });
  const gone: Job = (table) => replaceAll(table, 'Lamp', [order('B', 20)], { price: 0 });
  for (const sheet of killedAnywhere(crossed, gone, back)) {
    expect(sheet).toEqual(whole(crossed, back));
  }
});

test('killed while rows were added that are then no longer there: nothing of them is left', () => {
  const more: Job = (table) => table.merge('Lamp', [order('A', 10), order('D', 40), order('E', 50)]);
  const fewer: Job = (table) => table.merge('Lamp', [order('A', 10)]);
  const sheets = killedAnywhere(crossed, more, fewer) as unknown[][][];
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.map((rows) => rows.length)).toEqual(sheets.map(() => 4));
});

test('half-written rows are filled before new ones go below, and a message takes their place', () => {
  const workbook = memoryWorkbook();
  open(workbook);
  workbook.user('orders').insertColumn(5, ['x']);
  workbook.log.length = 0;
  workbook.killAt(10);
  expect(() => open(workbook).merge('Lamp', [order('A', 10), order('B', 20)])).toThrow('killed');
  workbook.killAt(Infinity);
  open(workbook).showMessage('wait');
  expect(workbook.rows('orders')).toEqual([
    [...HEADER, 'x'],
    ['wait', '', '', '', ''],
  ]);
});
