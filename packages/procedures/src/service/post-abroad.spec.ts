import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

/** The defendant lives abroad, or is not said to; the complaint is ready to be served. */
async function suing(domicile?: 'abroad'): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    defendants: [{ kind: 'person', name: '钱守拙', address: '12 Rue Exemple, Lyon', domicile }],
  });
  await one.issue();
  return one;
}
const posted = (one: CivilCase, on = '2026-03-03') => ({
  papers: [one.paper('complaint', 'd1')],
  way: 'posted-abroad',
  on,
  proof: '国际挂号信收据 1 份，查询显示妥投',
});

describe('CPL-283: papers that are posted to a party abroad', () => {
  test('CPL-283: count as served when three months are over, and on the last day of them', async () => {
    const one = await suing('abroad');
    one.court.at('2026-06-02T01:00:00.000Z');
    expect(await one.try('he', 'service.record-paper', posted(one), 'd1')).toMatchObject({
      refusals: [
        {
          code: 'service/three-months-run',
          ground: { kind: 'law', articles: ['CPL-283'] },
          facts: { dueOn: '2026-06-03' },
        },
      ],
    });
    one.court.at('2026-06-05T01:00:00.000Z');
    await one.must('he', 'service.record-paper', posted(one), 'd1');
    expect(one.state.service.services.at(-1)?.effective).toMatchObject({ on: '2026-06-03' });
    // CPL-285: thirty days to answer from then, and not from the day on which it was entered.
    const [answer] = one.court
      .deadlines(one.stream)
      .filter(({ key }) => key.startsWith('defence/') && key.includes('d1'));
    expect(answer?.dueOn).toBe('2026-07-03');
  });

  test('CPL-283: to nobody who is not found to live there; the clerk is told before of whoever does', async () => {
    const here = await suing();
    here.court.at('2026-07-01T01:00:00.000Z');
    expect(await here.try('he', 'service.record-paper', posted(here), 'd1')).toMatchObject({
      refusals: [{ code: 'service/not-found-abroad', ground: { kind: 'technical' } }],
    });
    const told = async (one: CivilCase) =>
      (await one.court.told(one.stream, one.people.he, 'service.record-paper', 'd1')).map(
        ({ code }) => code,
      );
    expect(await told(here)).not.toContain('abroad');
    expect(await told(await suing('abroad'))).toContain('abroad');
  });
});
