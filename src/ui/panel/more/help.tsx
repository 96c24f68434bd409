import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useTexts } from '../../texts';
import { useAnswer } from '../use-answer';

export function Help() {
  const { loading } = useTexts();
  const { value, problem } = useAnswer(() => call('helpParagraphs'));
  if (problem !== '') return <Notice mood="bad" isNews>{problem}</Notice>;
  if (value === null) return <p class="soft" role="status">{loading}</p>;
  return <>{value.map((text) => <p key={text}>{text}</p>)}</>;
}
