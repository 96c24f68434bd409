import { useTexts } from '../texts';
import { usePanel } from './context';
import { nextOf } from './keys';
import { tabElement, TABS } from './places';

/** Arrow keys go from tab to tab, as the pattern of the ARIA guide has it. Under a page of «⋮» none is chosen. */
export function Tabs() {
  const { places, sections } = useTexts();
  const { state: { tab: chosen, page }, commands } = usePanel();

  function onKeyDown(event: KeyboardEvent): void {
    const tab = nextOf(TABS, chosen, event);
    if (tab === null) return;
    commands.show(tab);
    document.getElementById(tabElement(tab))?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={sections} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button key={tab} id={tabElement(tab)} role="tab" aria-selected={tab === chosen && page === null} aria-controls="section" tabIndex={tab === chosen ? 0 : -1}
          onClick={() => commands.show(tab)}>
          {places[tab]}
        </button>
      ))}
    </div>
  );
}
