import { makeWorld, START_MS } from './world';

const world = makeWorld();
const twoMinutesMs = 120_000;

describe('the clock of the script', () => {
  it('is the clock of the host', () => {
    expect(world.value('return [Date.now(), new Date().getTime(), new Date() instanceof Date, typeof Date()];')).toEqual([START_MS, START_MS, true, 'string']);
  });

  it('moves when the script sleeps and when it calls services', () => {
    const { value, clock } = makeWorld();
    expect(value(`Utilities.sleep(${twoMinutesMs}); return Date.now();`)).toBe(START_MS + twoMinutesMs);
    value("SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 100, 10).setValue('x');");
    expect(clock.nowMs() - START_MS - twoMinutesMs).toBeCloseTo(5 + 5 + 20 + 40);
  });
});

describe('local time is that of the manifest', () => {
  const inZone = (timeZone: string, expression: string) => makeWorld({ manifest: { timeZone } }).value(`return ${expression};`);

  it.each([
    ['Europe/Moscow', 'new Date(0).getHours()', 3],
    ['America/New_York', 'new Date(Date.UTC(2026, 6, 1)).getHours()', 20],
    ['America/New_York', 'new Date(2026, 0, 15, 12).toISOString()', '2026-01-15T17:00:00.000Z'],
    ['America/New_York', 'new Date(2026, 6, 15, 12).toISOString()', '2026-07-15T16:00:00.000Z'],
    ['Europe/Moscow', "new Date('2026-01-02').toISOString()", '2026-01-02T00:00:00.000Z'],
    ['Europe/Moscow', "new Date('2026-01-02T00:00:00').toISOString()", '2026-01-01T21:00:00.000Z'],
    ['Europe/Moscow', "new Date('2026-01-02T00:00:00+05:00').toISOString()", '2026-01-01T19:00:00.000Z'],
    ['Europe/Moscow', 'new Date(0).getTimezoneOffset()', -180],
    ['Asia/Kolkata', 'new Date(0).getTimezoneOffset()', -330],
    ['Europe/Moscow', '(() => { const d = new Date(0); d.setHours(0, 0, 0, 0); return d.toISOString(); })()', '1969-12-31T21:00:00.000Z'],
    ['Europe/Moscow', 'new Date(0).toString()', 'Thu Jan 01 1970 03:00:00 GMT+0300 (Moscow Standard Time)'],
    ['Europe/Moscow', "new Date(0).toLocaleString('ru-RU')", '01.01.1970, 03:00:00'],
    ['Asia/Tokyo', 'new Intl.DateTimeFormat().resolvedOptions().timeZone', 'Asia/Tokyo'],
    ['Europe/Moscow', "String(new Date('rubbish'))", 'Invalid Date'],
    ['Europe/Moscow', 'new (class Day extends Date { iso() { return this.toISOString(); } })(0).iso()', '1970-01-01T00:00:00.000Z'],
  ])('%s: %s', (zone, expression, expected) => {
    expect(inZone(zone, expression)).toEqual(expected);
  });
});

describe('limits', () => {
  it.each([
    ['menu', 360_000], ['sidebar', 360_000], ['trigger', 360_000], ['open', 30_000], ['customFunction', 30_000],
  ] as const)('%s runs are killed after %i ms', (mode, limitMs) => {
    const { run, clock } = makeWorld();
    const result = run('for (;;) Utilities.sleep(7000);', { mode });
    expect([result.kind, clock.nowMs() - START_MS]).toEqual(['killed', limitMs]);
  });

  it('a killed run stays killed when the script catches', () => {
    const { run, document, host } = makeWorld();
    const result = run(`
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      try { Utilities.sleep(300000); Utilities.sleep(300000); } catch (e) {}
      console.log('still here');
      try { sheet.getRange(1, 1).setValue('late'); } catch (e) {}
      return 'fine';`);
    expect(result).toMatchObject({ kind: 'killed', why: 'Exceeded maximum execution time' });
    expect([document.workbook.rows('Лист1'), host.logs]).toEqual([[], []]);
  });

  it('a write that does not fit in the time left has no effect', () => {
    const { run, document } = makeWorld();
    run("Utilities.sleep(300000); Utilities.sleep(59990); SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue('late');");
    expect(document.workbook.rows('Лист1')).toEqual([]);
  });

  it('an endless loop is ended by real time', () => {
    const { run } = makeWorld({ realTimeLimitMs: 200 });
    expect(run('for (;;) {}').kind).toBe('killed');
  });
});
