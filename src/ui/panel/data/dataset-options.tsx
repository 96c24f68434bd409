import type { DatasetView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { roughly } from '../../format';
import { useTexts } from '../../texts';
import { usePanel } from '../context';

/** Hours to choose from; null: as often as is useful, 0: only by hand. */
const SCHEDULES = [null, 1, 3, 6, 12, 24, 0] as const;

export function DatasetOptions({ dataset }: { dataset: DatasetView }) {
  const texts = useTexts();
  const { data } = texts;
  const { actions, state } = usePanel();
  const { id, everyHours, historyDays, historyChoices, cells } = dataset;
  const isBusy = state.saving !== '';
  const scheduleName = (hours: number | null): string => (
    hours === null ? data.scheduleUseful : hours === 0 ? data.scheduleByHand : fill(data.scheduleHours, { hours }));
  return (
    <div class="options">
      <label>
        {data.schedule}
        <select disabled={isBusy} value={String(everyHours)}
          onChange={({ currentTarget: { value } }) => void actions.change({ kind: 'schedule', id, everyHours: value === 'null' ? null : Number(value) }, id)}>
          {[...new Set([...SCHEDULES, everyHours])].map((hours) => <option key={hours} value={String(hours)}>{scheduleName(hours)}</option>)}
        </select>
      </label>
      {historyDays !== null && (
        <label>
          {data.history}
          <select disabled={isBusy} value={String(historyDays)}
            onChange={({ currentTarget: { value } }) => void actions.change({ kind: 'history', id, historyDays: Number(value) }, id)}>
            {historyChoices.map((days) => <option key={days} value={String(days)}>{fill(data.historyDays, { days })}</option>)}
          </select>
        </label>
      )}
      {cells !== null && <p class="soft small">{fill(data.takes, { cells: roughly(cells, texts) })}</p>}
    </div>
  );
}
