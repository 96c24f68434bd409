import { useEffect } from 'preact/hooks';
import { OPENING } from '../../locales/panel/opening';
import { Notice } from '../parts/notice';
import { Texts } from '../texts';
import type { Commands } from './commands';
import { PanelContext } from './context';
import { Opened } from './opened';
import type { PanelState } from './store';

export function App({ state, commands }: { state: PanelState; commands: Commands }) {
  const { view, texts } = state;
  const language = view === null ? browserLanguage() : texts.language;
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return (
    <Texts.Provider value={texts}>
      {view === null
        ? <Opening why={state.notOpened} onAgain={() => void commands.open()} />
        : <PanelContext.Provider value={{ state, view, commands }}><Opened /></PanelContext.Provider>}
    </Texts.Provider>
  );
}

function Opening({ why, onAgain }: { why: string; onAgain(): void }) {
  const texts = OPENING[browserLanguage()];
  if (why === '') return <p class="soft opening" role="status">{texts.loading}</p>;
  return (
    <main>
      <Notice mood="bad" isNews>{texts.notOpened} {why}</Notice>
      <div class="buttons"><button class="main" onClick={onAgain}>{texts.again}</button></div>
    </main>
  );
}

function browserLanguage(): keyof typeof OPENING {
  return /^en/i.test(navigator.language) ? 'en' : 'ru';
}
