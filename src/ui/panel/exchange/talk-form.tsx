import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExchangeView, Preview, TalkView } from '../../../app/exchange/view';
import { Notice } from '../../parts/notice';
import { call, type Failure } from '../../server';
import { useTexts } from '../../texts';
import { PreviewLines } from './preview-lines';
import { SystemSecret } from './system-secret';
import { TalkStatus } from './talk-status';

interface TalkFormProps {
  unit: ExchangeView;
  values: Readonly<Record<string, string>>;
  /** What is chosen, to stand above the buttons, and below what connects it. */
  children: ComponentChildren;
}

/** Each step takes its time at the server; between two of them the page has nothing to wait for but a limit. */
const SHORTEST_PAUSE_MS = 300;
/** Longer, a person sees that it waits, and may close the page: it goes on from its place when it is opened again. */
const LONGEST_PAUSE_MS = 60_000;

/** Talks to another system: connect, look at what would go, send, see what came of it. */
export function TalkForm({ unit, values, children }: TalkFormProps) {
  const { exchange } = useTexts();
  const [talk, setTalk] = useState<TalkView | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isOpen = useRef(true);

  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem('');
    await work().catch(({ text }: Failure) => setProblem(text));
    setBusy(false);
  }
  const look = (): Promise<void> => run(async () => setTalk(await call('talkView', unit.id)));
  const send = (): Promise<void> => run(async () => {
    setPreview(null);
    let now = await call('startTalk', unit.id, values);
    while (isOpen.current && now.status === 'working') {
      setTalk(now);
      await pause(now.goesOnAtMs - now.nowMs);
      now = await call('talkStep', unit.id);
    }
    setTalk(now);
  });

  useEffect(() => {
    void look();
    return () => { isOpen.current = false; };
  }, []);
  useEffect(() => setPreview(null), [values]);

  if (talk === null) return problem === '' ? <p class="soft">{exchange.loading}</p> : <Notice mood="bad">{problem}</Notice>;
  if (!talk.isConnected) return <><SystemSecret system={unit.system} fields={talk.fields} onConnected={look} />{children}</>;
  return (
    <>
      {children}
      <div class="buttons">
        <button disabled={isBusy} onClick={() => void run(async () => setPreview(await call('previewTalk', unit.id, values)))}>{exchange.check}</button>
        <button class="main" disabled={isBusy} onClick={() => void send()}>{exchange.talk.send}</button>
      </div>
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {preview !== null && <PreviewLines preview={preview} />}
      <TalkStatus talk={talk} />
      <button class="quiet" disabled={isBusy} onClick={() => void run(async () => { await call('disconnectSystem', unit.system); await look(); })}>{exchange.talk.disconnect}</button>
    </>
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, ms))));
}
