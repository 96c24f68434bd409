import { useState } from 'preact/hooks';
import type { ExchangePage, ExchangeView, Preview } from '../../../app/exchange/view';
import { Notice } from '../../parts/notice';
import { call, type Failure } from '../../server';
import { useTexts } from '../../texts';
import { useAnswer } from '../use-answer';
import { ColumnsField } from './columns-field';
import { OptionField } from './option-field';
import { PreviewLines } from './preview-lines';
import { base64Of, saveFiles } from './save-files';
import { TalkForm } from './talk-form';

type Values = Readonly<Record<string, string>>;

/** One unit: what is chosen, what would go, and the file. */
export function UnitPage({ unit }: { unit: ExchangeView }) {
  const { exchange } = useTexts();
  const { value: page, problem } = useAnswer(() => call('exchangePage', unit.id));
  return (
    <>
      <p>{unit.about}</p>
      {problem !== '' && <Notice mood="bad">{problem}</Notice>}
      {page === null && problem === '' && <p class="soft">{exchange.loading}</p>}
      {page !== null && <UnitForm unit={unit} page={page} />}
    </>
  );
}

function UnitForm({ unit, page: { options, steps, untried, accepts } }: { unit: ExchangeView; page: ExchangePage }) {
  const { exchange } = useTexts();
  const [values, setValues] = useState<Values>(Object.fromEntries(options.map(({ id, usual, isNeeded, choices }) => [id, usual === '' && isNeeded ? choices[0]?.value ?? '' : usual])));
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem('');
    await work().catch(({ text = String(exchange.unread) }: Partial<Failure>) => setProblem(text));
    setBusy(false);
  }
  const check = (): Promise<void> => run(async () => setPreview(await call('exchangePreview', unit.id, values)));
  const download = (): Promise<void> => run(async () => saveFiles(await call('exchangeFiles', unit.id, values)));
  const take = (file: File): Promise<void> => run(async () => setPreview(await call('takeFile', unit.id, { name: file.name, base64: await base64Of(file) }, values)));
  const change = (id: string, value: string): void => {
    // Columns are of one table.
    setValues({ ...values, ...(id === 'table' && 'columns' in values ? { columns: '' } : {}), [id]: value });
    setPreview(null);
  };
  const chosen = (
    <div class="options">
      {options.map((option) => (option.kind === 'columns'
        ? <ColumnsField key={option.id} option={option} table={values['table'] ?? ''} value={values[option.id] ?? ''} onChange={(value) => change(option.id, value)} />
        : <OptionField key={option.id} option={option} value={values[option.id] ?? ''} onChange={(value) => change(option.id, value)} />))}
    </div>
  );
  return (
    <>
      {unit.direction === 'talk' ? <TalkForm unit={unit} values={values}>{chosen}</TalkForm> : chosen}
      {unit.direction === 'in' && (
        <label>{exchange.file}<input type="file" accept={accepts.join(',')} disabled={isBusy} onChange={({ currentTarget }) => { const [file] = currentTarget.files ?? []; if (file !== undefined) void take(file); }} /></label>
      )}
      {unit.direction === 'out' && (
        <div class="buttons">
          <button disabled={isBusy} onClick={() => void check()}>{exchange.check}</button>
          <button class="main" disabled={isBusy} onClick={() => void download()}>{exchange.download}</button>
        </div>
      )}
      {isBusy && <p class="soft" role="status">{exchange.working}</p>}
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {preview !== null && <PreviewLines preview={preview} />}
      <h2>{unit.direction === 'out' ? exchange.steps : exchange.talk.how}</h2>
      <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
      {untried !== '' && <p class="soft small">{untried}</p>}
    </>
  );
}
