import type { Texts } from '../locale';
import { categories, connect, permissions, tokenTypes } from './connect';
import { events, renewed } from './journal';
import { messages, progress } from './progress';

export const texts: Texts = { tokenTypes, categories, permissions, events, renewed, connect, progress, messages };
