import { actionKills } from './action-kills';
import { canary } from './canary';
import { copies } from './copies';
import { exceptions } from './exceptions';
import { hostile } from './hostile';
import { kills } from './kills';
import { languages } from './languages';
import type { MakeFamily } from './lab/family';
import { oddRows } from './odd-rows';
import { oversized } from './oversized';
import { pairs } from './pairs';
import { people } from './people';
import { reachable } from './reachable';
import { scopes } from './scopes';
import { twoAtOnce } from './two-at-once';
import { userEdits } from './user-edits';
import { wbFaults } from './wb-faults';

/** Every family of faults, by the name that `--only` takes. */
export const FAMILIES: Readonly<Record<string, MakeFamily>> = {
  kills, 'action-kills': actionKills, pairs, exceptions, languages, 'wb-faults': wbFaults, 'user-edits': userEdits, 'two-at-once': twoAtOnce, scopes, copies, hostile, 'odd-rows': oddRows, oversized, canary, reachable, people,
};
