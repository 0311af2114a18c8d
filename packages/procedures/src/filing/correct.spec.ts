import { partiesOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { filedIn } from './testing/index.ts';

const named = {
  kind: 'organisation',
  name: '云州木禾家居有限公司',
  address: '云州市东湖区工业路 8 号',
};
const rest = { note: '更正被告', claims: [{ text: '退还定作款', yuan: '60480' }], attachments: [] };

async function askedToCorrect() {
  const at = await filedIn({ defendants: [named, { kind: 'person', name: '钱守拙' }] });
  const { court, lin, stream } = at;
  await court.when(lin, 'filing.request-correction', stream, {
    items: ['defendant-identity'],
    note: '请写明被告的准确名称',
  });
  const correct = (defendants: readonly object[]) =>
    court.when(at.zhao, 'filing.correct', stream, { ...rest, defendants });
  const defendants = () => partiesOf(court.case(stream).participation, 'defendant');
  return { ...at, correct, defendants };
}

describe('OLR-9.1.2a: what is corrected about the defendants is in the docket', () => {
  test('a renamed and a further defendant: the one is renamed, the other begins, the title follows', async () => {
    const { court, stream, correct, defendants } = await askedToCorrect();
    const renamed = { ...named, name: '云州木禾家具有限公司' };
    const done = await correct([
      renamed,
      { kind: 'person', name: '钱守拙' },
      { kind: 'person', name: '卫澜' },
    ]);
    expect(done.outcome).toBe('accepted');
    expect(defendants().map((one) => [one.id, one.name])).toEqual([
      ['d1', '云州木禾家具有限公司'],
      ['d2', '钱守拙'],
      ['d3', '卫澜'],
    ]);
    expect(court.case(stream).filing.defendantNames).toEqual([
      '云州木禾家具有限公司',
      '钱守拙',
      '卫澜',
    ]);
  });

  test('whoever is taken off the list leaves the case, and the others keep their places', async () => {
    const { court, stream, correct, defendants } = await askedToCorrect();
    await correct([{ kind: 'person', name: '钱守拙' }]);
    expect(defendants().map((one) => [one.id, one.name])).toEqual([['d2', '钱守拙']]);
    expect(court.entries(stream).map((one) => one.kind)).toContain('participation.Ended');
  });

  test('e-mail, credit code and representative are kept, and what is emptied is gone', async () => {
    const { correct, defendants } = await askedToCorrect();
    const whole = {
      kind: 'organisation',
      name: named.name,
      creditCode: '91350100M000100Y43',
      representative: '白予安',
      email: 'office@example.cn',
    };
    const done = await correct([whole, { kind: 'person', name: '钱守拙' }]);
    expect(done.outcome).toBe('accepted');
    expect(defendants()[0]).toMatchObject({ id: 'd1', ...whole, address: null });
  });

  test('the form starts from everything that is known, so that sending it unchanged changes nobody', async () => {
    const { court, stream, zhao, correct } = await askedToCorrect();
    const known = await court.prefill(stream, zhao, 'filing.correct');
    const done = await correct(known['defendants'] as object[]);
    expect(done.outcome === 'accepted' && done.entries.map((one) => one.kind)).toEqual([
      'filing.Corrected',
      'documents.Ordered',
    ]);
  });

  test('numbers and addresses stand in a part that the court alone reads', async () => {
    const { correct } = await askedToCorrect();
    const done = await correct([named]);
    const [entry] = done.outcome === 'accepted' ? done.entries : [];
    expect(entry?.labels).toEqual(['parties', 'court']);
  });
});
