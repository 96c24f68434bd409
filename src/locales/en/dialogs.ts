import type { Dialogs } from '../dialogs';
import { freezing, stamping } from './formula-rewriting';
import { health } from './health';
import { share } from './share';
import { sheetInfo } from './sheet-info';
import { start } from './start';

export const dialogs: Dialogs = { share, sheetInfo, start, health, stamping, freezing };
