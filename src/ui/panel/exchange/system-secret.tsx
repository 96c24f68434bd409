import { useRef, useState } from 'preact/hooks';
import type { System } from '../../../exchange/exchange';
import { Notice } from '../../parts/notice';
import { call, type Failure } from '../../server';
import { useTexts } from '../../texts';

interface SystemSecretProps {
  system: System;
  onConnected(): Promise<void>;
}

/** Takes what a system is asked with. It is only ever the value of the field, and not even that once it was sent. */
export function SystemSecret({ system, onConnected }: SystemSecretProps) {
  const { exchange: { talk } } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  async function send(): Promise<void> {
    const input = field.current as HTMLInputElement;
    setBusy(true);
    setProblem('');
    const sent = call('connectSystem', system, input.value);
    input.value = '';
    await sent.then(onConnected, ({ text }: Failure) => setProblem(text));
    setBusy(false);
  }
  return (
    <form class="connect" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <label>{talk.token}<input ref={field} type="password" autocomplete="off" spellcheck={false} required /></label>
      <p class="soft small">{talk.sealed}</p>
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      <button class="main wide" disabled={isBusy}>{talk.connect}</button>
    </form>
  );
}
