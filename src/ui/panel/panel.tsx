import { render } from 'preact';
import { createCommands } from './commands';
import { applyTheme } from '../theme';
import { App } from './app';
import { createStore } from './store';

const root = document.getElementById('page') as HTMLElement;
const store = createStore(draw);
const commands = createCommands(store);

function draw(): void {
  render(<App state={store.get()} commands={commands} />, root);
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && store.get().run.kind === 'idle') commands.lookAgain().catch(() => undefined);
});
applyTheme();
draw();
void commands.open();
