import type { Side } from './fields';
import { BANK_NAME, WB_NAME } from './wire-words';

/**
 * OOO «РВБ», and OOO «Вайлдберриз», which paid before 5 August 2024. Sources: 1С:Бухгалтерия 3.0.198, its loader of WB's files; public
 * registers.
 */
const WB_INNS: readonly string[] = ['9714053621', '7721546864'];

/** By what a payer is known as WB; null where it is not. A name counts only where no number says who it is. */
export function knownAsWb({ inn, name }: Side): 'inn' | 'name' | null {
  if (inn !== '') return WB_INNS.includes(inn) ? 'inn' : null;
  return WB_NAME.test(name) && !BANK_NAME.test(name) ? 'name' : null;
}
