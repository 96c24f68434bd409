import { withoutNotes } from './headers';
import type { Texts } from './locale';
import { categories, connect, menu, permissions, tokenTypes } from './ru/connect';
import { datasets, shopColumn } from './ru/datasets';
import { formulas } from './ru/formulas';
import { journal } from './ru/journal';
import { messages, progress } from './ru/progress';

export const ru: Texts = {
  language: 'ru',
  shopColumn,
  ...withoutNotes(datasets),
  formulas,
  tokenTypes,
  categories,
  permissions,
  journal,
  menu,
  connect,
  progress,
  messages,
};
