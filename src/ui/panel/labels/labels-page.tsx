import { useEffect, useState } from 'preact/hooks';
import type { LabelChoice, LabelFile, LabelFormat } from '../../../app/labels/view';
import { fill } from '../../../locales/fill';
import { Notice } from '../../parts/notice';
import { saveFile } from '../../parts/save-file';
import { call, type Failure } from '../../server';
import { useTexts } from '../../texts';
import { jpegOf } from './jpeg';
import { pdfOf } from './pdf';
import { printPictures } from './print';
import type { Paper } from './sheets';

/** Labels of orders, boxes and supplies: WB draws them, the browser prints and saves them. */
export function LabelsPage() {
  const { labels, loading } = useTexts().actions;
  const [choices, setChoices] = useState<LabelChoice[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const [drawn, setDrawn] = useState<LabelFile | null>(null);
  useEffect(() => {
    call('labelChoices').then((all) => { setChoices(all); setChosen(all[0]?.id ?? ''); }, ({ text }: Failure) => setProblem(text));
  }, []);
  const choice = choices?.find(({ id }) => id === chosen);
  const isDrawnByWb = chosen.startsWith('dbs ');
  const run = (act: (choice: LabelChoice) => Promise<void>): void => {
    if (choice === undefined) return;
    setProblem('');
    setBusy(fill(labels.drawing, { count: choice.count }));
    act(choice).catch((error: Partial<Failure>) => setProblem(error.text ?? labels.failed)).finally(() => setBusy(''));
  };
  const draw = async (id: string): Promise<LabelFile[]> => {
    const files = await filesOf(id, 'png');
    setDrawn(files[0] ?? null);
    return files;
  };
  const print = (paper: Paper) => () => run(async ({ id }) => printPictures((await draw(id)).map(({ base64 }) => base64), paper));
  const save = (format: LabelFormat) => () => run(async ({ id }) => (await (format === 'png' ? draw(id) : filesOf(id, format))).forEach(saveFile));
  const savePdf = () => run(async ({ id, text }) => {
    const pictures = [];
    for (const { base64 } of await draw(id)) pictures.push(await jpegOf(base64));
    saveFile({ name: `${text}.pdf`, base64: btoa(Array.from(pdfOf(pictures), (byte) => String.fromCharCode(byte)).join('')) });
  });
  if (choices === null) return problem === '' ? <p class="soft" role="status">{loading}</p> : <Notice mood="bad" isNews>{problem}</Notice>;
  if (choices.length === 0) return <p>{labels.nothing}</p>;
  return (
    <>
      <p>{labels.lead}</p>
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      <label class="small">{labels.of}
        <select value={chosen} onChange={({ currentTarget }) => { setChosen(currentTarget.value); setDrawn(null); }}>
          {choices.map(({ id, text, count }) => <option key={id} value={id}>{text} · {count}</option>)}
        </select>
      </label>
      <div class="buttons">
        {isDrawnByWb ? <button class="main" disabled={busy !== ''} onClick={save('pdf')}>PDF</button> : (
          <>
            <button class="main" disabled={busy !== ''} onClick={print('label')}>{labels.printLabels}</button>
            <button disabled={busy !== ''} onClick={print('sheet')}>{labels.printSheets}</button>
            <button disabled={busy !== ''} onClick={savePdf}>PDF</button>
            <button disabled={busy !== ''} onClick={save('png')}>PNG</button>
            <button disabled={busy !== ''} onClick={save('svg')}>SVG</button>
          </>
        )}
      </div>
      {busy !== '' && <p class="soft" role="status">{busy}</p>}
      {drawn !== null && <img class="drawn" src={`data:image/png;base64,${drawn.base64}`} alt={drawn.name} />}
    </>
  );
}

/** All of them, a page after the other. */
async function filesOf(choice: string, format: LabelFormat): Promise<LabelFile[]> {
  const files: LabelFile[] = [];
  for (let from: number | null = 0; from !== null;) {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(choice, format, from);
    files.push(...page.files);
    from = page.next;
  }
  return files;
}

function pageOf(choice: string, format: LabelFormat, from: number) {
  return call('labelPage', choice, format, from);
}
