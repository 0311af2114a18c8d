import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { placeAt, placeSaid, placesOf } from '../shared/places.ts';
import { totals, totalsIn } from '../shared/points.ts';
import { asItStands, stillMissing, toldOfNotice } from './correction.ts';
import { filedIn } from './testing/index.ts';
import { lawAt } from '@xiezhi/law';

const shop = { kind: 'organisation', name: '云州木禾家居有限公司', address: '工业路 8 号' };
const qian = { kind: 'person', name: '钱守拙' };
const marks = [
  { at: 'defendants.d2.address', note: '请写明钱守拙现在住在哪里。' },
  { at: 'claims.c1.text', note: '请写明退还多少、什么时候退。' },
  { at: 'plaintiff.address', note: '请写明您的住址。' },
];
const law = lawAt('2026-03-02' as Parameters<typeof lawAt>[0]);

async function filed() {
  const at = await filedIn({ defendants: [shop, qian] });
  const ask = (input: Readonly<Record<string, unknown>>) =>
    at.court.when(at.lin, 'filing.request-correction', at.stream, input);
  const state = () => at.court.case(at.stream);
  const warned = async (change: Readonly<Record<string, unknown>>) => {
    const start = await at.court.prefill(at.stream, at.zhao, 'filing.correct');
    const input = { note: '补好了', attachments: [], ...start, ...change };
    const [first] = await at.court.warnings(at.stream, at.zhao, 'filing.correct', input);
    return (first?.facts['items'] ?? []) as readonly { readonly at?: string }[];
  };
  return { ...at, ask, state, warned };
}

