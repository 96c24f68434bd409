import { actionsView as viewOfActions } from './app/actions/actions-view';
import type { ActionsView, ActionWish } from './app/actions/view';
import { doAction as act, stepAction } from './app/actions/wish';
import { showBehind } from './app/behind/show-behind';
import { type AlertLine, alertLines as linesOfAlerts } from './app/telling/alerts';
import { takeFile as take } from './app/exchange/take-file';
import { connectSystem as connectOther, disconnectSystem as disconnectOther, previewTalk as talkPreview, startTalk as beginTalk, stepTalk, viewOf as viewOfTalk } from './app/exchange/talk';
import { connectShop as connect } from './app/shops/connect';
import { showFormulas, connectedText, helpTopics as topicsOfHelp, refreshActiveSheet, refreshAll, showConnect, showHelp, showJournal, showPanel } from './app/menu/dialogs';
import { offerFreeze } from './app/cells/freeze-formulas';
import { buildFormula as makeFormula } from './app/formula-builder/build-formula';
import { formulaQuestions as questionsOfFormulas } from './app/formula-builder/questions-view';
import type { BuilderView, BuilderWish, QuestionView } from './app/formula-builder/view';
import { handOver, previewHandover } from './app/exchange/hand-over';
import { exchangePage as pageOfExchange, exchangeViews as viewsOfExchange } from './app/exchange/exchange-views';
import { columnChoices as columnsOfExchange } from './app/exchange/choices';
import type { ExchangeColumn, ExchangePage, ExchangeView, GivenFile, HandedFile, Preview, TalkView } from './app/exchange/view';
import { labelChoices as choicesOfLabels, labelPage as pageOfLabels } from './app/labels/labels';
import type { LabelChoice, LabelPage } from './app/labels/view';
import { fromMenu, fromPage, fromTrigger } from './app/guards';
import { addMenu } from './app/menu/menu';
import { opened } from './app/menu/open';
import { pageTexts as textsOfPages } from './app/menu/page-texts';
import type { Progress } from './app/telling/progress';
import { panelChange as change } from './app/panel/change';
import { datasetPage as pageOfDataset, openSheet as showSheet } from './app/panel/dataset-page';
import { documentFile as fileOfDocument } from './app/panel/document-files';
import { healthLines as linesOfHealth } from './app/panel/health';
import { homeViews as viewsOfHome } from './app/panel/home';
import { journalLines as linesOfJournal } from './app/panel/journal-lines';
import { panelView as viewOfPanel } from './app/panel/panel-view';
import { peopleLines as linesOfPeople } from './app/panel/people';
import { pingLines as linesOfPing } from './app/panel/ping';
import { presetPlan as planOfPreset } from './app/panel/preset-plan';
import { supportReport as reportForSupport } from './app/panel/support-report';
import type { DatasetPage, HealthLine, HomeView, JournalLine, PanelChange, PanelView, PresetPlan } from './app/panel/view';
import { pauseRefresh as pause, refreshStep as step, resumeRefresh as resume, startRefresh as start, stopRefresh as stop } from './app/refresh/refresh';
import { hourly } from './app/refresh/schedule';
import { shareWithAccountant } from './app/menu/share';
import { showSheetInfo } from './app/menu/sheet-info';
import { showStartPage } from './app/menu/start-page';
import { addStamps, formulasWithoutStamp, offerStamps, type Stamping, undoStamps as takeStampsBack } from './app/cells/stamp-formulas';
import { SIDEBAR_STEP } from './app/refresh/step';
import { services } from './gas/compose';

export function onInstall(): void {
  addMenu(services());
}

export function onOpen(event?: unknown): void {
  opened(services(), event);
}

export function menuConnect(): void {
  fromMenu(services(), showConnect);
}

export function menuRefreshAll(): void {
  fromMenu(services(), refreshAll);
}

export function menuRefreshSheet(): void {
  fromMenu(services(), refreshActiveSheet);
}

