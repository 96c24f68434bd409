import type * as main from '../main';

/** Functions of main.ts that a page may call; the types are those of the functions themselves. */
type Callable = Pick<typeof main, 'connectShop' | 'connectTexts' | 'panelState' | 'refreshStep' | 'startRefresh'>;

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  [name: string]: (...args: never[]) => unknown;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

/** Calls a server function of the add-on. Rejects with the text that the server wrote for the user. */
export function call<Name extends keyof Callable>(name: Name, ...args: Parameters<Callable[Name]>): Promise<ReturnType<Callable[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<Callable[Name]>))
      .withFailureHandler((error) => reject(new Error(error.message.replace(/^Error: /, ''))));
    (runner[name] as (...values: unknown[]) => void)(...args);
  });
}

export function closePage(): void {
  google.script.host.close();
}

export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}
