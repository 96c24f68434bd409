import type { Dialogs } from '../dialogs';
import { choice } from './choice';
import { example } from './example';
import { freezing, stamping } from './formula-rewriting';
import { behind } from './behind';
import { health } from './health';
import { alerts } from './alerts';
import { help } from './help';
import { people } from './people';
import { share } from './share';
import { sheetInfo } from './sheet-info';
import { start } from './start';

export const dialogs: Dialogs = { alerts, behind, help, share, sheetInfo, start, example, choice, health, people, stamping, freezing };
