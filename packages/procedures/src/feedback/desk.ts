import type { CourtDay } from '@xiezhi/kernel';
import { courtStream, endOfDay, offer, technical } from '@xiezhi/kernel';
import type { Task } from '@xiezhi/kernel';
import type { CourtProfile, FeedbackState, FeedbackStreamState } from '@xiezhi/record';
import {
  feedbackAnswered,
  feedbackFindings,
  feedbackImproved,
  feedbackPassedOn,
  fields,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fromStream,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { bodyAbove } from './rules/line-above.ts';
import { namesNobody } from './rules/names-nobody.ts';

const theDesk = ['president', 'administrator', 'filing-reviewer'] as const;

/** What it is about, as whoever answers must have read it. */
const toldOf = ({ by, sender, matter, moment, score, named, text, answers }: FeedbackState) =>
  [
    { code: 'from', facts: { by, sender } },
    matter === null
      ? { code: 'rating', facts: { moment, score } }
      : { code: 'matter', facts: { matter, named } },
    ...(text === '' ? [] : [{ code: 'text', facts: { text } }]),
    ...answers.map((one) => ({ code: 'answer', facts: { by: one.by, text: one.text } })),
  ] satisfies readonly Told[];

const withFiles = (feedback: FeedbackState): readonly Told[] => [
  ...toldOf(feedback),
  ...feedback.attachments.map((file) => ({ code: 'file', facts: { name: file.name }, file })),
];

/** Answers, and says by when what is wrong will be otherwise. Only an answer ends what is owed; no day does. */
export const answerFeedback = command({
  name: 'feedback.answer',
  on: 'feedback',
  by: theDesk,
  basis: ['OOR-44.1.2'],
  needs: {},
  offers: ({ state: { feedback } }) => (feedback.owed === null ? [] : [offer('', {})]),
  tells: ({ state: { feedback } }) => withFiles(feedback),
  input: z.object({
    finding: fields.choice(feedbackFindings),
    changeBy: fields.day().optional(),
    text: fields.longText(4000),
  }),
  ask: [
    page(
      'answer',
      field('finding'),
      neededWhen('changeBy', 'finding', ['will-change']),
      field('text'),
    ),
  ],
  decide({ input, actor, today }) {
    const { finding, text } = input;
    const changeBy = finding === 'will-change' ? input.changeBy : undefined;
    if (finding === 'will-change' && (changeBy === undefined || changeBy < today))
      return refuse(refusal('feedback/day-ahead', technical, [mendField('changeBy')]));
    return accept([feedbackAnswered.make({ shared: { finding, text, by: actor.name, changeBy } })]);
  },
  example: {
    finding: 'explained',
    text: '您好，上传的大小限制是每个文件 200 兆，已经写在页面上。',
  },
});

const courtOfFeedback = fromStream(
  'court',
  ({ state }) => {
    const { court } = (state as FeedbackStreamState).feedback;
    return court === null ? null : courtStream(court);
  },
  (state): CourtProfile => state.court,
);

/** A problem that this court cannot solve alone goes up. It is answered here all the same. */
export const passOnFeedback = command({
  name: 'feedback.pass-on',
  on: 'feedback',
  by: theDesk,
  basis: ['OOR-44.1.2'],
  needs: { court: courtOfFeedback },
  offers: ({ state: { feedback }, facts: { court }, law }) => {
    const { sender } = feedback;
    const above = bodyAbove({ sender, level: court?.level ?? 'basic', law });
    return feedback.matter === null || feedback.passedOn.some(({ to }) => to === above)
      ? []
      : [offer('', { to: above })];
  },
  tells: ({ state: { feedback } }, { to }) => [
    { code: 'to', facts: { to } },
    ...withFiles(feedback),
  ],
  input: z.object({ letter: fields.text(120) }),
  ask: [page('letter', field('letter'))],
  decide: ({ offer: { to }, input }) =>
    accept([feedbackPassedOn.make({ shared: { to, letter: input.letter } })]),
  example: { letter: '东湖法院函〔2026〕12 号' },
});

/** What was changed because of it. Everybody reads it on the page of what people said; it names nobody. */
export const improveFeedback = command({
  name: 'feedback.improve',
  on: 'feedback',
  by: theDesk,
  basis: ['OOR-44.1.2'],
  needs: {},
  offers: ({ state: { feedback } }) => (feedback.answers.length === 0 ? [] : [offer('', {})]),
  tells: ({ state: { feedback } }) => withFiles(feedback),
  input: z.object({ what: fields.longText(600) }),
  ask: [page('what', field('what'))],
  decide({ state: { feedback }, input }) {
    const named = namesNobody({ path: 'what', text: input.what });
    if (named) return refuse(named);
    const court = feedback.court ?? '';
    return accept([feedbackImproved.make({ published: { court, what: input.what } })]);
  },
  example: { what: '上传页面写明了每个文件的大小上限，超过的，传之前就提示。' },
});

/** What is owed of it: an answer, then what was promised. The first post of the desk owes it; the others may do it. */
export function tasksOfFeedback({ desk, owed, promised }: FeedbackState): readonly Task[] {
  const [role] = desk;
  if (role === undefined) return [];
  const task = (
    command: string,
    { by, since }: { by: CourtDay; since: Task['opensAt'] },
  ): Task => ({
    key: command.replace('.', '/'),
    command,
    by: { role },
    basis: ['OOR-44.1.2'],
    opensAt: since,
    dueAt: endOfDay(by),
  });
  return [
    ...(owed === null ? [] : [task('feedback.answer', owed)]),
    ...(promised === null ? [] : [task('feedback.improve', promised)]),
  ];
}
