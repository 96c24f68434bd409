import { useState } from 'preact/hooks';
import type { JournalLine } from '../../../app/panel/view';
import { whenText } from '../../format';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { CopyReport } from './copy-report';
import { useAnswer } from '../use-answer';

export function Journal() {
  const { journal, loading } = useTexts();
  const [onlyErrors, setOnlyErrors] = useState(false);
  const { value, problem, again } = useAnswer(() => call('journalLines'));
  const lines = value?.filter((line, at) => (onlyErrors ? line.isFailure : !hasEnded(line, value.slice(0, at)))) ?? [];
  return (
    <>
      <div class="head">
        <label class="check"><input type="checkbox" checked={onlyErrors} onChange={({ currentTarget }) => setOnlyErrors(currentTarget.checked)} /> {journal.onlyErrors}</label>
        <button class="quiet" onClick={again}>{journal.reload}</button>
      </div>
      <CopyReport />
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {value === null && problem === '' && <p class="soft" role="status">{loading}</p>}
      {value !== null && lines.length === 0 && <p class="soft" role="status">{onlyErrors ? journal.noErrors : journal.empty}</p>}
      <ul class="lines">{lines.map((line) => <Line key={[line.atMs, line.shop, line.dataset, line.event].join()} line={line} />)}</ul>
    </>
  );
}

/** A beginning says nothing any more once a younger line tells of the same dataset. */
function hasEnded({ isBegin, shop, dataset }: JournalLine, younger: readonly JournalLine[]): boolean {
  return isBegin && younger.some((line) => line.shop === shop && line.dataset === dataset);
}

function Line({ line: { atMs, shop, dataset, event, isBegin, isFailure, text } }: { line: JournalLine }) {
  const texts = useTexts();
  const { view } = usePanel();
  return (
    <li class={isFailure ? 'line failed' : isBegin ? 'line' : 'line done'}>
      <Icon name={isFailure ? 'alert' : isBegin ? 'clock' : 'check'} />
      <div>
        <div class="head"><b>{view.shops.length > 1 ? dataset + ' · ' + shop : dataset}</b><span class="number">{whenText(atMs, view.nowMs, texts)}</span></div>
        <div class="soft small">{event}</div>
        {text !== '' && <p class="why small">{text}</p>}
      </div>
    </li>
  );
}
