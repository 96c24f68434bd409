import type { DatasetProgress, Progress } from '../../app/progress';
import { call, element } from '../server';

const button = element<HTMLButtonElement>('refresh');

async function open(): Promise<void> {
  const { progress, texts } = await call('panelState');
  button.textContent = texts.refresh;
  button.onclick = () => run(() => call('startRefresh'));
  await run(() => Promise.resolve(progress));
}

/** Goes on until nothing is left to do; waits happen here, where they cost no execution time. */
async function run(begin: () => Promise<Progress>): Promise<void> {
  button.disabled = true;
  try {
    let progress = await begin();
    show(progress);
    while (!progress.isFinished) {
      await wait((progress.resumeAtMs ?? progress.nowMs) - progress.nowMs);
      progress = await call('refreshStep');
      show(progress);
    }
  } catch (error) {
    element('message').textContent = (error as Error).message;
  }
  button.disabled = false;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}

function show({ datasets, notices }: Progress): void {
  element('message').textContent = notices.join('\n');
  const isOneShop = new Set(datasets.map(({ shop }) => shop)).size === 1;
  const begun = datasets.filter(({ state }) => state !== 'idle');
  element('datasets').replaceChildren(...begun.map((dataset) => line(dataset, isOneShop ? dataset.title : `${dataset.title} · ${dataset.shop}`)));
}

function line(dataset: DatasetProgress, title: string): HTMLLIElement {
  const item = document.createElement('li');
  item.className = dataset.state;
  item.append(part('b', '', title), part('div', 'state', dataset.stateText), part('div', 'text', dataset.text));
  return item;
}

function part(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

open().catch((error: Error) => { element('message').textContent = error.message; });
