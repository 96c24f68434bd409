import { ActionsPage } from '../../support/actions';
import { addOnWorlds } from '../../support/add-on-world';
import { chooseDatasets } from '../../support/choices';

const makeWorld = addOnWorlds({ articles: 3, days: 5, ordersPerDay: 1 }, { datasets: ['cards', 'prices'] });

describe('an action whose sheets have never come', () => {
  it('says which, of every action, and no more once they are there', async () => {
    const world = await makeWorld();
    chooseDatasets(world, ['cards', 'prices']);
    world.connect();
    world.refresh();
    const page = new ActionsPage(world);
    const lacks = (): Record<string, string[]> => Object.fromEntries(page.view().actions.map(({ id, lacks: sheets }) => [id, sheets.map(({ title }) => title)]));
    expect(lacks()).toMatchObject({ setPrices: [], answerFeedbacks: ['Отзывы'], answerQuestions: ['Вопросы'] });
    // One of the two will do, and the cards are there.
    expect(lacks()['binCards']).toEqual([]);
    expect(() => page.wish({ kind: 'draft', action: 'answerFeedbacks' })).toThrow('Отзывы');
    chooseDatasets(world, ['cards', 'prices', 'feedbacks']);
    world.refresh();
    expect(lacks()['answerFeedbacks']).toEqual([]);
    page.wish({ kind: 'draft', action: 'answerFeedbacks' });
  });
});
