import { describe, expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';

/*
 * Witnesses and appraisals, over the rooms that they touch: evidence, the sitting, the papers, the findings.
 */
const witness = {
  kind: 'witness',
  person: '汤知微，安装工人',
  contact: '云州市东湖区柳岸路 3 号，13900000000',
  purpose: '交货当天看到橱柜缺少门板',
  manner: 'in-person',
  reasons: '只有他在现场。',
  attachments: [],
};
const appraisal = {
  kind: 'appraisal',
  what: '已经安装的橱柜四组',
  heldBy: '被告家中',
  purpose: '材质与合同约定是否一致',
  reasons: '属于专门性问题。',
  attachments: [],
};
const granted = { decision: 'granted', reasons: '与待证事实有关，有必要。' };
const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
const scan = (name: string) => ({
  name,
  source: '本院',
  purpose: '见申请',
  form: 'scan',
  files: [CivilCase.file('e')],
});
const testified = {
  on: '2026-03-20',
  undertaking: 'signed',
  keptAt: '纸质卷第 1 册第 40 页',
  note: '证人到庭，宣读保证书，各方发问。',
  exhibits: [scan('证人汤知微的证言')],
};

async function admitted(also: object = {}, decision: object = {}): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  await one.must('qian', 'evidence.apply', { ...witness, ...also }, 'd1');
  await one.must(
    'lu',
    'evidence.decide-application',
    { ...granted, manner: 'in-person', ...decision },
    'application-1',
  );
  return one;
}
const scheduled = async (one: CivilCase): Promise<CivilCase> => {
  await one.must('he', 'hearing.schedule', sitting);
  return one;
};
const onTheDay = (one: CivilCase): CivilCase => {
  one.court.at('2026-03-20T03:00:00.000Z');
  return one;
};
const tasks = (one: CivilCase) =>
  one.court.tasks(one.stream).filter(({ key }) => key.startsWith('evidence/'));
const papers = (one: CivilCase, template: string) =>
  one.state.documents.papers.filter((each) => each.template === template);

