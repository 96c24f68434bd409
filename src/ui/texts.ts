import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ru } from '../locales/panel/ru';
import type { PanelTexts } from '../locales/panel/texts';
import { call } from './server';

let english: PanelTexts | null = null;

/** @returns the texts of a view's language; the English ones are not in the page and are asked for once. Rejects with a Failure. */
export async function textsFor(language: PanelTexts['language']): Promise<PanelTexts> {
  if (language === 'ru') return ru;
  english = english ?? await call('pageTexts');
  return english;
}

export const Texts = createContext<PanelTexts>(ru);

export function useTexts(): PanelTexts {
  return useContext(Texts);
}
