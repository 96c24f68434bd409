import { ConnectForm } from '../connect/connect-form';
import { usePanel } from './context';
import { Example } from './example';
import { LanguageSwitch } from './language-switch';
import { More } from './more/more';
import { Section } from './section';
import { Standstill } from './standstill';
import { Tabs } from './tabs';

/** Without a shop there is one thing to do, and it is all that is shown. */
export function Opened() {
  const { state, view, commands } = usePanel();
  const isFirst = view.shops.length === 0;
  if (!isFirst && state.connecting === null) return <><header class="top"><Tabs /><More /></header><Standstill /><Section /></>;
  return (
    <main>
      <Standstill />
      <ConnectForm view={view} shop={state.connecting ?? ''}
        onChoose={(id, isOn) => void commands.change({ kind: 'dataset', id, isOn }, id)}
        onConnected={commands.connected} onCancel={isFirst ? null : () => commands.askForToken(null)} />
      {isFirst && <Example isOffered />}
      {isFirst && <LanguageSwitch />}
    </main>
  );
}
