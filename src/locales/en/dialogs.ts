import type { Dialogs } from '../dialogs';
import { health } from './health';
import { sheetInfo } from './sheet-info';
import { start } from './start';

export const dialogs: Dialogs = { sheetInfo, start, health };
