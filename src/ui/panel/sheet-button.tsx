import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../parts/notice';
import { call, type Failure } from '../server';
import { useTexts } from '../texts';

/** Brings a sheet of ours before the person's eyes, or says why not. */
export function SheetButton({ id, look, children }: { id: string; look: string; children: ComponentChildren }) {
  const { home } = useTexts();
  const [told, setTold] = useState('');
  const open = (): void => {
    call('openSheet', id).then((isThere) => setTold(isThere ? '' : home.noSheet), ({ text }: Failure) => setTold(text));
  };
  return (
    <>
      <button class={look} onClick={open}>{children}</button>
      {told !== '' && <Notice mood="warning" isNews>{told}</Notice>}
    </>
  );
}
