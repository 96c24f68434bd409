import { useState } from 'preact/hooks';
import { Notice } from '../../parts/notice';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { Example } from '../example';
import { Refresh } from '../refresh/refresh';
import { useAnswer } from '../use-answer';
import { Attention } from './attention';
import { Figures } from './figures';

/** What a seller wants to know first, and what keeps it fresh. */
export function Home() {
  const { view: { reports } } = usePanel();
  // What a refresh has made anew is asked for anew.
  return <><Example isOffered={false} /><Answers key={reports.map(({ madeAtMs }) => madeAtMs).join()} /><Refresh /></>;
}

function Answers() {
  const { home } = useTexts();
  const { state: { homes }, commands } = usePanel();
  const { problem } = useAnswer(commands.readReports);
  const [chosen, setChosen] = useState('');
  if (problem !== '') return <Notice mood="bad" isNews>{problem}</Notice>;
  const [first] = homes ?? [];
  if (homes === null || first === undefined) return null;
  const shown = homes.find(({ shop }) => shop === chosen) ?? first;
  return (
    <>
      {homes.length > 1 && (
        <select aria-label={home.shop} value={shown.shop} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {homes.map(({ shop }) => <option key={shop}>{shop}</option>)}
        </select>
      )}
      <Figures of={shown} />
      <Attention of={shown} />
    </>
  );
}
