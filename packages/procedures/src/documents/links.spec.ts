import type { StreamId } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

/** What the notice of acceptance of a case registered now says of where the case is to be found. */
async function linkOf(site: string | null): Promise<unknown> {
  const claim = await CivilCase.filed();
  const court = `court:${claim.state.filing.court ?? ''}` as StreamId;
  if (site !== null) {
    const who = claim.court.person('gu', {
      posts: ['administrator'],
      court: court.slice('court:'.length),
    });
    const place = {
      address: '云州市东湖区明理路 1 号',
      hours: '工作日 9:00–17:00',
      phone: '0800-5550',
    };
    const answer = await claim.court.when(who, 'court.describe', court, { ...place, site });
    expect(answer.outcome).toBe('accepted');
  }
  const registered = await claim.try('lin', 'filing.register', { procedure: 'summary' });
  if (registered.outcome !== 'accepted') throw new Error(JSON.stringify(registered));
  const notice = registered.entries.find(
    ({ body }) => (body as { template?: string }).template === 'acceptance-notice',
  );
  return (notice?.body as { data: { caseLink: unknown } }).data.caseLink;
}

describe('Where papers lead', () => {
  test('papers lead to the web address that the court itself has set', async () => {
    expect(await linkOf('https://donghu.court.example')).toBe(
      'https://donghu.court.example/my-cases',
    );
  });

  test('a court that has set none leads nowhere', async () => {
    expect(await linkOf(null)).toBeNull();
  });
});
