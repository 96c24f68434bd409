import { declared } from '../../build/drift/declared';
import { explanationOf } from '../../build/drift/explained';
import type { Column, ColumnKind } from '../../src/tables/table';
import { typesInAnswer } from './names';
import { declareContract, operationByKey, say } from './official';

/** WB writes money and long ids as text or as a number, as it likes, and moments always as text. */
const TYPES: Readonly<Record<ColumnKind, readonly string[]>> = {
  text: ['string'], picture: ['string'], date: ['string'], month: ['string'], dateTime: ['string'], boolean: ['boolean'],
  id: ['integer', 'number', 'string'], integer: ['integer', 'number'], number: ['integer', 'number', 'string'], percent: ['integer', 'number', 'string'], money: ['integer', 'number', 'string'],
};

declareContract('columns, by WB\'s specifications of the answers', () => {
  it.each(declared().map((one) => ({ id: one.dataset.id, ...one })))('$id: each field that is read is in the answers, with a type that its column can hold', ({ id, dataset, calls, fields }) => {
    const answers = calls.map(({ key }) => typesInAnswer(operationByKey(key)));
    const known = answers.flatMap((types) => (types === null ? [] : [...types]));
    const typesOf = (name: string): string[] => known.flatMap(([field, types]) => (field === name ? [...types] : []));
    const isWhole = answers.every((types) => types !== null);
    if (!isWhole) say(`${id}: answers that no specification describes`);
    const isExplained = (what: string): boolean => calls.some(({ key }) => explanationOf({ kind: 'field gone', op: key, what }) !== null);
    const gone = isWhole ? fields.filter((name) => !known.some(([field]) => field === name) && !isExplained(name)) : [];
    const odd = dataset.table.columns.filter(isOwnField).filter(({ id: name, ...column }) => typesOf(name).length > 0 && !typesOf(name).some((type) => typesFor(column).includes(type)));
    expect({ gone, odd: odd.map(({ id: name, kind }) => `${name} is ${kind}, WB sends ${typesOf(name).join(' or ')}`) }).toEqual({ gone: [], odd: [] });
  });
});

/** Codes that people read as words come as numbers, too. */
function typesFor({ kind, isCoded }: Omit<Column, 'id'>): readonly string[] {
  return isCoded === true ? [...TYPES[kind], 'integer'] : TYPES[kind];
}

/** Texts that are made of an object whose names are those of cards. */
const MADE_OF_NAMES: readonly string[] = ['errors'];

function isOwnField({ id, from }: Column): boolean {
  return from === undefined && !MADE_OF_NAMES.includes(id);
}
