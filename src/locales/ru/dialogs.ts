import type { Dialogs } from '../dialogs';
import { health } from './health';
import { share } from './share';
import { sheetInfo } from './sheet-info';
import { start } from './start';

export const dialogs: Dialogs = { share, sheetInfo, start, health };
