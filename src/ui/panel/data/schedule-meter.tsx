import { fill } from '../../../locales/fill';
import { minutesText } from '../../format';
import { Meter } from '../../parts/meter';
import { useTexts } from '../../texts';
import { usePanel } from '../context';

/** What the schedule of all that is on takes of Google's time, before and after something is switched on. */
export function ScheduleMeter() {
  const texts = useTexts();
  const { view: { datasets, triggerMsLimit } } = usePanel();
  const ms = datasets.reduce((sum, { isOn, triggerMsADay }) => sum + (isOn ? triggerMsADay : 0), 0);
  const words = fill(texts.data.allTime, { minutes: minutesText(ms, texts), limit: minutesText(triggerMsLimit, texts) });
  return (
    <div class="cells">
      <p class="small soft">{words}</p>
      <Meter value={ms} limit={triggerMsLimit} name={words} />
    </div>
  );
}
