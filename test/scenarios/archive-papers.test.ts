import { unzipSync } from 'fflate';
import { addOnWorlds } from '../support/add-on-world';
import { choose, chooseWholeDatasets } from '../support/choices';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 3, days: 40, ordersPerDay: 4 }, { datasets: null });

it('the archive has the papers of its week that WB gives while somebody waits, and is whole without them', async () => {
  const world = await makeWorld();
  chooseWholeDatasets(world, ['finance', 'financeReports', 'seller', 'documents']);
  choose(world, { reports: {} });
  world.connect();
  world.refresh();
  const panel = new Panel(world);
  const archives = world.rows('Отчёты WB', 'Номер отчёта').map(([report]) => {
    const given = { report: String(report) };
    const [papers] = panel.exchangePreview('accountant-archive', given).findings.flatMap(({ text }) => /^Документов WB за эту неделю: (\d+)/.exec(text)?.[1] ?? []);
    return { given, papers: Number(papers ?? 0) };
  });
  const found = archives.find(({ papers }) => papers > 0);
  expect(found).toBeDefined();
  const { given, papers } = found as NonNullable<typeof found>;
  const namesIn = (): string[] => Object.keys(unzipSync(Buffer.from(panel.exchangeFiles('accountant-archive', given)[0]?.base64 ?? '', 'base64')));
  const whole = namesIn();
  expect(whole.filter((name) => name.startsWith('документы WB/'))).toHaveLength(papers);
  await world.wb.setFaults([{ match: { path: '/api/v1/documents/download' }, answer: { status: 500, body: {} } }]);
  expect(namesIn()).toEqual(whole.filter((name) => !name.startsWith('документы WB/')));
});
