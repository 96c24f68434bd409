import type { DatasetView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { minutesText, roughly } from '../../format';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { Schedule } from './schedule';

export function DatasetOptions({ dataset }: { dataset: DatasetView }) {
  const texts = useTexts();
  const { data } = texts;
  const { commands, state } = usePanel();
  const { id, historyDays, historyChoices, cells, triggerMsADay, callsADay } = dataset;
  const isBusy = state.saving !== '';
  return (
    <div class="options">
      <Schedule dataset={dataset} />
      {historyDays !== null && (
        <label>
          {data.history}
          <select disabled={isBusy} value={String(historyDays)}
            onChange={({ currentTarget: { value } }) => void commands.change({ kind: 'history', id, historyDays: Number(value) }, id)}>
            {historyChoices.map((days) => <option key={days} value={String(days)}>{fill(data.historyDays, { days })}</option>)}
          </select>
        </label>
      )}
      {historyDays !== null && <p class="soft small">{fill(data.kept, { days: Math.max(...historyChoices) })}</p>}
      {triggerMsADay > 0 && <p class="soft small">{fill(data.takesTime, { minutes: minutesText(triggerMsADay, texts), calls: callsADay })}</p>}
      {cells !== null && <p class="soft small">{fill(data.takes, { cells: roughly(cells, texts) })}</p>}
    </div>
  );
}
