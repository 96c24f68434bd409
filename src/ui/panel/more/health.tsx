import { useState } from 'preact/hooks';
import type { HealthLine as Line } from '../../../app/panel/view';
import { fill } from '../../../locales/fill';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useTexts } from '../../texts';
import { Alerts } from './alerts';
import { usePanel } from '../context';
import { HealthLine } from './health-line';
import { useAnswer } from '../use-answer';

const ENDINGS = 'endings';
const LEVELS = ['bad', 'warning', 'ok'] as const;

/** What the add-on knows; WB itself is asked only when a person wants it. */
export function Health() {
  const { health } = useTexts();
  const { state, view, commands } = usePanel();
  const [isPinging, setPinging] = useState(false);
  const hasEndings = view.datasets.some(({ isOn, isEnding }) => isOn && isEnding);
  return (
    <>
      <Alerts />
      <h2>{health.title}</h2>
      <Lines name="healthLines" />
      {hasEndings && <button class="wide" disabled={state.saving !== ''} onClick={() => void commands.change({ kind: ENDINGS }, ENDINGS)}>{health.endings}</button>}
      {isPinging && <Lines name="pingLines" />}
      <button class="wide" disabled={isPinging} onClick={() => setPinging(true)}>{health.ping}</button>
    </>
  );
}

/** What takes the place of something that WB takes away, with one press. */
function SwitchOn({ dataset: { id, title } }: { dataset: NonNullable<Line['instead']> }) {
  const { health } = useTexts();
  const { view, state, commands } = usePanel();
  if (view.datasets.some((dataset) => dataset.id === id && dataset.isOn)) return null;
  return <button class="small" disabled={state.saving !== ''} onClick={() => void commands.change({ kind: 'dataset', id, isOn: true }, id)}>{fill(health.switchOn, { title })}</button>;
}

/** The same rows from what stands in for a method that WB switches off, or from that method again. */
function Replace({ standIn: { id, isReplaced } }: { standIn: NonNullable<Line['standIn']> }) {
  const { health } = useTexts();
  const { state, commands } = usePanel();
  const [isNow, setNow] = useState(isReplaced);
  const change = (): void => {
    setNow(!isNow);
    void commands.change({ kind: 'replace', id, isReplaced: !isNow }, id);
  };
  return <button class="small" disabled={state.saving !== ''} onClick={change}>{isNow ? health.takeAsBefore : health.takeFromNew}</button>;
}

/** The worst first. */
export function Lines({ name }: { name: 'healthLines' | 'peopleLines' | 'pingLines' }) {
  const { loading } = useTexts();
  const { value, problem } = useAnswer(() => call(name));
  if (problem !== '') return <Notice mood="bad" isNews>{problem}</Notice>;
  if (value === null) return <p class="soft" role="status">{loading}</p>;
  return (
    <ul class="lines">
      {LEVELS.flatMap((level) => value.filter((line) => line.level === level)).map(({ id, level, text, instead, standIn }) => (
        <HealthLine key={id} level={level} text={text}>
          {instead !== undefined && <SwitchOn dataset={instead} />}
          {standIn !== undefined && <Replace standIn={standIn} />}
        </HealthLine>
      ))}
    </ul>
  );
}
