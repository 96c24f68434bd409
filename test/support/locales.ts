import path from 'node:path';
import { headersOf, notesOf } from '../../build/texts/table-words';
import { ACTION_IDS } from '../../src/actions';
import { DATASET_IDS } from '../../src/datasets';
import { EXCHANGE_IDS } from '../../src/exchange';
import type { ExchangeWords } from '../../src/exchange/exchange';
import { REPORT_IDS } from '../../src/reports';
import { localeFor as localeOf } from '../../src/locales';
import { actions as enActions } from '../../src/locales/en/actions';
import { dialogs as enDialogs } from '../../src/locales/en/dialogs';
import { endings as enEndings } from '../../src/locales/en/endings';
import { errors as enErrors } from '../../src/locales/en/errors';
import { journal as enJournal } from '../../src/locales/en/journal';
import { texts as enTexts } from '../../src/locales/en/texts';
import type { ExchangeTexts, Headers, Language, Locale, Notes, ReadText, TableId, TextFiles } from '../../src/locales/locale';
import { actions as ruActions } from '../../src/locales/ru/actions';
import { dialogs as ruDialogs } from '../../src/locales/ru/dialogs';
import { endings as ruEndings } from '../../src/locales/ru/endings';
import { errors as ruErrors } from '../../src/locales/ru/errors';
import { journal as ruJournal } from '../../src/locales/ru/journal';
import { texts as ruTexts } from '../../src/locales/ru/texts';
import { shop as enShop } from '../../src/tables/en';
import { shop as ruShop } from '../../src/tables/ru';
import type { TableWords } from '../../src/tables/words';

const SRC = path.join(__dirname, '../../src');

/** The words of every table as they are written. */
export function writtenWords(language: Language): Readonly<Record<TableId, TableWords>> {
  const units = [...DATASET_IDS.map((id) => ['datasets', id] as const), ...REPORT_IDS.map((id) => ['reports', id] as const), ...ACTION_IDS.map((id) => ['actions', id] as const)];
  const written = units.map(([kind, id]) => [id, (module.require(path.join(SRC, kind, folderOf(id), language)) as { words: TableWords }).words]);
  return { ...Object.fromEntries(written), journal: language === 'ru' ? ruJournal : enJournal, endings: language === 'ru' ? ruEndings : enEndings } as Record<TableId, TableWords>;
}

/** The words of what is handed over, as they are written. */
function exchangeWords(language: Language): ExchangeTexts {
  const written = EXCHANGE_IDS.map((id) => [id, (module.require(path.join(SRC, 'exchange', id, language)) as { words: ExchangeWords }).words]);
  return Object.fromEntries(written) as ExchangeTexts;
}

/** A unit's folder is called as its id, in kebab-case. */
function folderOf(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function filesOf(language: Language): TextFiles {
  const [words, shop] = [writtenWords(language), language === 'ru' ? ruShop : enShop];
  const tables = { headers: headersOf(words, shop) as Headers, notes: notesOf(words, shop) as Notes, exchange: exchangeWords(language) };
  return language === 'ru' ? { ...tables, texts: ruTexts, errors: ruErrors, dialogs: ruDialogs, actions: ruActions } : { ...tables, texts: enTexts, errors: enErrors, dialogs: enDialogs, actions: enActions };
}

const files = { ru: filesOf('ru'), en: filesOf('en') };

/** What the build lays beside the script, from the sources. */
export const readText: ReadText = (purpose, language) => files[language][purpose];

/** The same as the add-on reads it, by file name. */
export function textFile(name: string): string {
  const [purpose, language] = name.split('-') as [keyof TextFiles, Language];
  return JSON.stringify(readText(purpose, language));
}

/** The texts of a language, without the files that the add-on reads them from. */
export function localeFor(language: string): Locale {
  return localeOf(language, readText);
}
