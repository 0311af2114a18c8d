import { describe, expect, test } from 'vitest';
import { papersOf } from '@xiezhi/record';

import { servableFor } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const organisation = {
  kind: 'organisation',
  name: '云州木禾家居有限公司',
  creditCode: '91350100M000100Y43',
  representative: '周慕白',
  address: '云州市东湖区工业路 8 号',
};
const written = {
  plaintiff: {
    kind: 'person',
    name: '沈静宜',
    address: '云州市东湖区枫林里 2 号',
    mobile: '13800000009',
    residentId: '11010519491231002X',
  },
  defendants: [
    { kind: 'person', name: '钱守拙', mobile: '13800000000', address: '柳荫巷 3 号' },
    organisation,
  ],
  claims: [{ text: '退还定作款60480元。', yuan: '60480' }, { text: '诉讼费由被告负担' }],
};

/** What the newest order of a complaint says. */
function saidIn({ court, stream }: CivilCase): Record<string, unknown> {
  const orders = court.entries(stream).filter(({ kind }) => kind === 'documents.Ordered');
  const last = orders.findLast(
    ({ body }) => (body as { template: string }).template === 'complaint',
  );
  return (last?.body as { data: Record<string, unknown> }).data;
}

describe('The complaint as a paper', () => {
  test('CPL-124: ethnicity, occupation and place of work of the plaintiff stand in it where they were given', async () => {
    const plaintiff = {
      ...written.plaintiff,
      ethnicity: '汉族',
      occupation: '木工',
      workplace: '云州启明木作工坊',
    };
    const defendants = [
      { kind: 'person', name: '钱守拙', occupation: '司机', workplace: '云州第二车队' },
    ];
    const one = await CivilCase.filed(undefined, { ...written, plaintiff, defendants });
    expect(saidIn(one)).toMatchObject({
      parties: [
        {
          particulars: '女，1949年12月31日出生，汉族',
          lines: [
            '职业：木工',
            '工作单位：云州启明木作工坊',
            '住址：云州市东湖区枫林里 2 号',
            '联系电话：13800000009',
          ],
        },
        // Of a defendant the place of work alone.
        { name: '钱守拙', particulars: null, lines: ['工作单位：云州第二车队'] },
      ],
    });
    // The number of nobody is needed to print what was given.
    const { residentId: _, ...unnumbered } = plaintiff;
    const other = await CivilCase.filed(undefined, { ...written, plaintiff: unnumbered });
    expect(saidIn(other)).toMatchObject({ parties: [{ particulars: '汉族' }, {}, {}] });
  });

  test('CPL-124: a complaint that leaves them out lacks nothing', async () => {
    const one = await CivilCase.filed(undefined, written);
    expect(one.state.filing.lacking).toEqual([]);
  });

  test('CPL-124: it is made when the complaint is handed in, from what was handed in', async () => {
    const one = await CivilCase.filed(undefined, written);
    expect(saidIn(one)).toMatchObject({
      parties: [
        {
          role: '原告',
          name: '沈静宜',
          particulars: '女，1949年12月31日出生',
          lines: ['住址：云州市东湖区枫林里 2 号', '联系电话：13800000009'],
        },
        { role: '被告', name: '钱守拙', lines: ['住址：柳荫巷 3 号'] },
        {
          role: '被告',
          particulars: '统一社会信用代码91350100M000100Y43',
          lines: ['住所地：云州市东湖区工业路 8 号', '法定代表人（负责人）：周慕白'],
        },
      ],
      claims: ['退还定作款60480元', '诉讼费由被告负担'],
      materials: [{ name: 'a.pdf' }],
      signers: ['沈静宜'],
      handedInBy: null,
      submittedAt: one.state.filing.submittedAt,
      correctedAt: null,
    });
  });

  test('CPL-124: the plaintiff’s contact stands on it in full; no resident id does, and nothing of a defendant’s telephone', async () => {
    const one = await CivilCase.filed(undefined, written);
    const said = JSON.stringify(saidIn(one));
    expect(said).toContain('13800000009');
    expect(said).not.toContain('13800000000');
    expect(said).not.toContain('11010519491231002X');
  });

  test('CPL-124: a plaintiff who gave no telephone is reached by e-mail', async () => {
    const one = await CivilCase.filed(undefined, {
      plaintiff: { kind: 'person', name: '沈静宜', email: 'shen@example.cn' },
    });
    expect(saidIn(one)).toMatchObject({ parties: [{ lines: ['电子邮箱：shen@example.cn'] }, {}] });
  });

  test('handed in for somebody else, it names whose account it was', async () => {
    const one = await CivilCase.filed(undefined, {
      plaintiff: { kind: 'person', name: '白露' },
    });
    expect(saidIn(one)).toMatchObject({ signers: ['白露'], handedInBy: '沈静宜' });
  });

  test('OLR-9.1.2a: mended, it is made anew, and the former says what replaced it', async () => {
    const one = await CivilCase.filed();
    await one.must('lin', 'filing.request-correction', { items: ['claim-unclear'], note: '写明' });
    await one.must('zhao', 'filing.correct', {
      note: '已写明',
      attachments: [],
      claims: [{ text: '退还定作款', yuan: '50000' }],
      defendants: [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 5 号' }],
    });
    expect(saidIn(one)).toMatchObject({
      claims: ['退还定作款50000元'],
      correctedAt: one.court.entries(one.stream).at(-1)?.at,
    });
    const [now] = papersOf(one.state.documents, 'complaint');
    expect(one.state.documents.papers.map(({ replacedBy }) => replacedBy)).toContain(now?.id);
    expect(papersOf(one.state.documents, 'complaint')).toHaveLength(1);
  });

  test('CPL-128: the days for the answer run from the complaint, not from the notice alone', async () => {
    const one = await CivilCase.registered();
    const flagged = (side: 'p1' | 'd1'): readonly string[] => {
      const party = one.state.participation.participants.find(({ id }) => id === side);
      return party === undefined
        ? ['nobody']
        : servableFor(one.state, party)
            .filter(({ complaint }) => complaint)
            .map(({ title }) => title);
    };
    expect(flagged('d1')).toEqual(['民事起诉状']);
    expect(flagged('p1')).toEqual([]);
  });

  test('in a docket from before the complaint was a paper, it goes with the response notice', async () => {
    const one = await CivilCase.registered();
    const { state } = one;
    const papers = state.documents.papers.filter(({ template }) => template !== 'complaint');
    const party = state.participation.participants.find(({ id }) => id === 'd1');
    if (party === undefined) throw new Error('no defendant');
    const found = servableFor({ ...state, documents: { papers } }, party);
    expect(found.filter(({ complaint }) => complaint).map(({ title }) => title)).toEqual([
      '应诉通知书',
    ]);
  });

  test('the court does not make a party’s complaint anew', async () => {
    const one = await CivilCase.registered();
    const id = papersOf(one.state.documents, 'complaint')[0]?.id ?? '';
    const tried = await one.try('he', 'documents.replace', { correction: '错字' }, `paper${id}`);
    expect(tried.outcome).toBe('refused');
  });
});
