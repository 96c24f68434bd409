import { ConnectForm } from '../connect/connect-form';
import { useTexts } from '../texts';
import { usePanel } from './context';
import { Example } from './example';
import { LanguageSwitch } from './language-switch';
import { More } from './more/more';
import { Presets } from './reports/presets';
import { MorePage, Section } from './section';
import { Standstill } from './standstill';
import { Tabs } from './tabs';

/** Without a shop there is one thing to do, and it is all that is shown. */
export function Opened() {
  const { state, view, commands } = usePanel();
  const isFirst = view.shops.length === 0;
  if (!isFirst && state.connecting === null) return <><header class="top"><Tabs /><More /></header><Standstill /><Section /></>;
  if (isFirst && state.page === 'help') return <main><MorePage /></main>;
  return (
    <main>
      <Standstill />
      <ConnectForm view={view} shop={state.connecting ?? ''}
        onChoose={(id, isOn) => void commands.change({ kind: 'dataset', id, isOn }, id)}
        onConnected={commands.connected} onCancel={isFirst ? null : () => commands.askForToken(null)} />
      {isFirst && <><Example isOffered /><Presets /><HelpButton /><LanguageSwitch /></>}
    </main>
  );
}

function HelpButton() {
  const { places } = useTexts();
  const { commands } = usePanel();
  return <button class="quiet" onClick={() => commands.show('help')}>{places.help}</button>;
}