export function menuPanel(): void {
  fromMenu(services(), showPanel);
}

export function menuSheetInfo(): void {
  fromMenu(services(), showSheetInfo);
}

export function menuFormula(): void {
  fromMenu(services(), showFormulas);
}

/** On a cell of a report. */
export function menuBehind(): void {
  fromMenu(services(), showBehind);
}

export function menuJournal(): void {
  fromMenu(services(), showJournal);
}

export function menuStampFormulas(): void {
  fromMenu(services(), offerStamps);
}

export function menuFreezeFormulas(): void {
  fromMenu(services(), offerFreeze);
}

export function menuShare(): void {
  fromMenu(services(), shareWithAccountant);
}

export function menuStart(): void {
  fromMenu(services(), showStartPage);
}

export function menuHelp(): void {
  fromMenu(services(), showHelp);
}

/** Keeps a pasted token; answers with a summary for the seller, never with the token. */
export function connectShop(token: string): string {
  return fromPage(services(), (all) => connectedText(connect(all, token), all));
}

export function panelView(): PanelView {
  return fromPage(services(), viewOfPanel);
}

/** What pages say in English; the Russian texts are in the pages. */
export function pageTexts(): ReturnType<typeof textsOfPages> {
  return fromPage(services(), textsOfPages);
}

export function panelChange(wanted: PanelChange): PanelView {
  return fromPage(services(), (all) => change(all, wanted));
}

export function datasetPage(id: string): DatasetPage {
  return fromPage(services(), (all) => pageOfDataset(all, id));
}

/** What a preset would add; nothing is changed by it. */
export function presetPlan(id: string): PresetPlan | null {
  return fromPage(services(), (all) => planOfPreset(all, id));
}

/** Brings the sheet of that dataset before the user's eyes. @returns false where there is none */
export function openSheet(id: string): boolean {
  return fromPage(services(), (all) => showSheet(all, id));
}

/** The file of a document that stands on the sheet of documents. */
export function documentFile(shop: string, document: string): ReturnType<typeof fileOfDocument> {
  return fromPage(services(), (all) => fileOfDocument(all, shop, document));
}

export function labelChoices(): LabelChoice[] {
  return fromPage(services(), choicesOfLabels);
}

/** Labels of something that the sheets give. */
export function labelPage(choice: string, format: string, from: number): LabelPage {
  return fromPage(services(), (all) => pageOfLabels(all, choice, format, from));
}

/** Begins a refresh of everything, or of the datasets with these ids. */
export function startRefresh(ids?: readonly string[]): Progress {
  return fromPage(services(), (all) => start(all, Array.isArray(ids) ? { kind: 'some', ids } : { kind: 'all' }));
}

export function pauseRefresh(): Progress {
  return fromPage(services(), pause);
}

export function resumeRefresh(): Progress {
  return fromPage(services(), resume);
}

export function stopRefresh(): Progress {
  return fromPage(services(), stop);
}

/** What the made reports say of each shop. */
export function homeViews(): HomeView[] {
  return fromPage(services(), viewsOfHome);
}

export function journalLines(): JournalLine[] {
  return fromPage(services(), linesOfJournal);
}

export function healthLines(): HealthLine[] {
  return fromPage(services(), linesOfHealth);
}

/** Whose tokens and whose clock refresh the file. */
export function peopleLines(): HealthLine[] {
  return fromPage(services(), linesOfPeople);
}

/** Asks WB whether it is there. */
export function pingLines(): HealthLine[] {
  return fromPage(services(), linesOfPing);
}

/** A text for a letter to us, without names, ids and tokens. */
export function supportReport(): string {
  return fromPage(services(), reportForSupport);
}

export function helpTopics(): ReturnType<typeof topicsOfHelp> {
  return fromPage(services(), topicsOfHelp);
}

