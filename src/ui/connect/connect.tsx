import { render } from 'preact';
import type { PanelChange, PanelView } from '../../app/panel/view';
import { expectedView } from '../expected-view';
import { Notice } from '../parts/notice';
import { call, closePage, type Failure } from '../server';
import { Texts, textsFor } from '../texts';
import { applyTheme } from '../theme';
import { ConnectForm } from './connect-form';

/** The dialog of the menu item: the form of the panel, and what came of it. */
async function show(view: PanelView, connected: string): Promise<void> {
  const texts = await textsFor(view.language);
  document.documentElement.lang = texts.language;
  const form = (
    <ConnectForm view={view} shop="" onChoose={(id, isOn) => void choose(view, { kind: 'dataset', id, isOn })} onConnected={(text) => show(view, text)} onCancel={closePage} />
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

async function choose(view: PanelView, change: PanelChange): Promise<void> {
  await show(expectedView(view, change), '');
  await show(await call('panelChange', change).catch(() => view), '');
}

function draw(content: Parameters<typeof render>[0]): void {
  render(content, document.getElementById('page') as HTMLElement);
}

applyTheme();
call('panelView').then((view) => show(view, '')).catch(({ text }: Failure) => draw(<Notice mood="bad" isNews>{text}</Notice>));
