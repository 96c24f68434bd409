import type { TabId } from '../../locales/panel/texts';
import { useTexts } from '../texts';
import { usePanel } from './context';

const TABS: readonly TabId[] = ['refresh', 'reports', 'data', 'shops', 'journal', 'health', 'settings'];
const IN_ROW = 3;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: IN_ROW, ArrowUp: -IN_ROW };

/** Arrow keys go from tab to tab, as the pattern of the ARIA guide has it. */
export function Tabs() {
  const { tabs, sections } = useTexts();
  const { state, commands } = usePanel();
  const failures = state.unseen.length;

  function onKeyDown(event: KeyboardEvent): void {
    const at = TABS.indexOf(state.tab);
    const step = STEPS[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? TABS.length - 1 : step === undefined ? null : (at + step + TABS.length) % TABS.length;
    if (next === null) return;
    event.preventDefault();
    const tab = TABS[next] as TabId;
    commands.show(tab);
    document.getElementById('tab-' + tab)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={sections} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button key={tab} id={'tab-' + tab} role="tab" aria-selected={state.tab === tab} aria-controls="section" tabIndex={state.tab === tab ? 0 : -1}
          onClick={() => commands.show(tab)}>
          {tabs[tab]}{tab === 'journal' && failures > 0 && <span class="count"> {failures}</span>}
        </button>
      ))}
    </div>
  );
}
