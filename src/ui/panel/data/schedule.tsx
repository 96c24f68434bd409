import type { DatasetView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { useTexts } from '../../texts';
import { usePanel } from '../context';

/** Hours to choose from; null: as often as is useful, 0: only by hand. */
const HOURS = [null, 1, 3, 6, 12, 24] as const;
/** Before work, and after WB has made the reports of Monday. */
const FIRST_CHOICE = { atHour: 8, weekday: 2 };
const A_MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

type Rhythm = Pick<DatasetView, 'everyHours' | 'atHour' | 'weekday'>;

/** When the schedule asks for the dataset: every some hours, at an hour, or not at all. */
export function Schedule({ dataset: { id, everyHours, atHour, weekday } }: { dataset: DatasetView }) {
  const { data, language } = useTexts();
  const { commands, state } = usePanel();
  const isBusy = state.saving !== '';
  const choose = (rhythm: Partial<Rhythm>): void => void commands.change({ kind: 'schedule', id, everyHours: null, atHour: null, weekday: null, ...rhythm }, id);
  const chosen = atHour === null ? String(everyHours) : weekday === null ? 'day' : 'week';
  const nameOf = (hours: number | null): string => (hours === null ? data.scheduleUseful : fill(data.scheduleHours, { hours }));
  const others = everyHours === 0 ? [] : [everyHours];
  const ofDay = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const chooseKind = (value: string): void => {
    if (value === 'day') choose({ atHour: FIRST_CHOICE.atHour });
    else if (value === 'week') choose(FIRST_CHOICE);
    else choose({ everyHours: value === 'null' ? null : Number(value) });
  };
  return (
    <>
      <label>
        {data.schedule}
        <select disabled={isBusy} value={chosen} onChange={({ currentTarget }) => chooseKind(currentTarget.value)}>
          {[...new Set([...HOURS, ...others])].map((hours) => <option key={hours} value={String(hours)}>{nameOf(hours)}</option>)}
          <option value="day">{data.scheduleDay}</option>
          <option value="week">{data.scheduleWeek}</option>
          <option value="0">{data.scheduleByHand}</option>
        </select>
      </label>
      {weekday !== null && atHour !== null && (
        <label>
          {data.weekday}
          <select disabled={isBusy} value={String(weekday)} onChange={({ currentTarget: { value } }) => choose({ atHour, weekday: Number(value) })}>
            {Array.from({ length: 7 }, (_, at) => <option key={at} value={String(at + 1)}>{ofDay.format(A_MONDAY + at * DAY_MS)}</option>)}
          </select>
        </label>
      )}
      {atHour !== null && (
        <label>
          {data.hour}
          <select disabled={isBusy} value={String(atHour)} onChange={({ currentTarget: { value } }) => choose({ atHour: Number(value), weekday })}>
            {Array.from({ length: 24 }, (_, hour) => <option key={hour} value={String(hour)}>{fill(data.atHour, { hour })}</option>)}
          </select>
        </label>
      )}
    </>
  );
}
