import { makeWorld } from './world';

/** Three service calls that count: open, write, write. Building a range is free. */
const script = `
  const book = SpreadsheetApp.getActive();
  const sheet = book.getRange('A1').getSheet();
  sheet.getRange('A1').setValue('one');
  sheet.getRange('A2').setValue('two');
  return 'done';`;

describe('faults on request', () => {
  it.each([
    [1, []],
    [2, []],
    [3, [['one']]],
    [4, [['one'], ['two']]],
  ])('killed at call %i leaves %j', (killAtCall, rows) => {
    const { run, document } = makeWorld();
    expect(run(script, { faults: { killAtCall } }).kind).toBe(killAtCall > 3 ? 'ok' : 'killed');
    expect(document.workbook.rows('Лист1')).toEqual(rows);
  });

  it.each([
    ['before', []],
    ['after', [['one']]],
  ] as const)('an error %s the effect leaves %j', (when, rows) => {
    const { run, document } = makeWorld();
    const failAtCall = { call: 2, when, message: 'Service Spreadsheets timed out' };
    expect(run(script, { faults: { failAtCall } })).toMatchObject({ kind: 'error', message: 'Service Spreadsheets timed out' });
    expect(document.workbook.rows('Лист1')).toEqual(rows);
  });

  it('a script may catch an injected error and go on', () => {
    const { run } = makeWorld();
    const caught = "try { SpreadsheetApp.getActive(); } catch (e) { return e.message + ' ' + SpreadsheetApp.getActive().getName(); }";
    const failAtCall = [{ call: 1, when: 'before' as const, message: 'busy' }];
    expect(run(caught, { faults: { failAtCall } })).toMatchObject({ kind: 'ok', value: 'busy Магазин' });
  });

  it('counts calls, and a reader may look after each of them', () => {
    const { run, document } = makeWorld();
    const seen: unknown[] = [];
    const result = run(script, { faults: { onCall: (name) => seen.push([name, document.workbook.rows('Лист1').length]) } });
    expect(seen).toEqual([['SpreadsheetApp.getActive', 0], ['Range.setValue', 1], ['Range.setValue', 2]]);
    expect(result.stats).toMatchObject({ serviceCalls: 3, callsByName: { 'Range.setValue': 2 }, cellsWritten: 2, cellsWrittenBySheet: { Лист1: 2 } });
  });

  it('a run may be killed from outside, and another one may go on in between', () => {
    const { run, document, host, owner } = makeWorld();
    const inside: string[] = [];
    const result = run(script, { faults: { onCall: (name) => {
      if (name !== 'Range.setValue') return;
      inside.push(host.run('go', ['return SpreadsheetApp.getActive().getName()'], { document, user: owner, mode: 'menu' }).kind);
      host.current?.requestKill('closed the tab');
    } } });
    expect([result.kind, inside, document.workbook.rows('Лист1')]).toEqual(['killed', ['ok'], [['one']]]);
  });
});
