import fc from 'fast-check';
import {
  addDays, mondayOf, daysBetween, mskDate, mskDateTime, mskStartOfDayMs, msOfSerial, serialOf, serialOfMs, showMsk,
} from '../../../src/wb/time/moscow-time';

it.each([
  ['2026-03-13T20:59:59Z', '2026-03-13T23:59:59', '13.03.2026 23:59'],
  ['2026-03-13T21:00:00Z', '2026-03-14T00:00:00', '14.03.2026 00:00'],
  ['2026-07-01T12:05:06.789Z', '2026-07-01T15:05:06', '01.07.2026 15:05'],
  ['2025-12-31T22:30:00Z', '2026-01-01T01:30:00', '01.01.2026 01:30'],
])('%s is %s in Moscow', (utc, dateTime, shown) => {
  const ms = Date.parse(utc);
  expect(mskDateTime(ms)).toBe(dateTime);
  expect(mskDate(ms)).toBe(dateTime.slice(0, 10));
  expect(showMsk(ms)).toBe(shown);
});

it.each([[9e15, '31.12.9999 23:59'], [1e300, '31.12.9999 23:59'], [-9e15, '01.01.0000 00:00']])('shows the moment %d, which no calendar has, as %s', (ms, shown) => {
  expect(showMsk(ms)).toBe(shown);
});

it.each([
  ['2026-03-14', 0, '2026-03-14'],
  ['2026-03-14', 1, '2026-03-15'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -90, '2025-10-03'],
])('%s and %i days is %s', (date, days, expected) => expect([addDays(date, days), daysBetween(date, expected)]).toEqual([expected, days]));

it('a day of Moscow begins at 21:00 of the day before in UTC', () => {
  expect(new Date(mskStartOfDayMs('2026-03-14')).toISOString()).toBe('2026-03-13T21:00:00.000Z');
});

const NOON = 46095.5;

it.each<[string, unknown, number | null]>([
  ['a date', '2026-03-14', 46095],
  ['the first date', '1900-01-01', 2],
  ['without a zone', '2026-03-14T12:00:00', NOON],
  ['with a space', '2026-03-14 12:00:00', NOON],
  ['without seconds', '2026-03-14T12:00', NOON],
  ['with spaces around', ' 2026-03-14T12:00:00\n', NOON],
  ['a fraction of a second', '2026-03-14T12:00:00.987654', NOON],
  ['a fraction and a zone', '2026-03-14T09:00:00.5Z', NOON],
  ['UTC', '2026-03-14T09:00:00Z', NOON],
  ['UTC in lower case', '2026-03-14T09:00:00z', NOON],
  ['Moscow', '2026-03-14T12:00:00+03:00', NOON],
  ['Vladivostok', '2026-03-14T19:00:00+10:00', NOON],
  ['half an hour', '2026-03-14T14:30:00+0530', NOON],
  ['west', '2026-03-14T04:00:00-05:00', NOON],
  ['the next day in Moscow', '2026-03-13T21:30:00Z', 46095 + 30 / 1440],
  ['seconds', '2026-03-14T00:00:27', 46095 + 27 / 86400],
  ['29 February of a leap year', '2024-02-29', 45351],
  ['no cancel date', '0001-01-01T00:00:00', null],
  ['no cancel date, UTC', '0001-01-01T00:00:00Z', null],
  ['empty', '', null],
  ['a space', ' ', null],
  ['null', null, null],
  ['undefined', undefined, null],
  ['null as a text', 'null', null],
  ['a number', 46095, null],
  ['29 February of a century', '1900-02-29', null],
  ['29 February of the fourth century', '2000-02-29', 36585],
  ['29 February of another year', '2026-02-29', null],
  ['31 April', '2026-04-31T10:00:00', null],
  ['month 13', '2026-13-01', null],
  ['day 0', '2026-01-00', null],
  ['hour 24', '2026-03-14T24:00:00', null],
  ['second 60', '2026-03-14T12:00:60', null],
  ['an unknown zone', '2026-03-14T12:00:00 MSK', null],
  ['something after the date', '2026-03-14th', null],
  ['the Russian order', '14.03.2026', null],
])('the serial of a text, %s', (_name, text, expected) => {
  const serial = serialOf(text);
  expect(serial).toEqual(expected === null ? null : expect.closeTo(expected, 8));
});

it('the serial of a moment is Moscow wall clock', () => {
  expect(serialOfMs(Date.parse('2026-03-14T09:00:00Z'))).toBe(NOON);
  expect(msOfSerial(NOON)).toBe(Date.parse('2026-03-14T09:00:00Z'));
});

it('a moment, its text and its serial say the same', () => {
  const secondsOfCentury = fc.integer({ min: 0, max: 3_155_760_000 });
  fc.assert(
    fc.property(secondsOfCentury, (seconds) => {
      const ms = seconds * 1000;
      expect(msOfSerial(serialOfMs(ms))).toBe(ms);
      expect(serialOf(mskDateTime(ms))).toBe(serialOfMs(ms));
      expect(serialOf(new Date(ms).toISOString())).toBe(serialOfMs(ms));
    }),
  );
});

it('every day of three centuries is one after the day before', () => {
  for (let serial = 2, date = '1900-01-01'; date < '2200-01-01'; serial += 1, date = addDays(date, 1)) {
    if (serialOf(date) !== serial) throw new Error(date);
  }
});

it.each([
  ['2026-11-23', '2026-11-23'], ['2026-11-29', '2026-11-23'], ['2026-11-30', '2026-11-30'], ['2026-03-01', '2026-02-23'], ['2027-01-02', '2026-12-28'],
])('the week of %s begins on %s', (date, monday) => expect(mondayOf(date)).toBe(monday));
