import { useState } from 'preact/hooks';
import { Notice } from '../../parts/notice';
import { call, type Failure } from '../../server';
import { useTexts } from '../../texts';

/** What others will see. The questions are those of the menu, in message boxes of the spreadsheet. */
export function Share() {
  const { share } = useTexts().actions;
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  async function begin(): Promise<void> {
    setAsking(true);
    setProblem('');
    await call('menuShare').catch(({ text }: Failure) => setProblem(text));
    setAsking(false);
  }
  return (
    <>
      <p>{share.lead}</p>
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      <button class="main wide" disabled={isAsking} onClick={() => void begin()}>{share.begin}</button>
    </>
  );
}
