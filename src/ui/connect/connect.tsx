import { render } from 'preact';
import type { PanelChange } from '../../app/panel/view';
import { knownView } from '../known-view';
import { Notice } from '../parts/notice';
import { call, closePage, type Failure } from '../server';
import { Texts, textsFor } from '../texts';
import { applyTheme } from '../theme';
import { ConnectForm } from './connect-form';

const known = knownView();
/** What came of the token; '' before one was taken. */
let connected = '';

/** The dialog of the menu item: the form of the panel, and what came of it. */
async function show(): Promise<void> {
  const view = known.expected();
  const texts = await textsFor(view.language);
  document.documentElement.lang = texts.language;
  const form = (
    <ConnectForm view={view} shop="" onChoose={(id, isOn) => void choose({ kind: 'dataset', id, isOn })} onConnected={(text) => { connected = text; return show(); }} onCancel={closePage} />
  );
  const end = (
    <>
      <Notice mood="good" isNews>{connected}</Notice>
      <div class="buttons">
        <button type="button" class="main" onClick={() => void load()}>{texts.refresh.loadFirst}</button>
        <button type="button" onClick={closePage}>{texts.close}</button>
      </div>
    </>
  );
  draw(<Texts.Provider value={texts}>{connected === '' ? form : end}</Texts.Provider>);
}

/** The panel drives the refresh; where it does not open, its menu item is left. */
async function load(): Promise<void> {
  await call('menuRefreshAll').catch(() => undefined);
  closePage();
}

async function choose(change: PanelChange): Promise<void> {
  const saving = known.save(change);
  await show();
  await saving.catch(() => undefined);
  await show();
}

function draw(content: Parameters<typeof render>[0]): void {
  render(content, document.getElementById('page') as HTMLElement);
}

applyTheme();
known.look().then(show).catch(({ text }: Failure) => draw(<Notice mood="bad" isNews>{text}</Notice>));
