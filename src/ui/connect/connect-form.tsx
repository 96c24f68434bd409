import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../../app/panel/view';
import { fill } from '../../locales/fill';
import { Notice } from '../parts/notice';
import { call, type Failure } from '../server';
import { useTexts } from '../texts';
import { Guide } from './guide';

interface ConnectFormProps {
  view: PanelView;
  /** Whose token is replaced; '' for a shop that is not known yet. */
  shop: string;
  onChoose(id: string, isOn: boolean): void;
  onConnected(text: string): Promise<void>;
  /** Null where there is nowhere to go back to. */
  onCancel: (() => void) | null;
}

/** What passes by itself: the token may be sent once more as it is. */
const PASSING = /^(?:|CONNECT_LATER|STORE_BUSY)$/;

/** Takes a token. It is only ever the value of the field, and not even that once WB has taken or refused it. */
export function ConnectForm({ view, shop, onChoose, onConnected, onCancel }: ConnectFormProps) {
  const texts = useTexts();
  const { connect } = texts;
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isChecking, setChecking] = useState(false);
  const [problem, setProblem] = useState('');

  // Whoever pressed a button to get here reads on from the top.
  useEffect(() => heading.current?.focus(), []);

  async function send(): Promise<void> {
    const input = field.current as HTMLInputElement;
    if (input.value.trim() === '') return refuse(connect.empty);
    setProblem('');
    setChecking(true);
    try {
      const text = await call('connectShop', input.value);
      input.value = '';
      await onConnected(text);
    } catch (failure) {
      const { code, text } = failure as Failure;
      if (!PASSING.test(code)) input.value = '';
      refuse(text);
    } finally {
      setChecking(false);
    }
  }

  function refuse(text: string): void {
    setProblem(text);
    field.current?.focus();
  }

  return (
    <form class="connect" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <h2 ref={heading} tabIndex={-1}>{shop === '' ? connect.title : fill(connect.titleOfNew, { shop })}</h2>
      <p class="soft">{connect.lead}</p>
      <Guide datasets={view.datasets} onChoose={onChoose}>
        <label for="token">{connect.copy}</label>
        <input id="token" ref={field} class="secret" type="text" autocomplete="off" autocapitalize="off" spellcheck={false} placeholder={connect.placeholder}
          aria-label={connect.field} aria-invalid={problem !== ''} aria-describedby="problem" />
        <div id="problem">{problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}</div>
        <div class="buttons">
          <button type="submit" class="main" disabled={isChecking}>{isChecking ? connect.checking : connect.button}</button>
          {onCancel !== null && <button type="button" onClick={onCancel}>{texts.cancel}</button>}
        </div>
      </Guide>
      <p class="soft small">{view.account === '' ? connect.noAccount : fill(connect.account, { account: view.account })} {connect.privacy}</p>
    </form>
  );
}
