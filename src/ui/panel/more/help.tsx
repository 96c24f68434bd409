import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useTexts } from '../../texts';
import { useAnswer } from '../use-answer';

/** Questions in a list: each opens its answer. */
export function Help() {
  const { loading } = useTexts();
  const { value, problem } = useAnswer(() => call('helpTopics'));
  if (problem !== '') return <Notice mood="bad" isNews>{problem}</Notice>;
  if (value === null) return <p class="soft" role="status">{loading}</p>;
  return <>{value.map(({ title, text }, at) => <details key={title} class="group" open={at === 0}><summary>{title}</summary><p>{text}</p></details>)}</>;
}
