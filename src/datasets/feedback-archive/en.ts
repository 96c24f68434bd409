import type { WordsOf } from '../../tables/words';
import { words as feedbacks } from '../feedbacks/en';
import type { feedbackArchive } from '.';

export const words: WordsOf<typeof feedbackArchive> = { ...feedbacks, title: 'Review archive', row: 'one review of the archive' };
