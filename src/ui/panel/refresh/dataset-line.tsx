import type { DatasetProgress } from '../../../app/telling/progress';
import { fill } from '../../../locales/fill';
import { exactly } from '../../format';
import { Countdown } from '../../parts/countdown';
import { Icon, type IconName } from '../../parts/icon';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { actionFor } from './remedy';

const ICONS: Readonly<Record<DatasetProgress['state'], IconName>> = {
  idle: 'dots', queued: 'dots', running: 'spin', done: 'check', fresh: 'check', failed: 'alert', stopped: 'dash', unavailable: 'dash',
};

interface DatasetLineProps {
  dataset: DatasetProgress;
  isOneShop: boolean;
  /** Its error stands above all lines. */
  isToldAbove: boolean;
}

/** One dataset of a refresh: how far it is, and what to do where it is not well. */
export function DatasetLine({ dataset, isOneShop, isToldAbove }: DatasetLineProps) {
  const texts = useTexts();
  const { state, commands } = usePanel();
  const { title, shop, text, resumeAtMs } = dataset;
  const isWaiting = resumeAtMs !== null && state.run.kind !== 'idle';
  const remedy = isToldAbove ? null : actionFor(dataset, texts, commands);
  return (
    <li class={'line ' + dataset.state}>
      <Icon name={isWaiting ? 'clock' : ICONS[dataset.state]} />
      <div>
        <b>{isOneShop ? title : title + ' · ' + shop}</b>
        <div class="soft small">
          {isWaiting ? <Waiting dataset={dataset} untilMs={resumeAtMs + state.aheadMs} /> : dataset.stateText}
          <TimeLeft dataset={dataset} />
        </div>
        {text !== '' && !isToldAbove && <p class="why small">{text}</p>}
        {remedy !== null && <button class="small" onClick={remedy.act}>{remedy.name}</button>}
      </div>
    </li>
  );
}

function Waiting({ dataset: { rows, waiting }, untilMs }: { dataset: DatasetProgress; untilMs: number }) {
  const texts = useTexts();
  return (
    <>
      {rows > 0 && fill(texts.refresh.rows, { rows: exactly(rows, texts), count: rows }) + ' · '}
      <Countdown text={texts.refresh.goesOn} untilMs={untilMs} />
      {waiting !== '' && <p>{waiting}</p>}
    </>
  );
}

function TimeLeft({ dataset: { state, secondsLeft } }: { dataset: DatasetProgress }) {
  const texts = useTexts();
  if (state !== 'running' || secondsLeft === null) return null;
  return <> · {fill(texts.refresh.timeLeft, { minutes: Math.max(1, Math.round(secondsLeft / 60)) })}</>;
}
