import type { CourtId, StreamId } from '@xiezhi/kernel';
import type { AppliedKind } from '@xiezhi/law';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../framework/index.ts';
import { labelsFor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { answersFor } from '../testing/applied.ts';
import { Scenario } from '../testing/index.ts';

interface Two {
  readonly court: Scenario;
  readonly near: string;
  readonly far: string;
  readonly zhao: Actor;
  readonly reviewer: (of: string) => Actor;
  readonly file: (also?: object) => ReturnType<Scenario['when']>;
}

/** A court near the plaintiff, and the one that has jurisdiction. */
async function two(): Promise<Two> {
  const court = new Scenario(catalogue, '2026-03-02T01:00:00.000Z', {
    'cause-name': () => '承揽合同纠纷',
  });
  const establish = async (code: string, name: string): Promise<string> => {
    const input = { ...catalogue.command('court.establish')?.example, code, name };
    const opened = await court.when(court.system(), 'court.establish', null, input);
    return opened.outcome === 'accepted' ? opened.stream.slice('court:'.length) : '';
  };
  const near = await establish('演0102', '云州市东湖区人民法院');
  const far = await establish('演0203', '海宁县人民法院');
  const zhao = court.person('zhao', { name: '沈静宜' });
  return {
    court,
    near,
    far,
    zhao,
    reviewer: (of) => court.person(`lin-${of}`, { posts: ['filing-reviewer'], court: of }),
    file: (also = {}) =>
      court.when(zhao, 'filing.submit', null, {
        ...catalogue.command('filing.submit')?.example,
        court: near,
        jurisdiction: far,
        ...also,
      }),
  };
}

const streamOf = (tried: Awaited<ReturnType<Scenario['when']>>): StreamId => {
  if (tried.outcome !== 'accepted') throw new Error(JSON.stringify(tried));
  return tried.stream;
};
const owed = ({ court }: Two, stream: StreamId) =>
  court.tasks(stream).map(({ command, by, dueAt }) => [command, by, dueAt?.slice(0, 10)]);

describe('a complaint received for another court', () => {
  test('OOR-5.3.5: it is receipted where it was handed in, and handed over before anybody examines it', async () => {
    const at = await two();
    const stream = streamOf(await at.file());
    const { filing } = at.court.case(stream);
    expect(filing).toMatchObject({ court: at.near, handOverTo: at.far, reviewFrom: null });
    expect(filing.receipt).not.toBeNull();
    expect(owed(at, stream)).toEqual([
      ['filing.hand-over', { role: 'filing-reviewer' }, '2026-03-05'],
    ]);
    // Who has it now is the plaintiff's to know, and nobody else's.
    expect(at.court.tasks(stream)[0]?.label).toBe('side:plaintiff');
    const tried = await at.court.when(at.reviewer(at.near), 'filing.register', stream, {
      procedure: 'summary',
    });
    expect(tried.outcome).toBe('refused');
  });

  test('OOR-5.3.5, OLR-9.1.0: the court that has jurisdiction decides, in seven days of its own; both receipts are the plaintiff’s to read', async () => {
    const at = await two();
    const stream = streamOf(await at.file());
    at.court.at('2026-03-04T01:00:00.000Z');
    const note = { note: '当事人住在本地。' };
    const done = await at.court.when(at.reviewer(at.near), 'filing.hand-over', stream, note);
    expect(done.outcome).toBe('accepted');
    expect(owed(at, stream)).toEqual([
      ['filing.register', { role: 'filing-reviewer' }, '2026-03-11'],
    ]);
    const state = at.court.case(stream);
    expect(state.filing).toMatchObject({ court: at.far, handOverTo: null });
    const labels = labelsFor(at.zhao, 'case', '', state);
    const readable = at.court
      .entries(stream)
      .filter(({ kind }) => ['filing.Submitted', 'filing.HandedOver'].includes(kind));
    expect(readable).toHaveLength(2);
    expect(readable.every((one) => one.labels.some((label) => labels.has(label)))).toBe(true);
    expect(readable[1]?.body).toMatchObject({
      fromName: '云州市东湖区人民法院',
      toName: '海宁县人民法院',
    });
    // The complaint is addressed to the court that decides, and takes the place of the paper before.
    const papers = at.court.entries(stream).flatMap(({ kind, body }) => {
      const { template, data } = body as { template?: string; data?: { court: string } };
      return kind === 'documents.Ordered' && template === 'complaint' ? [data?.court] : [];
    });
    expect(papers).toEqual(['云州市东湖区人民法院', '海宁县人民法院']);
    const [first, second] = state.documents.papers.filter((one) => one.template === 'complaint');
    expect(first?.replacedBy).toBe(second?.id);
    const register = (who: string) =>
      at.court.when(at.reviewer(who), 'filing.register', stream, { procedure: 'summary' });
    expect((await register(at.near)).outcome).toBe('refused');
    expect((await register(at.far)).outcome).toBe('accepted');
    expect(at.court.case(stream).filing.caseNumber).toContain('演0203');
  });

  test('OOR-5.3.5: it is handed over once, by the court that has it', async () => {
    const at = await two();
    const stream = streamOf(await at.file());
    const by = (who: string) => at.court.when(at.reviewer(who), 'filing.hand-over', stream, {});
    expect((await by(at.far)).outcome).toBe('refused');
    expect((await by(at.near)).outcome).toBe('accepted');
    expect((await by(at.near)).outcome).toBe('refused');
    expect((await by(at.far)).outcome).toBe('refused');
  });

  test('the same court named twice is no other court; one that does not work here is told at its own question', async () => {
    const at = await two();
    const same = streamOf(await at.file({ jurisdiction: at.near }));
    expect(at.court.case(same).filing.status).toBe('under-review');
    expect(await at.file({ jurisdiction: 'nowhere-at-all' })).toMatchObject({
      refusals: [
        { code: 'filing/no-such-court', remedy: [{ kind: 'field', path: 'jurisdiction' }, {}] },
      ],
    });
  });

  test('until it is handed over it can be added to and taken back', async () => {
    const at = await two();
    const stream = streamOf(await at.file());
    const paper = { note: '补一张收条', attachments: [] };
    expect((await at.court.when(at.zhao, 'filing.supplement', stream, paper)).outcome).toBe(
      'accepted',
    );
    const back = { reason: '自己去交。', sure: true };
    expect((await at.court.when(at.zhao, 'filing.withdraw', stream, back)).outcome).toBe(
      'accepted',
    );
    expect(owed(at, stream)).toEqual([]);
    expect(at.court.case(stream).filing.court).toBe(at.near as CourtId);
  });

  test('OLR-9.3.0, OOR-5.3.5: an application is handed over as a suit is, and the other court accepts it under a number of its own', async () => {
    const at = await two();
    const example = catalogue.command('filing.apply')?.example;
    const courts = { court: at.near, jurisdiction: at.far };
    const stream = streamOf(
      await at.court.when(at.zhao, 'filing.apply', null, { ...example, ...courts }, 'enforcement'),
    );
    expect(at.court.case(stream).filing).toMatchObject({ status: 'to-be-handed-over' });
    const reviewer = (of: string) => at.reviewer(of);
    expect(
      await at.court.when(reviewer(at.near), 'filing.hand-over', stream, {}, 'applied'),
    ).toMatchObject({ outcome: 'accepted' });
    const done = { handedTo: '执行局' };
    await at.court.when(reviewer(at.far), 'filing.accept', stream, done);
    expect(at.court.case(stream).filing).toMatchObject({ status: 'accepted', court: at.far });
    expect(at.court.case(stream).filing.caseNumber).toContain('演0203执');
  });

  test.each([
    ['enforcement', '2026-03-05'],
    ['preservation-before-suit', '2026-03-02'],
  ])(
    'OOR-5.3.5, OLR-9.3.0: what is answered in hours is handed over on the day on which it came: %s by %s',
    async (kind, by) => {
      const at = await two();
      const answers = answersFor(kind as AppliedKind);
      const courts = { court: at.near, jurisdiction: at.far };
      const stream = streamOf(
        await at.court.when(at.zhao, 'filing.apply', null, { ...answers, ...courts }, kind),
      );
      expect(owed(at, stream)).toEqual([['filing.hand-over', { role: 'filing-reviewer' }, by]]);
    },
  );
});
