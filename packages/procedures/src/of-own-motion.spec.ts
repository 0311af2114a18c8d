import { expect, test } from 'vitest';
import { ListedCase } from './appraisal/testing/listed.ts';
import { notices } from './proceedings/notices.ts';
import { CivilCase } from './testing/civil.ts';

/* What the court has examined of its own motion, over the rooms that it touches: whose evidence it is, and who is told of what. */

const opinion = { conclusion: '没有发现改动的痕迹。', files: [CivilCase.file('f')] };

/** Every word that the last entries of this kind send to the people of the body, by number. */
const toldOf = (one: ListedCase, kind: string): readonly string[] => {
  const entry = one.case.court.entries(one.case.stream).findLast((each) => each.kind === kind);
  return entry === undefined
    ? []
    : notices
        .filter(({ on }) => on === kind)
        .flatMap((each) => each.message(entry, one.state))
        .map(({ to }) => String(to))
        .filter((to) => to.startsWith('1380000002'));
};

async function entrusted(): Promise<ListedCase> {
  const one = await ListedCase.ready();
  await one.ordered();
  await one.commissioned();
  return one;
}

async function broughtIn(): Promise<ListedCase> {
  const one = await entrusted();
  await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted' });
  for (const who of ['gu', 'yan'] as const)
    await one.mustAs(who, 'appraisal.undertake', { undertakes: true });
  await one.mustAs('gu', 'appraisal.issue', opinion);
  await one.mustAs('yan', 'appraisal.sign', { signs: true });
  await one.must(
    'he',
    'evidence.bring-in-collected',
    { on: '2026-03-02', note: '在线提交。', objectBy: '2026-03-20' },
    'application-1',
  );
  return one;
}

test('CPL-79, CPL-71: the opinion is evidence of no party; both sides speak to it, and nothing is found on it before', async () => {
  const one = await broughtIn();
  const [exhibit] = one.state.evidence.exhibits.slice(-1);
  expect(exhibit).toMatchObject({ side: 'court', participant: 'court', number: 1 });
  const found = () =>
    one.try('lu', 'evidence.find', {
      findings: [
        {
          exhibit: exhibit?.id,
          authenticity: 'yes',
          legality: 'yes',
          relevance: 'yes',
          outcome: 'admitted',
          reasons: '客观。',
        },
      ],
    });
  expect(await found()).toMatchObject({
    outcome: 'refused',
    refusals: [{ code: 'evidence/not-contested-yet', facts: { side: 'court' } }],
  });
  for (const party of ['p1', 'd1'])
    await one.must('he', 'exchange.record-opinion', one.opinionOn(exhibit?.id ?? ''), party);
  expect(await found()).toMatchObject({ outcome: 'accepted' });
});

test('OOR-28.2.1: the people of the body are told at the number of their account of what waits there, each of what is theirs', async () => {
  const one = await entrusted();
  expect(toldOf(one, 'participation.Begun')).toEqual(['13800000022']);
  await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted', quote: '6000' });
  await one.must(
    'lu',
    'appraisal.decide-need',
    { decision: 'denied', reasons: '由财政承担。' },
    'g1-fee',
  );
  expect(toldOf(one, 'appraisal.NeedDecided')).toEqual(['13800000021', '13800000022']);
  for (const who of ['gu', 'yan'] as const)
    await one.mustAs(who, 'appraisal.undertake', { undertakes: true });
  await one.mustAs('gu', 'appraisal.issue', opinion);
  // Whoever handed it in knows.
  expect(toldOf(one, 'appraisal.OpinionHandedIn')).toEqual(['13800000022']);
  const asked = { ground: 'interest', reasons: '与被告合伙。', attachments: [] };
  await one.must('qian', 'recusal.apply', asked, 'd1.g1.1');
  expect(toldOf(one, 'recusal.Applied')).toEqual(['13800000021']);
});
