import { withoutNotes } from './headers';
import type { Texts } from './locale';
import { categories, connect, menu, permissions, tokenTypes } from './en/connect';
import { datasets, shopColumn } from './en/datasets';
import { formulas } from './en/formulas';
import { journal } from './en/journal';
import { messages, progress } from './en/progress';

export const en: Texts = {
  language: 'en',
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
