import type { Dialogs } from '../dialogs';
import { sheetInfo } from './sheet-info';

export const dialogs: Dialogs = { sheetInfo };
