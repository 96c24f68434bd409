import { Acting, columnOf } from './support/acting';
import { seriousFindings } from './support/findings';

const THANKS = 'Спасибо за отзыв!';

describe('answers from the panel', () => {
  let acting: Acting;
  beforeAll(async () => {
    acting = await Acting.on(['feedbacks', 'cards']);
  });
  afterAll(() => acting?.served.stop());

  it('go out once, and the page says why they do not come back', async () => {
    await acting.draft('Ответы на отзывы');
    await acting.enter('answerFeedbacks', 'newAnswer', 'Спасибо, ждём вас!');
    await acting.press('Проверить');
    await acting.told('Изменится 1 строка');
    await acting.switchOn();
    await acting.send();
    await acting.sheet.sidebar.getByText('Ответ вернуть нельзя').first().waitFor();
    expect(await acting.sheet.sidebar.getByRole('button', { name: /^Вернуть: / }).count()).toBe(0);
  });

  it('of templates are entered on the sheet to be read first', async () => {
    await acting.press('Ответы по шаблонам каждый час');
    for (const stars of ['На 5 звёзд', 'На 4 звезды', 'На 3 звезды', 'На 2 звезды', 'На 1 звезду']) await acting.sheet.sidebar.getByLabel(stars).fill(THANKS);
    expect(await seriousFindings(acting.frame)).toEqual([]);
    await acting.press('Вписать на лист');
    await acting.sheet.expectCell(3, columnOf('answerFeedbacks', 'newAnswer'), THANKS);
  });

  it('of templates are let go out each hour, until that is revoked', async () => {
    await acting.press('Ответы по шаблонам каждый час');
    await acting.sheet.sidebar.getByLabel('На 5 звёзд').fill(THANKS);
    await acting.press('Разрешить');
    await acting.sheet.sidebar.getByText('Ещё не выполнялось').waitFor();
    await acting.press(/^Отозвать: Ответы по шаблонам/);
    await acting.sheet.sidebar.getByText('Ещё не выполнялось').waitFor({ state: 'detached' });
  });

  it('asked nobody but this page, and nothing went wrong in it', () => {
    expect(acting.served.problems).toEqual([]);
  });
});
