import type { Locale } from './locale';
import { categories, connect, menu, tokenTypes } from './ru/connect';
import { datasets, shopColumn } from './ru/datasets';
import { errors } from './ru/errors';
import { formulas } from './ru/formulas';
import { help } from './ru/help';
import { journal } from './ru/journal';
import { messages, progress } from './ru/progress';

export const ru: Locale = {
  language: 'ru',
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
