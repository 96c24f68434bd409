import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../parts/notice';
import { call, type Failure } from '../../server';
import { useTexts } from '../../texts';

/** Copies what support needs to know. Where the browser keeps pages of add-ons from the clipboard, the text is shown to be copied by hand. */
export function CopyReport() {
  const { journal } = useTexts();
  const [outcome, setOutcome] = useState<{ told: string; isBad: boolean; report: string } | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), [outcome]);

  async function copy(): Promise<void> {
    try {
      const report = await call('supportReport');
      const isCopied = await navigator.clipboard.writeText(report).then(() => true, () => false);
      setOutcome(isCopied ? { told: journal.copied, isBad: false, report: '' } : { told: journal.copyByHand, isBad: false, report });
    } catch (failure) {
      setOutcome({ told: (failure as Failure).text, isBad: true, report: '' });
    }
  }

  return (
    <div class="copy">
      <button class="wide" onClick={() => void copy()}>{journal.copy}</button>
      {outcome !== null && <Notice mood={outcome.isBad ? 'bad' : 'good'} isNews>{outcome.told}</Notice>}
      {outcome !== null && outcome.report !== '' && <textarea ref={box} readOnly rows={8} aria-label={journal.copy} value={outcome.report} />}
    </div>
  );
}
