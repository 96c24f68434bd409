import { formatDate } from '../../local/host/services/format-date';
import { wallClock } from '../../src/gas/wall-clock';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SERIAL_OF_1970 = 25_569;
let calls = 0;

beforeAll(() => {
  Object.assign(globalThis, { Utilities: { formatDate: (when: Date, zone: string, pattern: string) => (calls += 1, formatDate(when, zone, pattern)) } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Utilities');
});
beforeEach(() => {
  calls = 0;
});

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a cell of that time zone shows, as a serial. */
function shownIn(zone: string, ms: number): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  const wall = format.format(new Date(ms));
  return Date.parse(`${wall.replace(' ', 'T')}Z`) / DAY_MS + SERIAL_OF_1970;
}

describe.each(['Europe/Moscow', 'Asia/Vladivostok', 'America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'])('%s', (zone) => {
  it('shows every half hour of a year as the spreadsheet does', () => {
    const clock = wallClock(() => zone);
    const wrong: string[] = [];
    for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2027, 0, 1); ms += HOUR_MS / 2) {
      if (clock.serialOf(new Date(ms)) !== shownIn(zone, ms)) wrong.push(new Date(ms).toISOString());
    }
    expect(wrong).toEqual([]);
    // 53 weeks, and some days and hours around the two changes.
    expect(calls).toBeLessThan(54 + 2 * (7 + 24 + 4));
  });

  it('gives a moment that shows the serial', () => {
    const clock = wallClock(() => zone);
    const wrong: number[] = [];
    for (let day = 46_023; day < 46_388; day += 1) {
      if (clock.serialOf(clock.momentOf(day + 0.5)) !== day + 0.5) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });
});

it('asks for the time zone once, and only when there is a date', () => {
  let asked = 0;
  const clock = wallClock(() => (asked += 1, 'America/New_York'));
  expect(asked).toBe(0);
  for (let at = 0; at < 90_000; at += 1) clock.serialOf(new Date(Date.UTC(2026, 8, 1) + at * 80_000));
  expect(asked).toBe(1);
  expect(calls).toBeLessThan(60);
});

it('takes a moment that lost half a millisecond for the second it was', () => {
  const clock = wallClock(() => 'UTC');
  expect(clock.serialOf(new Date(Date.UTC(2026, 10, 23, 9, 0, 0) - 1))).toBe(shownIn('UTC', Date.UTC(2026, 10, 23, 9)));
});
