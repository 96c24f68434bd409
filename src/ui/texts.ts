import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '../locales/panel/en';
import { ru } from '../locales/panel/ru';
import type { PanelTexts } from '../locales/panel/texts';

export function textsFor(language: string): PanelTexts {
  return /^en/i.test(language) ? en : ru;
}

export const Texts = createContext<PanelTexts>(ru);

export function useTexts(): PanelTexts {
  return useContext(Texts);
}
