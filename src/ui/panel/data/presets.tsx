import { useTexts } from '../../texts';
import { usePanel } from '../context';

/** Ready choices of datasets: one press instead of many. */
export function Presets() {
  const { data } = useTexts();
  const { view, state, commands } = usePanel();
  return (
    <div class="presets" role="group" aria-label={data.presets}>
      {view.settings.presets.map(({ id, isActive }) => (
        <button key={id} class="chip" aria-pressed={isActive} disabled={state.saving !== ''}
          onClick={() => void commands.change({ kind: 'preset', id }, id)}>
          {data.presetNames[id] ?? id}
        </button>
      ))}
    </div>
  );
}
