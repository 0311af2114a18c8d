import type { StreamId } from '@xiezhi/kernel';
import { filingKind } from '@xiezhi/law';
import type { AppliedKind } from '@xiezhi/law';
import { catalogue } from '../index.ts';
import { CivilCase } from './civil.ts';

const person = { kind: 'person', address: '云州市东湖区明理路 9 号', mobile: '13800000001' };

/** What the form of this kind is answered with: the example, and nothing that is not asked of the kind. */
export function answersFor(id: AppliedKind): Readonly<Record<string, unknown>> {
  const kind = filingKind(id);
  const { decisionNumber, decisionBy, runsFrom, defendants, papers, ...rest } = catalogue.command(
    'filing.apply',
  )?.example as Readonly<Record<string, unknown>>;
  return {
    ...rest,
    ...(kind.decision === null ? {} : { decisionNumber, decisionBy }),
    ...(kind.period === null ? {} : { runsFrom }),
    ...(kind.other === null ? {} : { defendants }),
    ...(kind.papers.length === 0 ? {} : { papers: kind.papers.map((one) => one.id) }),
    ...(id === 'retrial' ? { retrialGrounds: ['g1', 'g6'] } : {}),
    ...(id === 'confirm-mediation' ? { coPlaintiffs: [{ ...person, name: '顾望川' }] } : {}),
    plaintiff: { ...person, name: '沈静宜' },
  };
}

/** Brought to the counter of the court by somebody who has no account. */
const atCounter = {
  presents: 'plaintiff',
  document: 'resident-id-card',
  form: 'written',
  keptAt: '纸质卷第 1 册',
  attachments: [CivilCase.file('c')],
  conformsToOriginals: true,
};

/** An application that Ms Zhao has handed in, or that was brought to the counter, in a court where there is a suit of hers as well. */
export async function applied(
  id: AppliedKind,
  also: Readonly<Record<string, unknown>> = {},
  {
    now = '2026-06-10T01:00:00.000Z',
    counter = false,
  }: { readonly now?: string; readonly counter?: boolean } = {},
) {
  const suit = await CivilCase.filed(now);
  const { court, people } = suit;
  const key = suit.state.filing.court ?? '';
  const tried = await court.when(
    counter ? people.lin : people.zhao,
    'filing.apply',
    null,
    { ...answersFor(id), court: key, ...(counter ? atCounter : {}), ...also },
    counter ? `${id}.counter.${key}` : id,
  );
  if (tried.outcome !== 'accepted') throw new Error(JSON.stringify(tried));
  const stream: StreamId = tried.stream;
  return {
    court,
    stream,
    people,
    state: () => court.case(stream),
    act: (who: keyof typeof people, name: string, input: object = {}, offer = '') =>
      court.when(people[who], name, stream, { ...input }, offer),
    must: async (who: keyof typeof people, name: string, input: object = {}, offer = '') => {
      const done = await court.when(people[who], name, stream, { ...input }, offer);
      if (done.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(done)}`);
    },
    /** The renderer's part: every ordered paper is issued under a hash of its own. */
    issue: async () => {
      for (const { id, file } of court.case(stream).documents.papers)
        if (file === null)
          await court.when(
            court.system(),
            'documents.issue',
            stream,
            {
              file: {
                sha256: id.padStart(64, '0'),
                name: `${id}.pdf`,
                mediaType: 'application/pdf',
                bytes: 1,
              },
              sm3: id.padStart(64, '0'),
            },
            id,
          );
    },
    /** What a paper says, as it was ordered. */
    said: (template: string) =>
      court
        .entries(stream)
        .map(({ body }) => body as { readonly template?: string; readonly data?: unknown })
        .find((body) => body.template === template)?.data,
    tasks: () => court.tasks(stream),
    offers: (who: keyof typeof people) => court.offers(stream, people[who]),
  };
}

/** Explained, insisted on, and refused by a judge; on the paper the clerk has nothing to do. */
export async function notAccepted(id: AppliedKind, how: { readonly counter?: boolean } = {}) {
  const one = await applied(id, {}, how);
  const words = filingKind(id).suit ? '' : 'applied';
  await one.must('lin', 'filing.explain', { reason: '不属于本院管辖。' }, words);
  if (how.counter === true)
    await one.must(
      'lin',
      'filing.record-insistence',
      {
        note: '坚持。',
        receivedOn: '2026-06-10',
        keptAt: '纸质卷第 1 册',
        attachments: [CivilCase.file('d')],
      },
      words === '' ? 'p1' : `p1.${words}`,
    );
  else await one.must('zhao', 'filing.insist', { note: '坚持。' }, words);
  await one.must('lin', 'filing.propose-refusal', { reasons: '不属于本院管辖。' }, words);
  await one.must('lu', 'filing.refuse-acceptance', { reasons: '不属于本院管辖。' }, words);
  return one;
}
