import type { WordsOf } from '../../tables/words';
import { words as feedbacks } from '../feedbacks/ru';
import type { feedbackArchive } from '.';

export const words: WordsOf<typeof feedbackArchive> = { ...feedbacks, title: 'Архив отзывов', row: 'один отзыв из архива' };
