import type { DatasetView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { minutesText } from '../../format';
import { Meter } from '../../parts/meter';
import { useTexts } from '../../texts';
import { usePanel } from '../context';

/** What the schedules of all that is on take together. */
export function scheduledMs(datasets: readonly Pick<DatasetView, 'isOn' | 'triggerMsADay'>[]): number {
  return datasets.reduce((sum, { isOn, triggerMsADay }) => sum + (isOn ? triggerMsADay : 0), 0);
}

/** What the schedule of all that is on takes of Google's time, before and after something is switched on. */
export function ScheduleMeter() {
  const texts = useTexts();
  const { view: { datasets, triggerMsLimit } } = usePanel();
  const asked = datasets.filter(({ isOn, callsADay }) => isOn && callsADay > 0);
  const ms = scheduledMs(datasets);
  const calls = asked.reduce((sum, { callsADay }) => sum + callsADay, 0);
  const words = fill(texts.data.allTime, { sheets: asked.length, minutes: minutesText(ms, texts), limit: minutesText(triggerMsLimit, texts), calls });
  return (
    <div class="cells">
      <p class="small soft">{words}</p>
      <Meter value={ms} limit={triggerMsLimit} name={words} />
    </div>
  );
}
