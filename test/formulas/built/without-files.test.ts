import { importedWorld, shown } from './world';

/**
 * Google lists the HTML service among those that a formula may use, and says nothing of the files that we read through it
 * (https://developers.google.com/apps-script/guides/sheets/functions#using_apps_script_services).
 */
const world = importedWorld();

/** Every function over the articles of a range, or over all of them in one number: what is asked without the title of a sheet and shown without a caption. */
const CALLS: readonly (readonly [name: string, args: readonly unknown[]])[] = [
  ['WB_STOCKS', []], ['WB_ORDERS', ['7 дней']], ['WB_SALES', ['месяц']], ['WB_RETURNS', ['месяц']], ['WB_FINANCE', ['месяц']], ['WB_PAYOUT', ['месяц']],
  ['WB_CARD', []], ['WB_PRICE', []], ['WB_COVER', ['14 дней']],
  ['WB_ADS', ['7 дней']], ['WB_FUNNEL', ['7 дней']], ['WB_STORAGE', ['месяц']], ['WB_RATING', []], ['WB_TARIFF', []], ['WB_PROFIT', ['месяц']],
  ['WB_AD_SHARE', ['7 дней']], ['WB_BUYOUT', ['7 дней']], ['WB_MARGIN', ['месяц']],
].flatMap(([name, args]): [string, unknown[]][] => [[name as string, ['ARTICLES', ...args as unknown[]]]]).concat([
  ['WB_STOCKS', ['все', '', 'итого']], ['WB_ORDERS', ['все', '7 дней', 'итого', 'сумма']], ['WB_BALANCE', ['баланс']], ['WB_UPDATED', []],
]);

it.each(CALLS)('%s(%j) answers the same where a formula may not read files', (name, args) => {
  const { clock, doubts } = world().host;
  const articles = world().rows('Карточки', 'Артикул WB').slice(0, 3);
  const answer = (formulasReadFiles: boolean) => {
    doubts.formulasReadFiles = formulasReadFiles;
    // Nothing that was kept for six hours is there any more.
    clock.advance(7 * 3_600_000);
    return shown(world(), name, args.map((one) => (one === 'ARTICLES' ? articles : one)));
  };
  const usual = answer(true);
  expect(usual).not.toHaveProperty('error');
  expect(answer(false)).toEqual(usual);
});
