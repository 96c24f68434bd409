import type { Texts } from './locale';
import { categories, connect, menu, tokenTypes } from './en/connect';
import { datasets, shopColumn } from './en/datasets';
import { errors } from './en/errors';
import { formulas } from './en/formulas';
import { help } from './en/help';
import { journal } from './en/journal';
import { messages, progress } from './en/progress';

export const en: Texts = {
  language: 'en',
  shopColumn,
  datasets,
  errors,
  formulas,
  tokenTypes,
  categories,
  journal,
  menu,
  connect,
  progress,
  messages,
  help,
};
