import type { Texts } from './locale';
import { categories, connect, menu, tokenTypes } from './ru/connect';
import { datasets, shopColumn } from './ru/datasets';
import { errors } from './ru/errors';
import { formulas } from './ru/formulas';
import { help } from './ru/help';
import { journal } from './ru/journal';
import { messages, progress } from './ru/progress';

export const ru: Texts = {
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
