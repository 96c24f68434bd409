import { useRef, useState } from 'preact/hooks';
import type { TalkView } from '../../../app/exchange/view';
import type { System } from '../../../exchange/exchange';
import { Notice } from '../../parts/notice';
import { call, type Failure } from '../../server';
import { useTexts } from '../../texts';

interface SystemSecretProps {
  system: System;
  fields: TalkView['fields'];
  onConnected(): Promise<void>;
}

/** Takes what a system is asked with. It is only ever the value of a field, and not even that once it was sent. */
export function SystemSecret({ system, fields, onConnected }: SystemSecretProps) {
  const { exchange: { talk } } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  async function send(): Promise<void> {
    const typed = form.current as HTMLFormElement;
    setBusy(true);
    setProblem('');
    const sent = call('connectSystem', system, Object.fromEntries([...new FormData(typed)].map(([id, value]) => [id, String(value)])));
    typed.reset();
    await sent.then(onConnected, ({ text }: Failure) => setProblem(text));
    setBusy(false);
  }
  return (
    <form class="connect" ref={form} onSubmit={(event) => { event.preventDefault(); void send(); }}>
      {fields.map(({ id, label, hint, isPlain }) => (
        <>
          <label key={id}>{label}<input {...(isPlain ? { type: 'text' as const } : { type: 'password' as const })} name={id} autocomplete="off" spellcheck={false} required aria-describedby={'hint-' + id} /></label>
          <p class="soft small" id={'hint-' + id}>{hint}</p>
        </>
      ))}
      <p class="soft small">{talk.sealed}</p>
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      <button class="main wide" disabled={isBusy}>{talk.connect}</button>
    </form>
  );
}
