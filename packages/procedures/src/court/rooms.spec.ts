import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

describe('the rooms of a court', () => {
  test.each([
    ['第一法庭\n第二法庭\n', '第一法庭、第二法庭'],
    ['第一法庭、 第二法庭，第一法庭', '第一法庭、第二法庭'],
    ['、，', null],
  ])('OOR-15.1.0: %j is kept as %j', async (written, kept) => {
    const one = await CivilCase.registered();
    const key = one.state.filing.court ?? '';
    const court = `court:${key}` as typeof one.stream;
    const head = one.court.person('head', { posts: ['administrator'], court: key });
    one.court.office(court, 'head', 'administrator');
    const tried = await one.court.when(head, 'court.set-policy', court, {
      setting: 'rooms',
      rooms: written,
    });
    if (kept === null) expect(tried).toMatchObject({ refusals: [{ code: 'court/value-missing' }] });
    else expect(tried).toMatchObject({ entries: [{ body: { setting: 'rooms', value: kept } }] });
  });
});
