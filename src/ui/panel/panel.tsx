import { render } from 'preact';
import { createActions } from './actions';
import { App } from './app';
import { createStore } from './store';

const root = document.getElementById('page') as HTMLElement;
const store = createStore(draw);
const actions = createActions(store);

function draw(): void {
  render(<App state={store.get()} actions={actions} />, root);
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && store.get().run.kind === 'idle') actions.lookAgain().catch(() => undefined);
});
draw();
void actions.open();
