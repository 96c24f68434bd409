import { useState } from 'preact/hooks';
import type { HealthLine } from '../../app/panel/view';
import { Icon, type IconName } from '../parts/icon';
import { Notice } from '../parts/notice';
import { call } from '../server';
import { useTexts } from '../texts';
import { useAnswer } from './use-answer';

const LEVELS = ['bad', 'warning', 'ok'] as const;
const ICONS: Readonly<Record<HealthLine['level'], IconName>> = { bad: 'cross', warning: 'alert', ok: 'check' };

/** What the add-on knows; WB itself is asked only when a person wants it. */
export function Health() {
  const { health } = useTexts();
  const [isPinging, setPinging] = useState(false);
  return (
    <>
      <Lines name="healthLines" />
      {isPinging && <Lines name="pingLines" />}
      <button class="wide" disabled={isPinging} onClick={() => setPinging(true)}>{health.ping}</button>
    </>
  );
}

/** The worst first. */
function Lines({ name }: { name: 'healthLines' | 'pingLines' }) {
  const { health, loading } = useTexts();
  const { value, problem } = useAnswer(() => call(name));
  if (problem !== '') return <Notice mood="bad" isNews>{problem}</Notice>;
  if (value === null) return <p class="soft" role="status">{loading}</p>;
  return (
    <ul class="lines">
      {LEVELS.flatMap((level) => value.filter((line) => line.level === level)).map(({ id, level, text }) => (
        <li key={id} class={'line health ' + level}><Icon name={ICONS[level]} /><p><span class="unseen">{health.levels[level]}: </span>{text}</p></li>
      ))}
    </ul>
  );
}
