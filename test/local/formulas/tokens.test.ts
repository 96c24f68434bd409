import fc from 'fast-check';
import { toEnglish } from '../../../local/formulas/locale';
import { sheetNameOf, tokenize } from '../../../local/formulas/tokens';

const kinds = (formula: string): [string, string][] => tokenize(formula).map(({ kind, text }) => [kind, text]);
const english = (formula: string, locale: string): string => toEnglish(formula, locale).map((token) => token.text).join('');

describe('tokens', () => {
  it('tell cells from names and functions that look like them', () => {
    expect(kinds("LOG10(A1)+'Мой ''лист'''!$B$2:C+Цены2+Q1x")).toEqual([
      ['function', 'LOG10'], ['(', '('], ['range', 'A1'], [')', ')'], ['operator', '+'],
      ['sheet', "'Мой ''лист'''!"], ['range', '$B$2:C'], ['operator', '+'], ['name', 'Цены2'], ['operator', '+'], ['name', 'Q1x'],
    ]);
    expect(sheetNameOf({ kind: 'sheet', text: "'Мой ''лист'''!" })).toBe("Мой 'лист'");
  });

  it('give the same text when joined', () => {
    const piece = fc.constantFrom('A1', 'B2:B', '1.5', '"a""b"', ' ', '+', '(', ')', 'SUM(', 'Лист1!', '#N/A', ';', 'цена', '{', '}', '<=');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join(' ');
        expect(tokenize(formula).map((token) => token.text).join('')).toBe(formula);
      }),
    );
  });

  it('refuse what no formula has', () => {
    expect(() => tokenize('1+§')).toThrow('Unexpected "§" at 3 in =1+§');
  });
});

describe('the English spelling', () => {
  it.each([
    ['ru_RU', 'IF(A1>1,5;"1,5;";{1\\2;3})', 'IF(A1>1.5,"1,5;",{1,2;3})'],
    ['ru_RU', 'ROUND(A1,2)', 'ROUND(A1,2)'],
    ['de_DE', 'SUM(0,5;1)', 'SUM(0.5,1)'],
    ['en_US', 'SUM(1,5;2)', 'SUM(1,5,2)'],
    ['en_GB', '{1,2;3,4}', '{1,2;3,4}'],
  ])('of %s: %s', (locale, formula, expected) => {
    expect(english(formula, locale)).toBe(expected);
  });
});