describe('a witness', () => {
  test('EVR-69: is applied for on any day, late or not; how they are reached the court alone reads', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'evidence.apply', witness, 'd1');
    const entry = one.court.entries(one.stream).at(-1);
    expect(entry).toMatchObject({
      kind: 'evidence.Applied',
      labels: ['parties', 'court'],
      body: { what: '汤知微，安装工人', testimony: { manner: 'in-person' } },
    });
    expect(one.state.evidence.applications).toMatchObject([
      { kind: 'witness', contact: witness.contact, late: false, decided: null },
    ]);
    expect(tasks(one)).toMatchObject([
      { command: 'evidence.decide-application', basis: ['CPL-75'] },
    ]);
  });

  test.each(['person', 'contact', 'manner'])(
    'EVR-69: without %s the application says what to add, and nothing is lost',
    async (left) => {
      const one = await CivilCase.registered();
      await one.linked();
      const input = Object.fromEntries(Object.entries(witness).filter(([name]) => name !== left));
      expect(await one.try('qian', 'evidence.apply', input, 'd1')).toMatchObject({
        outcome: 'refused',
        refusals: [{ ground: { kind: 'technical' }, remedy: [{ path: left }] }],
      });
    },
  );

  test('EVR-70: admitted, they are named where the day is fixed, and get a notice that the clerk gives', async () => {
    const one = await scheduled(await admitted());
    expect(
      one.court.entries(one.stream).findLast(({ kind }) => kind === 'hearing.Scheduled')?.body,
    ).toMatchObject({ heard: [{ application: 'application-1', name: '汤知微，安装工人' }] });
    expect(papers(one, 'witness-notice')).toMatchObject([
      { extra: { application: 'application-1', hearing: 'h1' }, replacedBy: null },
    ]);
    expect(tasks(one)[0]).toMatchObject({
      command: 'evidence.call-witness',
      by: { role: 'clerk' },
      subject: 'application-1.h1',
    });
    const called = { how: 'by-post', on: '2026-03-02' };
    await one.must('he', 'evidence.call-witness', called, 'application-1.h1');
    expect(tasks(one).map(({ command }) => command)).not.toContain('evidence.call-witness');
    // Another day is another notice.
    await one.must('he', 'hearing.schedule', {
      ...sitting,
      at: '2026-03-27T09:30',
      reasons: '改期',
    });
    expect(papers(one, 'witness-notice').map(({ replacedBy }) => replacedBy === null)).toEqual([
      false,
      true,
    ]);
    expect(tasks(one).map(({ subject }) => subject)).toContain('application-1.h2');
  });

  test('EVR-70: admitted after the day was fixed, they are called to that sitting', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await scheduled(one);
    await one.must('qian', 'evidence.apply', witness, 'd1');
    const decision = { ...granted, manner: 'in-person' };
    await one.must('lu', 'evidence.decide-application', decision, 'application-1');
    expect(papers(one, 'witness-notice')).toHaveLength(1);
    expect(tasks(one)[0]).toMatchObject({ subject: 'application-1.h1' });
  });

  test('CPL-71: what was said at the sitting stands with whoever asked, and was contested there', async () => {
    const one = onTheDay(await scheduled(await admitted()));
    await one.must('he', 'evidence.bring-in-collected', testified, 'application-1');
    expect(one.state.evidence.exhibits.at(-1)).toMatchObject({
      participant: 'd1',
      name: '证人汤知微的证言',
    });
    const id = one.state.evidence.exhibits.at(-1)?.id ?? '';
    const finding = {
      exhibit: id,
      authenticity: 'yes',
      legality: 'yes',
      relevance: 'yes',
      outcome: 'admitted',
      reasons: '与照片印证。',
    };
    const find = () => one.try('lu', 'evidence.find', { findings: [finding] });
    expect(await find()).toMatchObject({ refusals: [{ code: 'evidence/not-contested-yet' }] });
    const present = { inPerson: ['p1', 'd1'], identityChecked: true, note: '证人作证。' };
    await one.must('he', 'hearing.record', present, 'h1');
    expect(await find()).toMatchObject({ outcome: 'accepted' });
  });

  test('EVR-71: who refuses the undertaking does not testify, by law; that is noted and the others go on', async () => {
    const one = onTheDay(await scheduled(await admitted()));
    const refused = { ...testified, undertaking: 'refused' };
    expect(
      await one.try('he', 'evidence.bring-in-collected', refused, 'application-1'),
    ).toMatchObject({
      refusals: [{ code: 'evidence/did-not-sign', ground: { kind: 'law', articles: ['EVR-71'] } }],
    });
    const why = { on: '2026-03-20', why: 'did-not-sign', note: '拒绝宣读。' };
    await one.must('he', 'evidence.note-nothing-collected', why, 'application-1');
    expect(tasks(one)).toEqual([]);
  });

  test('CPL-76: of who had no notice nobody says that they stayed away', async () => {
    const one = onTheDay(await scheduled(await admitted()));
    const why = { on: '2026-03-20', why: 'stayed-away', note: '没有到庭。' };
    expect(
      await one.try('he', 'evidence.note-nothing-collected', why, 'application-1'),
    ).toMatchObject({
      refusals: [{ code: 'evidence/was-not-called', ground: { articles: ['CPL-76'] } }],
    });
    const called = { how: 'by-phone', on: '2026-03-03' };
    await one.must('he', 'evidence.call-witness', called, 'application-1.h1');
    await one.must('he', 'evidence.note-nothing-collected', why, 'application-1');
    expect(one.state.evidence.applications).toMatchObject([{ why: 'stayed-away' }]);
  });

  test('CPL-76: nobody is heard on a day without a sitting, and in writing at any time', async () => {
    const one = await scheduled(await admitted({ manner: 'online', mannerReasons: '在外地。' }));
    expect(await one.court.offers(one.stream, one.people.he)).not.toContain(
      'evidence.bring-in-collected#application-1',
    );
    onTheDay(one);
    const early = { ...testified, on: '2026-03-19' };
    expect(
      await one.try('he', 'evidence.bring-in-collected', early, 'application-1'),
    ).toMatchObject({
      refusals: [{ code: 'evidence/no-sitting-then', facts: { days: ['2026-03-20'] } }],
    });
    const written = { manner: 'written', reasons: '住院，不能出庭。' };
    await one.must('lu', 'evidence.change-testimony', written, 'application-1');
    await one.must('he', 'evidence.bring-in-collected', early, 'application-1');
  });

  test('OLR-26.1.2: objected to with reason, who was to be heard online comes to the court room, on a new notice', async () => {
    const one = await scheduled(
      await admitted({ manner: 'online', mannerReasons: '在外地。' }, { manner: 'online' }),
    );
    const called = { how: 'by-phone', on: '2026-03-02' };
    await one.must('he', 'evidence.call-witness', called, 'application-1.h1');
    const inPerson = { manner: 'in-person', reasons: '原告有异议，要当面辨认。' };
    await one.must('lu', 'evidence.change-testimony', inPerson, 'application-1');
    expect(papers(one, 'witness-notice')).toHaveLength(2);
    expect(tasks(one)[0]).toMatchObject({ command: 'evidence.call-witness' });
    expect(
      await one.try('lu', 'evidence.change-testimony', inPerson, 'application-1'),
    ).toMatchObject({ refusals: [{ code: 'evidence/heard-so-already' }] });
  });

  test('CPL-76: admitted after the last sitting, another is owed', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.paid();
    await scheduled(one);
    onTheDay(one);
    const present = { inPerson: ['p1', 'd1'], identityChecked: true, note: '开庭。' };
    await one.must('he', 'hearing.record', present, 'h1');
    one.court.at('2026-03-23T03:00:00.000Z');
    await one.must('qian', 'evidence.apply', witness, 'd1');
    const decision = { ...granted, manner: 'in-person' };
    await one.must('lu', 'evidence.decide-application', decision, 'application-1');
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('hearing/schedule');
  });

  test('CPL-77: the costs that whoever asked advances are asked for with a day, and noted when they are paid', async () => {
    const one = await admitted({}, { advance: '300', advanceBy: '2026-03-10' });
    expect(tasks(one)).toMatchObject([
      { command: 'evidence.note-advance', by: { role: 'clerk' }, basis: ['CPL-77'] },
    ]);
    await one.must(
      'he',
      'evidence.note-advance',
      { on: '2026-03-02', note: '收据 12 号' },
      'application-1',
    );
    expect(tasks(one)).toEqual([]);
  });
});

