import { declared } from '../../build/drift/declared';
import { fixtureOf, readAll, tableOf } from '../datasets/fixtures';
import { wordsInAnswer } from './names';
import { declareContract, operationByKey } from './official';

/** What WB says of a field that tells of a person, and not of a warehouse or of the shop. */
const OF_PEOPLE = [
  /(имя|фамилия|отчество|фио|телефон|адрес|комментарий)\b.{0,20}(покупател|автор|водител|курьер|получател|клиент|пользовател)/iu,
  /текст сообщения/iu,
  /адрес доставки/iu,
];
/** Names that speak for themselves, for methods that no specification describes. */
const SPEAKING = /^(user|client|buyer|customer|recipient|driver)_?name$|^(first|last|middle|second)_?name$|^fio$|phone|^e-?mail$|passport|^user_?comment$|^full_?address$/i;

const MARK = 'Кто-то из людей';

/** The answer with the mark for every text that has one of the names. */
function marked(value: unknown, names: ReadonlySet<string>, isTold = false): unknown {
  if (Array.isArray(value)) return value.map((item) => marked(item, names, isTold));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner, names, names.has(name))]));
  return isTold && typeof value === 'string' ? MARK : value;
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]) : [];
}

declareContract('what WB tells of people', () => {
  const all = declared().map(({ dataset, calls }) => {
    const answers = fixtureOf(dataset.id).map((route) => route.answers);
    const told = calls.flatMap(({ key }) => wordsInAnswer(operationByKey(key))).filter(({ words }) => OF_PEOPLE.some((one) => one.test(words))).map(({ name }) => name);
    return { dataset, answers, names: new Set([...told, ...namesIn(answers).filter((name) => SPEAKING.test(name))]) };
  });

  it.each(all)('is on no new sheet of $dataset.id', ({ dataset, answers, names }) => {
    const shown = dataset.source.routes.flatMap(({ paging }, at) => {
      const [ids, ...rows] = tableOf(dataset, readAll(paging, answers[at]?.map((answer) => marked(answer, names)) ?? []).rows);
      return (ids ?? []).filter((_, column) => rows.some((row) => JSON.stringify(row[column]).includes(MARK)));
    });
    const isOpen = (id: unknown): boolean => dataset.table.columns.some((column) => column.id === id && column.isPersonal !== true);
    expect([...new Set(shown.filter(isOpen))]).toEqual([]);
  });

  it('is found in what sellers may choose: the rule sees what it is for', () => {
    const found = all.filter(({ names }) => names.size > 0).map(({ dataset }) => dataset.id);
    expect(found).toEqual(expect.arrayContaining(['feedbacks', 'feedbackArchive', 'chats', 'chatMessages', 'claims', 'passes', 'fbsOrders', 'dbsOrders', 'dbwOrders']));
  });
});
