import { useState } from 'preact/hooks';
import type { ExchangeView } from '../../../app/exchange/view';
import type { System } from '../../../exchange/exchange';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useTexts } from '../../texts';
import { useAnswer } from '../use-answer';
import { UnitPage } from './unit-page';

/** All that goes to one system and comes from it. */
export function SystemPage({ system }: { system: System }) {
  const { exchange } = useTexts();
  const { value, problem } = useAnswer(() => call('exchangeViews'));
  const [opened, setOpened] = useState<string | null>(null);
  const units = (value ?? []).filter((unit) => unit.system === system);
  if (problem !== '') return <Notice mood="bad">{problem}</Notice>;
  if (value === null) return <p class="soft">{exchange.loading}</p>;
  const [only] = units;
  if (units.length === 1 && only !== undefined) return <UnitPage unit={only} />;
  return <>{units.map((unit) => <UnitLine key={unit.id} unit={unit} isOpen={unit.id === opened} onToggle={() => setOpened(unit.id === opened ? null : unit.id)} />)}</>;
}

function UnitLine({ unit, isOpen, onToggle }: { unit: ExchangeView; isOpen: boolean; onToggle(): void }) {
  return (
    <div class="dataset">
      <button class="name" aria-expanded={isOpen} aria-describedby={isOpen ? undefined : 'about-' + unit.id} onClick={onToggle}><b>{unit.title}</b></button>
      {isOpen ? <UnitPage unit={unit} /> : <p id={'about-' + unit.id} class="soft small">{unit.about}{unit.last !== '' && <><br />{unit.last}</>}</p>}
    </div>
  );
}