/** Granted, entrusted, and the opinion in the case. */
async function examined(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  await one.must('qian', 'evidence.apply', appraisal, 'd1');
  await one.must('lu', 'evidence.decide-application', granted, 'application-1');
  await one.must('lu', 'evidence.commission-appraisal', commission, 'application-1');
  one.court.at('2026-04-10T03:00:00.000Z');
  await one.must('he', 'evidence.bring-in-collected', opinion, 'application-1');
  return one;
}
const commission = {
  body: '云州木制品质量鉴定中心',
  chosen: 'agreed',
  question: '材质与合同约定是否一致？',
  scope: '橱柜四组，现场取样。',
  dueOn: '2026-04-20',
  advance: '6000',
  advanceBy: '2026-03-16',
  reasons: '双方协商选定。',
};
const opinion = {
  on: '2026-04-10',
  keptAt: '纸质卷第 2 册',
  note: '鉴定中心寄来鉴定书。',
  exhibits: [scan('鉴定意见')],
  objectBy: '2026-04-24',
};

describe('an appraisal', () => {
  test('CPL-79, EVR-32: once granted the judge entrusts a body, with a letter; only then an opinion can come in', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'evidence.apply', appraisal, 'd1');
    await one.must('lu', 'evidence.decide-application', granted, 'application-1');
    expect(tasks(one)).toMatchObject([
      { command: 'evidence.commission-appraisal', by: { role: 'judge' }, basis: ['CPL-79'] },
    ]);
    expect(await one.court.offers(one.stream, one.people.he)).not.toContain(
      'evidence.bring-in-collected#application-1',
    );
    await one.must('lu', 'evidence.commission-appraisal', commission, 'application-1');
    expect(papers(one, 'appraisal-commission')).toHaveLength(1);
    expect(tasks(one).map(({ command, by }) => [command, by])).toEqual([
      ['evidence.note-advance', { role: 'clerk' }],
      ['evidence.bring-in-collected', { role: 'clerk' }],
    ]);
    expect(one.state.evidence.applications).toMatchObject([
      { advance: { fen: 600_000, to: '云州木制品质量鉴定中心' } },
    ]);
    // Another body takes the place of one that does not do it.
    await one.must(
      'lu',
      'evidence.commission-appraisal',
      { ...commission, body: '云州林产品检测站', chosen: 'named' },
      'application-1',
    );
    expect(papers(one, 'appraisal-commission')[0]?.replacedBy).not.toBeNull();
  });

  test('EVR-31: the costs are not advanced: that ends it, with reasons', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('qian', 'evidence.apply', appraisal, 'd1');
    await one.must('lu', 'evidence.decide-application', granted, 'application-1');
    await one.must('lu', 'evidence.commission-appraisal', commission, 'application-1');
    one.court.at('2026-03-20T03:00:00.000Z');
    const why = { on: '2026-03-20', why: 'not-paid', note: '期满没有预交，视为放弃申请。' };
    await one.must('lu', 'evidence.note-nothing-collected', why, 'application-1');
    expect(tasks(one)).toEqual([]);
  });

  test('EVR-34: what the parties could not contest is not handed over', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must(
      'zhao',
      'evidence.submit',
      { exhibits: [scan('样品')], conformsToOriginals: true },
      'p1',
    );
    const id = one.state.evidence.exhibits.at(-1)?.id ?? '';
    await one.must('qian', 'evidence.apply', appraisal, 'd1');
    await one.must('lu', 'evidence.decide-application', granted, 'application-1');
    const handed = { ...commission, samples: [id] };
    const entrust = () => one.try('lu', 'evidence.commission-appraisal', handed, 'application-1');
    expect(await entrust()).toMatchObject({
      refusals: [
        { code: 'evidence/sample-not-contested', ground: { kind: 'law', articles: ['EVR-34'] } },
      ],
    });
    const view = { authenticity: 'agreed', legality: 'agreed', relevance: 'agreed' };
    await one.must(
      'qian',
      'exchange.give-opinion',
      { exhibits: [{ exhibit: id, ...view }], attachments: [] },
      'd1',
    );
    expect(await entrust()).toMatchObject({ outcome: 'accepted' });
  });

  test('EVR-37: the opinion comes in with a day for objections, and each side may give its own', async () => {
    const one = await examined();
    const id = one.state.evidence.exhibits.at(-1)?.id ?? '';
    expect(one.state.evidence.applications).toMatchObject([{ objectBy: '2026-04-24' }]);
    const view = { authenticity: 'agreed', legality: 'agreed', relevance: 'disputed' };
    await one.must(
      'zhao',
      'exchange.give-opinion',
      { exhibits: [{ exhibit: id, ...view, reasons: '取样不当。' }], attachments: [] },
      'p1',
    );
  });

  test('CPL-81: an appraiser who was called and stays away: the opinion founds nothing, by law', async () => {
    const one = await examined();
    const id = one.state.evidence.exhibits.at(-1)?.id ?? '';
    const ask = {
      kind: 'appraiser',
      person: '柯砚，云州木制品质量鉴定中心',
      purpose: '取样的方法',
      manner: 'in-person',
      reasons: '对鉴定意见有异议。',
      attachments: [],
    };
    await one.must('zhao', 'evidence.apply', ask, 'p1');
    expect(one.state.evidence.applications.at(-1)).toMatchObject({ opinion: id });
    const decision = { ...granted, manner: 'in-person' };
    await one.must('lu', 'evidence.decide-application', decision, 'application-2');
    await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-04-21T09:30' });
    const called = { how: 'by-post', on: '2026-04-10' };
    await one.must('he', 'evidence.call-witness', called, 'application-2.h1');
    one.court.at('2026-04-21T03:00:00.000Z');
    const why = { on: '2026-04-21', why: 'stayed-away', note: '没有到庭。' };
    await one.must('he', 'evidence.note-nothing-collected', why, 'application-2');
    const finding = {
      exhibit: id,
      authenticity: 'yes',
      legality: 'yes',
      relevance: 'yes',
      outcome: 'admitted',
      reasons: '客观。',
    };
    const present = { inPerson: ['p1', 'd1'], identityChecked: true, note: '开庭。' };
    await one.must('he', 'hearing.record', present, 'h1');
    expect(await one.try('lu', 'evidence.find', { findings: [finding] })).toMatchObject({
      refusals: [
        {
          code: 'evidence/appraiser-stayed-away',
          ground: { kind: 'law', articles: ['CPL-81'] },
        },
      ],
    });
  });

  test('OLR-26.2.0: an appraiser comes online as a witness does, and to the court room once the objection to it is good', async () => {
    const one = await examined();
    const ask = {
      kind: 'appraiser',
      person: '柯砚，云州木制品质量鉴定中心',
      purpose: '取样的方法',
      manner: 'online',
      mannerReasons: '鉴定机构在外地。',
      reasons: '对鉴定意见有异议。',
      attachments: [],
    };
    await one.must('zhao', 'evidence.apply', ask, 'p1');
    const decision = { ...granted, manner: 'online' };
    await one.must('lu', 'evidence.decide-application', decision, 'application-2');
    await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-04-21T09:30' });
    expect(one.state.evidence.applications.at(-1)).toMatchObject({ manner: 'online' });
    const inPerson = { manner: 'in-person', reasons: '被告有异议，要当面说明取样。' };
    await one.must('lu', 'evidence.change-testimony', inPerson, 'application-2');
    expect(one.state.evidence.applications.at(-1)).toMatchObject({ manner: 'in-person' });
    // On a new notice, as of a witness.
    expect(papers(one, 'witness-notice').map(({ replacedBy }) => replacedBy === null)).toEqual([
      false,
      true,
    ]);
  });

  test('CPL-81: which opinion is meant must be clear', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const ask = { ...witness, kind: 'appraiser' };
    expect(await one.try('zhao', 'evidence.apply', ask, 'p1')).toMatchObject({
      refusals: [{ code: 'evidence/which-opinion', ground: { kind: 'technical' } }],
    });
  });
});