describe('OLR-9.1.2a: what is lacking is marked where it is lacking', () => {
  test('OLR-9.1.2a: each mark has its own words, its item and its place, and the notice says how many there are', async () => {
    const { ask, state } = await filed();
    await ask({ marks, items: ['signature'], note: '请签名。' });
    const items = state().filing.corrections[0]?.items ?? [];
    expect(items).toEqual([
      {
        item: 'defendant-address',
        at: 'defendants.d2.address',
        place: '钱守拙',
        note: marks[0]?.note,
      },
      { item: 'claim-unclear', at: 'claims.c1.text', place: '1', note: marks[1]?.note },
      { item: 'plaintiff-address', at: 'plaintiff.address', place: '沈静宜', note: marks[2]?.note },
      { item: 'signature', note: '请签名。' },
    ]);
    expect(totals(items)).toEqual({ points: 4, parts: 4 });
    const entry = { items } as Parameters<NonNullable<typeof text>>[0];
    const text = catalogue.texts('zh-CN').entries['filing.CorrectionRequested'];
    expect(text?.({ ...entry, dueOn: '2026-03-17' }).detail).toContain('共4处，在4个部分');
  });

  test('OLR-9.1.2a: what a mark says is not asked once more as a whole, unless there are words for the whole beside it', async () => {
    const at = [{ at: 'defendants.d1.address', note: '请写明住所地。' }];
    const place = {
      item: 'defendant-address',
      at: 'defendants.d1.address',
      place: '云州木禾家居有限公司',
      note: '请写明住所地。',
    };
    const one = await filed();
    await one.ask({ marks: at, items: ['defendant-address'] });
    expect(one.state().filing.corrections[0]?.items).toEqual([place]);
    const both = await filed();
    const note = '两名被告都要写明住址，并附户籍资料。';
    await both.ask({ marks: at, items: ['defendant-address'], note });
    expect(both.state().filing.corrections[0]?.items).toEqual([
      place,
      { item: 'defendant-address', note },
    ]);
  });

  test('OLR-9.1.2a: an older notice, which marked no place, reads as before', () => {
    const items = [{ item: 'signature', note: '请签名。' }];
    expect(totalsIn(items)).toBeNull();
    const text = catalogue.texts('zh-CN').entries['filing.CorrectionRequested'];
    expect(text?.({ items, dueOn: '2026-03-17' }).detail).toBe(
      '起诉状签名；当天收到通知的，补到 2026年3月17日为止',
    );
  });

  test('OLR-9.1.2a: whoever mends it is told each mark at its field, and how much there is in all', async () => {
    const { ask, state } = await filed();
    await ask({ marks });
    const told = toldOfNotice(state(), law);
    expect(told).toContainEqual({ code: 'count', facts: { points: 3, parts: 3 }, short: true });
    for (const { at, note } of marks)
      expect(told.find(({ field }) => field === at)?.facts).toMatchObject({ note });
  });

  test('OLR-9.1.2a: a mark at a field opens its question, and is missed as long as the field stands as it was', async () => {
    const { ask, warned } = await filed();
    await ask({ marks });
    expect((await warned({})).map(({ at }) => at)).toEqual(marks.map(({ at }) => at));
    const left = await warned({
      plaintiff: { kind: 'person', name: '沈静宜', address: '明理路 9 号' },
      defendants: [shop, { ...qian, address: '柳荫巷 3 号' }],
    });
    expect(left.map(({ at }) => at)).toEqual(['claims.c1.text']);
  });

  test('OLR-9.1.2a: a mark stays with whom it is about when somebody above is taken out, and goes with whoever is', async () => {
    const { ask, state, warned } = await filed();
    const first = { at: 'defendants.d1.address', note: '请写全住所地。' };
    await ask({ marks: [first, ...marks] });
    // As the form gives the list back: each with the key that it was given with.
    const [, second] = asItStands(state()).defendants;
    expect(second?.key).toBe('d2');
    const left = async (change: Readonly<Record<string, unknown>>) =>
      (await warned(change)).map(({ at }) => at);
    const defendantsOf = async (list: readonly object[]) =>
      (await left({ defendants: list })).filter((at) => at?.startsWith('defendants') === true);
    expect(await defendantsOf([{ ...second }])).toEqual(['defendants.d2.address']);
    expect(await defendantsOf([{ ...second, address: '柳荫巷 3 号' }])).toEqual([]);
    // Mended under another name, and with somebody new above: it is still the second.
    const other = { ...second, name: '钱守璞', address: '柳荫巷 3 号' };
    const added = { kind: 'person', name: '何书岚' };
    expect(await defendantsOf([added, other])).toEqual([]);
    expect(await defendantsOf([added, { ...second }])).toEqual(['defendants.d2.address']);
  });

  test('OLR-9.1.2a: a claim keeps its mark when one above is taken out, and what is added is another', async () => {
    const at = await filedIn({
      defendants: [shop],
      claims: [{ text: '退还定作款' }, { text: '支付违约金' }],
    });
    const state = () => at.court.case(at.stream);
    const mark = { at: 'claims.c2.text', note: '请写明多少违约金。' };
    await at.court.when(at.lin, 'filing.request-correction', at.stream, { marks: [mark] });
    const stands = asItStands(state()).claims;
    const missed = (claims: readonly { key?: string | undefined; text: string }[]) =>
      stillMissing(state(), { claims, attachments: [] }).map(({ at: place }) => place);
    expect(missed(stands.slice(1))).toEqual(['claims.c2.text']);
    expect(missed([{ ...stands[1]!, text: '支付违约金 600 元' }])).toEqual([]);
    const claims = [{ text: '支付利息' }, { ...stands[1]!, text: '支付违约金 600 元' }];
    await at.court.when(at.zhao, 'filing.correct', at.stream, {
      ...asItStands(state()),
      claims,
      note: '补好了',
      attachments: [],
    });
    expect(state().filing.claimKeys.list).toEqual(['c3', 'c2']);
  });

  test('OLR-9.1.2a: a notice that marked places by their number is read by the list as it stands', async () => {
    const { ask, state } = await filed();
    await ask({ marks });
    const now = state();
    const [notice] = now.filing.corrections;
    const at = ['defendants.1.address', 'claims.0.text', 'plaintiff.address'];
    const items = notice!.items.map((one, index) => ({ ...one, at: at[index] }));
    const before = { ...now, filing: { ...now.filing, corrections: [{ ...notice!, items }] } };
    expect(toldOfNotice(before, law).flatMap(({ field }) => field ?? [])).toEqual(
      marks.map((one) => one.at),
    );
    const answer = {
      claims: [{ text: '退还定作款 60480 元' }],
      defendants: [shop, { ...qian, address: '柳荫巷 3 号' }] as never,
      attachments: [],
    };
    expect(stillMissing(before, answer).map((one) => one.at)).toEqual(['plaintiff.address']);
    // A draft of a notice that was begun before names them so, too.
    expect(placeAt(now, 'defendants.1.address')?.at).toBe('defendants.d2.address');
  });

  test('OLR-9.1.2a: nothing marked and nothing chosen is no notice; an item is said how to mend; a place has to be there', async () => {
    const { ask } = await filed();
    for (const [input, code] of [
      [{}, 'filing/nothing-asked'],
      [{ items: ['signature'] }, 'filing/say-how-to-mend'],
      [{ marks, note: '另请提交身份证复印件。' }, 'filing/note-belongs-to-items'],
      [{ marks: [], items: [] }, 'filing/nothing-asked'],
      [{ marks: [{ at: 'defendants.d7.address', note: '住址' }] }, 'filing/no-such-place'],
    ] as const)
      expect(await ask(input)).toMatchObject({
        refusals: [{ code, ground: { kind: 'technical' } }],
      });
  });

  test('every place of a complaint has its own path and its name in both languages', async () => {
    const { state } = await filed();
    const all = placesOf(state());
    expect(new Set(all.map(({ at }) => at)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(10);
    const said = (at: string, lang: 'zh-CN' | 'en') => {
      const one = all.find((place) => place.at === at);
      return placeSaid(at, one?.name ?? '', lang);
    };
    expect(said('defendants.d2.address', 'zh-CN')).toBe('被告钱守拙的住址');
    expect(said('defendants.d1.creditCode', 'en')).toBe(
      'Defendant 云州木禾家居有限公司: number of identity',
    );
    expect(said('claims.c1.text', 'zh-CN')).toBe('第1项诉讼请求');
    expect(said('grounds', 'en')).toBe('Facts and reasons');
  });
});
