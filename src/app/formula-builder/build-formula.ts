import { formulaNamed } from '../../formulas';
import type { Answer, Formula } from '../../formulas/formula';
import { formulaText, type GivenTexts, isReference } from '../../formulas/formula-text';
import { isQuestionId, questionOf } from '../../formulas/questions';
import { STAMP_NAME } from '../../locales/stamp-name';
import type { ActiveCell } from '../../ports/workbook';
import { DefectError } from '../../wb/errors';
import { answerCell } from '../cells/formulas';
import type { Services } from '../services';
import { presentable } from '../telling/error-words';
import type { BuilderView, BuilderWish } from './view';

/** What a formula of these choices says, and puts it into the cell under the cursor where that is wanted. */
export function buildFormula(services: Services, { question, given, put }: BuilderWish): BuilderView {
  if (!isQuestionId(question)) throw new DefectError('UNEXPECTED', { message: 'no such question' });
  const { formula: name } = questionOf(question);
  const formula = formulaNamed(name);
  const text = formulaText(name, formula.parameters, given, { separator: services.formulaCells.separator(), stamp: services.stamp.read() === null ? '' : STAMP_NAME });
  const cell = services.workbook.activeCell();
  const outcome = cell === null || put === undefined ? 'looked' : putInto(services, { cell, text, isSure: put === 'sure' });
  return { formula: text, address: cell?.address ?? '', outcome, ...said(services, () => answerCell(cellServices(services), name, argumentsOf(formula, given)), given) };
}

/** In the words of cells, which are the account's. */
function cellServices(services: Services): Services {
  return Object.create(services, { locale: { get: () => services.accountLocale } }) as Services;
}

function argumentsOf({ parameters }: Formula, given: GivenTexts): string[] {
  return parameters.map((parameter) => (given[parameter] ?? '').trim());
}

function said(services: Services, answer: () => Answer, given: GivenTexts): Pick<BuilderView, 'answer' | 'problem' | 'size'> {
  const nothing = { answer: null, problem: '', size: null };
  // Whose value a cell has is seen there.
  if (Object.values(given).some(isReference)) return nothing;
  try {
    const value = answer();
    if (!Array.isArray(value)) return { ...nothing, answer: shown(value) };
    return { ...nothing, answer: shown(value.slice(-1)[0]?.slice(-1)[0] ?? ''), size: { rows: value.length, columns: value[0]?.length ?? 0 } };
  } catch (error) {
    return { ...nothing, problem: presentable(error, services.locale).message };
  }
}

function shown(value: unknown): string | number {
  if (typeof value === 'number') return value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

interface Putting {
  cell: ActiveCell;
  text: string;
  isSure: boolean;
}

/** Never into a sheet that a refresh writes, and over something only where a person has said so. */
function putInto({ formulaCells }: Services, { cell: { tag, isBlank, ...place }, text, isSure }: Putting): BuilderView['outcome'] {
  if (tag !== null) return 'ours';
  if (!isBlank && !isSure) return 'filled';
  formulaCells.write(place, text);
  return 'put';
}
