import { useState } from 'preact/hooks';
import type { BuilderView, FieldView, QuestionView } from '../../../app/formula-builder/view';
import type { QuestionId } from '../../../formulas/questions';
import { fill } from '../../../locales/fill';
import { exactly } from '../../format';
import { Notice } from '../../parts/notice';
import { call, type Failure } from '../../server';
import { useTexts } from '../../texts';
import { useAnswer } from '../use-answer';

type Given = Readonly<Record<string, string>>;

/** A formula for the chosen cell: a question, what may be chosen of it, what it would say. */
export function FormulasPage() {
  const { formulas, loading } = useTexts().actions;
  const { value: questions, problem } = useAnswer(() => call('formulaQuestions'));
  const [chosen, setChosen] = useState<QuestionId | ''>('');
  if (problem !== '') return <Notice mood="bad" isNews>{problem}</Notice>;
  if (questions === null) return <p class="soft">{loading}</p>;
  const question = questions.find(({ id }) => id === chosen);
  return (
    <>
      <label>{formulas.what}
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value as QuestionId)}>
          {chosen === '' && <option value="" />}
          {questions.map(({ id }) => <option key={id} value={id}>{formulas.questions[id]}</option>)}
        </select>
      </label>
      {question !== undefined && <Builder key={question.id} question={question} />}
    </>
  );
}

function Builder({ question: { id, fields } }: { question: QuestionView }) {
  const { formulas } = useTexts().actions;
  const [given, setGiven] = useState<Given>(() => Object.fromEntries(fields.map((field) => [field.id, field.usual])));
  const [made, setMade] = useState<BuilderView | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const choose = (field: string, value: string): void => {
    setGiven({ ...given, [field]: value });
    setMade(null);
  };
  async function ask(put?: 'asking' | 'sure'): Promise<void> {
    setAsking(true);
    setProblem('');
    await call('buildFormula', { question: id, given, ...(put === undefined ? {} : { put }) }).then(setMade, ({ text }: Failure) => setProblem(text));
    setAsking(false);
  }
  return (
    <>
      {fields.map((field) => <Field key={field.id} field={field} value={given[field.id] ?? ''} onChange={(value) => choose(field.id, value)} />)}
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {made !== null && <Made made={made} />}
      {made?.outcome === 'filled'
        ? <button class="main wide" disabled={isAsking} onClick={() => void ask('sure')}>{fill(formulas.replace, { address: made.address })}</button>
        : <button class="main wide" disabled={isAsking} onClick={() => void ask('asking')}>{formulas.put}</button>}
      <button class="wide" disabled={isAsking} onClick={() => void ask()}>{formulas.look}</button>
    </>
  );
}

function Field({ field: { id, choices }, value, onChange }: { field: FieldView; value: string; onChange(value: string): void }) {
  const { names, hints } = useTexts().actions.formulas;
  const take = ({ currentTarget }: { currentTarget: { value: string } }): void => onChange(currentTarget.value);
  return (
    <>
      <label>{names[id] ?? id}
        {choices.length > 0
          ? <select value={value} onChange={take}>{!choices.includes(value) && <option value={value}>{value}</option>}{value !== '' && <option value="" />}{choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}</select>
          : <input type="text" value={value} onInput={take} />}
      </label>
      {hints[id] !== undefined && <p class="soft small">{hints[id]}</p>}
    </>
  );
}

function Made({ made: { formula, answer, problem, size, address, outcome } }: { made: BuilderView }) {
  const texts = useTexts();
  const { formulas } = texts.actions;
  const isTable = size !== null && size.rows * size.columns > 1;
  return (
    <>
      <p><code>{formula}</code></p>
      {problem !== '' && <Notice mood="bad" isNews>{problem}</Notice>}
      {isTable && <p role="status">{fill(formulas.table, { rows: size.rows, columns: size.columns })}</p>}
      {!isTable && answer === '' && <Notice mood="warning" isNews>{formulas.empty}</Notice>}
      {!isTable && answer !== null && answer !== '' && <p role="status">{fill(formulas.answer, { answer: typeof answer === 'number' ? exactly(answer, texts) : answer })}</p>}
      {outcome === 'put' && <Notice mood="good" isNews>{fill(formulas.done, { address })}</Notice>}
      {outcome === 'filled' && <Notice mood="warning" isNews>{fill(formulas.filled, { address })}</Notice>}
      {outcome === 'ours' && <Notice mood="warning" isNews>{formulas.ours}</Notice>}
    </>
  );
}
