import { ConnectForm } from '../connect/connect-form';
import { usePanel } from './context';
import { LanguageSwitch } from './language-switch';
import { Section } from './section';
import { Standstill } from './standstill';
import { Tabs } from './tabs';

/** Without a shop there is one thing to do, and it is all that is shown. */
export function Opened() {
  const { state, view, actions } = usePanel();
  const isFirst = view.shops.length === 0;
  if (!isFirst && state.connecting === null) return <><Standstill /><Tabs /><Section /></>;
  return (
    <main>
      <Standstill />
      <ConnectForm view={view} shop={state.connecting ?? ''}
        onChoose={(id, isOn) => void actions.change({ kind: 'dataset', id, isOn }, id)}
        onConnected={actions.connected} onCancel={isFirst ? null : () => actions.askForToken(null)} />
      {isFirst && <LanguageSwitch />}
    </main>
  );
}
