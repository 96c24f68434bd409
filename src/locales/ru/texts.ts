import type { Texts } from '../locale';
import { categories, connect, permissions, tokenTypes } from './connect';
import { events, renewed } from './journal';
import { messages, progress } from './progress';
import { rules } from './rules';

export const texts: Texts = { tokenTypes, categories, permissions, rules, events, renewed, connect, progress, messages, systems: { moysklad: 'МойСклад' } };
