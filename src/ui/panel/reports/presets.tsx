import { useState } from 'preact/hooks';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { PresetCard } from './preset-card';

/** Ready choices of reports and data for one kind of work: a press shows what a choice is, the next one takes it. */
export function Presets() {
  const { presets } = useTexts();
  const { view } = usePanel();
  const [opened, setOpened] = useState('');
  return (
    <section aria-label={presets.title}>
      <h2>{presets.title}</h2>
      <div class="presets">
        {view.settings.presets.map((id) => (
          <button key={id} class="chip" aria-expanded={id === opened} onClick={() => setOpened(id === opened ? '' : id)}>{presets.names[id]}</button>
        ))}
      </div>
      {opened !== '' && <PresetCard key={opened} id={opened} onClose={() => setOpened('')} />}
    </section>
  );
}
