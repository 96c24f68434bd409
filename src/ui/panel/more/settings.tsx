import { useState } from 'preact/hooks';
import { Confirm } from '../../parts/confirm';
import { Switch } from '../../parts/switch';
import { useTexts } from '../../texts';
import { chooseTheme, isDark } from '../../theme';
import { usePanel } from '../context';
import { LanguageSwitch } from '../language-switch';

export function Settings() {
  const { settings } = useTexts();
  const { view, state, commands } = usePanel();
  const isBusy = state.saving !== '';
  const [dark, setDark] = useState(isDark);
  const paint = (isWanted: boolean): void => {
    chooseTheme(isWanted);
    setDark(isWanted);
  };
  const isLive = view.settings.live.some(({ isOn }) => isOn);
  return (
    <>
      <section class="setting">
        <h2>{settings.language}</h2>
        <LanguageSwitch />
      </section>
      <section class="setting">
        <div class="head">
          <h2>{settings.dark}</h2>
          <Switch isOn={dark} name={settings.dark} isBusy={false} onChange={paint} />
        </div>
      </section>
      <section class="setting">
        <div class="head">
          <h2>{settings.live}</h2>
          <Switch isOn={isLive} name={settings.live} about="live-note" isBusy={isBusy}
            onChange={(wanted) => void commands.change({ kind: 'live', isLive: wanted }, 'live')} />
        </div>
        <p id="live-note" class="soft small">{settings.liveNote}</p>
        {isLive && view.settings.live.map(({ id, title, isOn }) => (
          <label key={id} class="check">
            <input type="checkbox" checked={isOn} disabled={isBusy}
              onChange={({ currentTarget }) => void commands.change({ kind: 'live', id, isLive: currentTarget.checked }, 'live')} />
            <span>{title}</span>
          </label>
        ))}
      </section>
      {view.account !== '' && <section class="setting"><h2>{settings.account}</h2><p class="soft">{view.account}</p></section>}
      <section class="setting">
        <h2>{settings.reset}</h2>
        <p class="soft small">{settings.resetNote}</p>
        <Confirm name={settings.reset} question={settings.askReset} yes={settings.yesReset} isBusy={isBusy}
          onYes={() => void commands.change({ kind: 'reset' }, 'reset')} />
      </section>
      <section class="setting">
        <h2>{settings.removeAll}</h2>
        <p class="soft small">{settings.removeAllNote}</p>
        <Confirm name={settings.removeAll} question={settings.askRemoveAll} yes={settings.yesRemoveAll} isBusy={isBusy}
          onYes={() => void commands.change({ kind: 'removeEverything' }, 'removeEverything')} />
      </section>
    </>
  );
}
