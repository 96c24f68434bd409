import type { TalkView } from '../../../app/exchange/view';
import { Notice } from '../../parts/notice';
import { useTexts } from '../../texts';

/** What came of it last: how much was made, what the system says, why it waits. */
export function TalkStatus({ talk: { status, made, findings, problem, endedAt } }: { talk: TalkView }) {
  const { exchange: { talk } } = useTexts();
  if (status === 'none') return null;
  const isWaiting = status === 'working';
  return (
    <div class="card" role="status">
      <p class="lead">{isWaiting ? talk.working : `${status === 'done' ? talk.done : talk.stopped}, ${endedAt}`}</p>
      <p>{made}</p>
      {findings.map((text) => <Notice key={text} mood="warning">{text}</Notice>)}
      {problem !== '' && <Notice mood={isWaiting ? 'warning' : 'bad'}>{problem}</Notice>}
    </div>
  );
}
