import type * as main from '../main';

/** Functions of main.ts that a page may call; the types are those of the functions themselves. */
type Callable = Pick<typeof main,
  | 'homeViews'
  | 'panelView' | 'pageTexts' | 'panelChange' | 'connectShop' | 'startRefresh' | 'refreshStep' | 'pauseRefresh' | 'resumeRefresh' | 'stopRefresh'
  | 'datasetPage' | 'presetPlan' | 'openSheet' | 'documentFile' | 'labelChoices' | 'labelPage' | 'journalLines' | 'supportReport' | 'healthLines' | 'peopleLines' | 'pingLines' | 'alertLines'
  | 'helpTopics' | 'menuShare' | 'menuRefreshAll' | 'formulaQuestions' | 'buildFormula'
  | 'exchangeViews' | 'exchangePage' | 'exchangeColumns' | 'exchangePreview' | 'exchangeFiles' | 'takeFile'
  | 'connectSystem' | 'disconnectSystem' | 'talkView' | 'previewTalk' | 'startTalk' | 'talkStep'
  | 'actionsView' | 'actionWish' | 'actionStep'>;

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  [name: string]: (...args: never[]) => unknown;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

/** Why a call gave nothing: the text is for people; the code is one of ours, or '' where Google or the network failed. */
export interface Failure {
  code: string;
  text: string;
}

/** @returns what the server function gives. Rejects with a Failure. */
export function call<Name extends keyof Callable>(name: Name, ...args: Parameters<Callable[Name]>): Promise<ReturnType<Callable[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<Callable[Name]>))
      .withFailureHandler(({ message }) => reject(failureOf(message)));
    (runner[name] as (...values: unknown[]) => void)(...args);
  });
}

export function closePage(): void {
  google.script.host.close();
}

/** `fromPage` puts the code before the text, and Google perhaps the error's name before both. */
export function failureOf(message: string): Failure {
  const [, code = '', text = message] = /^(?:\w+: )?⟦([A-Z_]+)⟧ ([\s\S]*)$/.exec(message) ?? [];
  return { code, text: text.replace(/^Error: /, '') };
}
