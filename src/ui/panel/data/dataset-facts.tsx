import type { DatasetView } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { exactly, minutesText, roughly, whenText } from '../../format';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { scheduledMs } from './schedule-meter';

/** A wait for minutes needs no planning. */
const WORTH_TELLING_MS = 600_000;

/** When it was refreshed and how much it is; of one that is off, what it would take. */
export function DatasetFacts({ dataset: { isOn, rows, cells, lastSuccessAtMs, nextAllowedAtMs, triggerMsADay, callsADay } }: { dataset: DatasetView }) {
  const texts = useTexts();
  const { data, refresh, time } = texts;
  const { view: { nowMs, datasets, triggerMsLimit, cells: { used, limit } } } = usePanel();
  if (!isOn) {
    return (
      <>
        <p class="soft">{cells === null ? data.unknownCells : fill(data.wouldTake, { cells: roughly(cells, texts), limit: roughly(limit, texts) })}</p>
        {callsADay > 0 && (
          <p class="soft">{fill(data.wouldTakeTime, {
            minutes: minutesText(triggerMsADay, texts), calls: callsADay, all: minutesText(scheduledMs(datasets) + triggerMsADay, texts), limit: minutesText(triggerMsLimit, texts),
          })}</p>
        )}
        {cells !== null && rows === 0 && cells > limit - used && <p class="bad">{data.tooMany}</p>}
      </>
    );
  }
  const rowsText = fill(refresh.rows, { rows: exactly(rows, texts), count: rows });
  return (
    <>
      <p class="soft">{lastSuccessAtMs === null ? time.never : fill(data.updated, { time: whenText(lastSuccessAtMs, nowMs, texts), rows: rowsText })}</p>
      {lastSuccessAtMs !== null && nextAllowedAtMs !== null && nextAllowedAtMs > nowMs + WORTH_TELLING_MS && (
        <p class="soft">{fill(data.next, { time: whenText(nextAllowedAtMs, nowMs, texts) })}</p>
      )}
    </>
  );
}
