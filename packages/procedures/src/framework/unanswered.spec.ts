import { describe, expect, it } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { field, needed, neededWhen, page } from './ask.ts';
import type { AnyCommand, Context } from './command.ts';
import { unanswered } from './unanswered.ts';

const asking = {
  ask: [
    page('who', needed('name'), field('note')),
    page(
      'how',
      field('way'),
      neededWhen('days', 'way', ['later', 'never']),
      neededWhen('reasons', 'days', ['*']),
      neededWhen('sure', 'urgent', ['true']),
    ),
  ],
} as unknown as AnyCommand;
const of = (input: Readonly<Record<string, unknown>>, one = asking) =>
  unanswered(one, {} as Context, {}, input).map(({ remedy }) => remedy);
const at = (path: string) => [{ kind: 'field', path }];

describe('what a declaration needs answered', () => {
  it('is said all at once, one for each question that is asked', () => {
    expect(of({})).toEqual([at('name')]);
    expect(of({ way: 'later', urgent: true })).toEqual([at('name'), at('days'), at('sure')]);
    expect(of({ name: ' ', way: ['now', 'never'], days: '' })).toEqual([at('name'), at('days')]);
  });

  it('is not asked where another answer does not lead to it, nor where it hangs on one that is not asked', () => {
    expect(of({ name: '沈静宜', way: 'now', days: '3' })).toEqual([]);
    expect(of({ name: '沈静宜', way: 'later', days: '3' })).toEqual([at('reasons')]);
    const unasked = { ...asking, unasked: () => ['name', 'days'] };
    expect(of({ way: 'later' }, unasked)).toEqual([]);
  });

  it('holds whoever calls without a form, and the act is not done', async () => {
    const one = await CivilCase.registered();
    const input = { electronic: true, address: '云州市东湖区柳荫巷 3 号' };
    expect(await one.try('zhao', 'service.confirm-address', input, 'p1')).toMatchObject({
      outcome: 'refused',
      refusals: [
        { code: 'docket/unanswered', ground: { kind: 'technical' }, remedy: at('channels') },
      ],
    });
    await one.must('zhao', 'service.confirm-address', { ...input, channels: ['account'] }, 'p1');
  });
});
