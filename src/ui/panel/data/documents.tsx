import { useState } from 'preact/hooks';
import type { DocumentLine } from '../../../app/panel/view';
import { Notice } from '../../parts/notice';
import { saveFile } from '../../parts/save-file';
import { call, type Failure } from '../../server';
import { useTexts } from '../../texts';

/** Papers that WB has made for the seller, each to be saved as a file. */
export function Documents({ documents }: { documents: readonly DocumentLine[] }) {
  const { data } = useTexts();
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const download = ({ shop, id }: DocumentLine): void => {
    setBusy(id);
    setProblem('');
    call('documentFile', shop, id).then(saveFile, ({ text }: Failure) => setProblem(text)).finally(() => setBusy(''));
  };
  return (
    <section>
      <h3>{data.documents}</h3>
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {documents.map((line) => (
        <div class="head" key={line.shop + line.id}>
          <span>{line.text} <span class="soft">{line.extension}</span></span>
          <button class="small" disabled={busy !== ''} aria-label={`${data.download}: ${line.text}`} onClick={() => download(line)}>{data.download}</button>
        </div>
      ))}
    </section>
  );
}
