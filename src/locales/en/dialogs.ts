import type { Dialogs } from '../dialogs';
import { sheetInfo } from './sheet-info';
import { start } from './start';

export const dialogs: Dialogs = { sheetInfo, start };
