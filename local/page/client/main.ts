import type { PageEvent, PageFacts, UserAction } from '../messages';
import { TEXTS } from '../texts';
import { PageClock } from './clock';
import { ClockView } from './clock-view';
import { byId, make } from './elements';
import { Frames } from './frames';
import { Grid } from './grid/grid';
import { MenuBar } from './menu-bar';
import { hideQuestion, showQuestion } from './questions';
import { ask, demoToken, listen } from './server';
import { showToast } from './toasts';
import './page.css';

const facts = JSON.parse(document.body.dataset.facts ?? '{}') as PageFacts;
const failed = (text: string): void => showToast('', text);
const grid = new Grid('grid', failed, () => showToast('', TEXTS.notHere));
const clockView = new ClockView(() => clock, facts.isVirtual);
const clock = new PageClock(facts.nowMs, facts.isVirtual, showTime);
const frames = new Frames(clock, grid);
const menuBar = new MenuBar([
  { caption: TEXTS.insert, items: [
    { caption: TEXTS.insertColumn, choose: () => actHere(({ sheetId, column }) => ({ kind: 'insert', sheetId, dimension: 'column', at: column, count: 1 })) },
    { caption: TEXTS.insertRow, choose: () => actHere(({ sheetId, row }) => ({ kind: 'insert', sheetId, dimension: 'row', at: row, count: 1 })) },
    { caption: TEXTS.insertSheet, choose: () => void grid.act({ kind: 'addSheet' }) },
    { caption: TEXTS.duplicateSheet, choose: () => actHere(({ sheetId }) => ({ kind: 'duplicateSheet', sheetId })) },
  ] },
  { caption: TEXTS.data, items: [
    { caption: TEXTS.sortUp, choose: () => actHere(({ sheetId, column }) => ({ kind: 'sort', sheetId, column, ascending: true })) },
    { caption: TEXTS.sortDown, choose: () => actHere(({ sheetId, column }) => ({ kind: 'sort', sheetId, column, ascending: false })) },
  ] },
], (functionName) => void runMenu(functionName));

function actHere(actionAt: (selected: ReturnType<Grid['selected']>) => UserAction): void {
  void grid.act(actionAt(grid.selected()));
}

async function runMenu(functionName: string): Promise<void> {
  clock.touched();
  document.body.classList.add('busy');
  await clock.during(ask('menu', { functionName, selected: grid.selected() })).catch((error: Error) => failed(error.message));
  document.body.classList.remove('busy');
}

let redraw: Promise<void> | null = null;
let isStale = false;

/** Changes that come while the page is drawn are drawn together afterwards. */
function redrawSoon(): void {
  isStale = true;
  redraw ??= (async () => {
    while (isStale) {
      isStale = false;
      await draw('book').catch((error: Error) => failed(error.message));
    }
    redraw = null;
  })();
}

async function draw(kind: 'open' | 'book'): Promise<void> {
  const book = await ask(kind, {});
  menuBar.draw(book.menus);
  await grid.show(book);
  const charts = book.sheets.find(({ id }) => id === book.activeSheetId)?.charts ?? 0;
  byId('notices').textContent = charts > 0 ? TEXTS.charts(charts) : '';
  document.body.dataset.drawn = String(Number(document.body.dataset.drawn ?? 0) + 1);
}

function take(event: PageEvent): void {
  if (document.body.classList.contains('offline')) backOnline();
  if (event.kind === 'changed') redrawSoon();
  else if (event.kind === 'clock') clock.set(event.nowMs);
  else if (event.kind === 'shown') frames.show(event.frame);
  else if (event.kind === 'toast') showToast(event.title, event.message, event.seconds);
  else if (event.kind === 'question') showQuestion(event.question);
  else hideQuestion(event.id);
}

/** What happened meanwhile was not told. */
function backOnline(): void {
  document.body.classList.remove('offline');
  byId('notices').textContent = '';
  redrawSoon();
}

function showTime(nowMs: number): void {
  clockView.draw();
  frames.tellClock(nowMs);
}

async function copyToken(): Promise<void> {
  try {
    await navigator.clipboard.writeText(await demoToken());
    showToast('', TEXTS.tokenCopied);
  } catch {
    showToast('', TEXTS.tokenNotCopied);
  }
}

if (facts.hasDemoToken) byId('tools').append(make('button', { type: 'button', id: 'copy-token', onclick: () => void copyToken() }, TEXTS.copyToken));
byId('tools').append(clockView.element);
listen(take, () => {
  document.body.classList.add('offline');
  byId('notices').textContent = TEXTS.offline;
});
draw('open').catch((error: Error) => failed(error.message));