/** Formulas that a refresh does not recalculate, and how they would read with the stamp. */
export function formulasToStamp(): Pick<Stamping, 'address' | 'text' | 'after'>[] {
  return fromPage(services(), formulasWithoutStamp).map(({ address, text, after }) => ({ address, text, after }));
}

/** Adds the stamp to those formulas; answers with their number. */
export function stampFormulas(): number {
  return fromPage(services(), addStamps);
}

/** Takes the last stamps back where they still stand; answers with the number of formulas. */
export function undoStamps(): number {
  return fromPage(services(), takeStampsBack);
}

/** What can be asked of the file with a formula. */
export function formulaQuestions(): QuestionView[] {
  return fromPage(services(), questionsOfFormulas);
}

/** What a formula would say; into the cell under the cursor where that is wanted. */
export function buildFormula(wish: BuilderWish): BuilderView {
  return fromPage(services(), (all) => makeFormula(all, wish));
}

export function refreshStep(): Progress {
  return fromPage(services(), (all) => step(all, SIDEBAR_STEP));
}

/** What can be handed over to other systems and taken from them. */
export function exchangeViews(): ExchangeView[] {
  return fromPage(services(), viewsOfExchange);
}

/** What is to be chosen for a unit, and where its file goes. */
export function exchangePage(id: string): ExchangePage {
  return fromPage(services(), (all) => pageOfExchange(all, id));
}

/** The columns of a sheet, for those who want some of them. */
export function exchangeColumns(table: string): ExchangeColumn[] {
  return fromPage(services(), (all) => columnsOfExchange(all, table));
}

/** What a unit would hand over: how much, which sums, what is missing. */
export function exchangePreview(id: string, given: Readonly<Record<string, string>>): Preview {
  return fromPage(services(), (all) => previewHandover(all, id, given));
}

/** The files of a unit, for the page to save. */
export function exchangeFiles(id: string, given: Readonly<Record<string, string>>): HandedFile[] {
  return fromPage(services(), (all) => handOver(all, id, given));
}

/** Takes in a file of another system, such as a bank statement. */
export function takeFile(id: string, file: GivenFile, given: Readonly<Record<string, string>>): Preview {
  return fromPage(services(), (all) => take(all, id, file, given));
}

/** What can be sent to WB, what is being sent, and what was. */
export function actionsView(): ActionsView {
  return fromPage(services(), (all) => viewOfActions(all));
}

/** Makes a draft, checks it, confirms a plan by its hash, takes one back, stops: never with an address, a value or a token. */
export function actionWish(wish: ActionWish): ActionsView {
  return fromPage(services(), (all) => act(all, wish));
}

export function actionStep(): ActionsView {
  return fromPage(services(), stepAction);
}

/** Keeps what another system is asked with; nothing of it comes back. */
export function connectSystem(system: string, pasted: Readonly<Record<string, string>>): void {
  fromPage(services(), (all) => connectOther(all, system, pasted));
}

export function disconnectSystem(system: string): void {
  fromPage(services(), (all) => disconnectOther(all, system));
}

/** Where a conversation with another system stands; nothing is asked. */
export function talkView(id: string): TalkView {
  return fromPage(services(), (all) => viewOfTalk(all, id));
}

/** What a conversation would hand over; nothing is asked. */
export function previewTalk(id: string, given: Readonly<Record<string, string>>): Preview {
  return fromPage(services(), (all) => talkPreview(all, id, given));
}

export function startTalk(id: string, given: Readonly<Record<string, string>>): TalkView {
  return fromPage(services(), (all) => beginTalk(all, id, given));
}

export function talkStep(id: string): TalkView {
  return fromPage(services(), (all) => stepTalk(all, id));
}

export function alertLines(): AlertLine[] {
  return fromPage(services(), linesOfAlerts);
}

export function onHourly(event?: unknown): void {
  fromTrigger(services(), event, hourly);
}

export * from './gas/formula-functions';
