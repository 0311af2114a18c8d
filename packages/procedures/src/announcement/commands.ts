import { courtDay, offerUnless, technical } from '@xiezhi/kernel';
import {
  announcementGrounds,
  announcementOrdered,
  announcementPlaces,
  announcementPublished,
  announcedAttendances,
  beingAnnounced,
  fields,
  livesAbroad,
  nextAnnouncement,
  papersOf,
  participant,
  parties,
  runningAnnouncements,
  speakersFor,
} from '@xiezhi/record';
import type { Announcement, CaseState, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { courtOfCase } from '../shared/facts.ts';
import { mayBeServed, notYetServed } from '../shared/servable.ts';
import { overtaken, summonsTooSoon } from './days.ts';
import { daysOfAnnouncement } from './rules/days-of-announcement.ts';
import { noStatementByAnnouncement } from './rules/no-statement-by-announcement.ts';
import { notInSummaryProcedure } from './rules/not-in-summary-procedure.ts';
import { waysOfTakingPart } from './rules/ways-of-taking-part.ts';
import { toldOfNumbers, toldOfWords, withoutWords } from './hidden-words.ts';
import { announcementText, sittingAhead } from './text.ts';

/** What lies in the case for the addressee and is neither served, on its way, nor in an announcement that runs. */
const announceable = (state: CaseState, one: Participant) => {
  const under = beingAnnounced(state.announcement, one.id);
  return notYetServed(state, one).filter(({ file }) => !under.has(file.sha256));
};

const summary = ({ filing }: CaseState): boolean => filing.procedure !== 'ordinary';

/**
 * In summary procedure nobody is announced to: why is said of those whom the court has not reached by account, and not of
 * everybody.
 */
const addressees = (state: CaseState): readonly Participant[] =>
  mayBeServed(state)
    ? parties(state.participation)
        .filter((one) => announceable(state, one).length > 0)
        .filter(
          ({ id, side }) =>
            !summary(state) ||
            (side !== 'plaintiff' && speakersFor(state.participation, id, 'service').length === 0),
        )
    : [];

/** What speaks against it: somebody who has linked the case can as a rule be reached. The judge weighs it. */
const reachable = (state: CaseState, { id }: Participant): readonly Told[] => {
  const tried = state.service.services.filter((one) => one.addressee === id).length;
  return [
    { code: 'tried', facts: { tried } },
    ...(speakersFor(state.participation, id, 'service').length > 0
      ? [{ code: 'has-account', facts: {} }]
      : []),
  ];
};

/** CPL-95: a judge finds that nothing else reaches the party; the reasons and what was tried stand in the file. */
export const orderAnnouncement = command({
  name: 'announcement.order',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-95', 'OLR-23.1.1'],
  needs: {},
  offers: ({ state }) =>
    addressees(state).map((one) =>
      offerUnless(one.id, one, [
        notInSummaryProcedure({
          procedure: state.filing.procedure,
          judged: state.judgment.pronouncedAt !== null || state.judgment.closedOn !== null,
        }),
      ]),
    ),
  tells: ({ state, law, today, now }, addressee) => {
    const abroad = livesAbroad(state.participation, addressee.id, today);
    const { days } = daysOfAnnouncement({ on: today, law, abroad });
    const { tooEarly } = sittingAhead(state, now, days, abroad);
    return [
      ...reachable(state, addressee),
      ...(tooEarly === null ? [] : [{ code: 'too-early', facts: { at: tooEarly.at } }]),
      ...toldOfWords(state),
    ];
  },
  input: z.object({
    ground: fields.choice(announcementGrounds),
    tried: fields.longText(2000),
    reasons: fields.longText(2000),
    papers: fields.papersField(),
    attendance: fields.choice(announcedAttendances),
    hidden: fields.longText(1000).optional(),
  }),
  ask: [
    page('why', field('ground'), field('tried'), field('reasons')),
    page('what', field('papers'), field('attendance'), field('hidden')),
  ],
  prefill: () => ({ attendance: 'online-or-in-person' }),
  decide({ state, offer: addressee, input, law, today, now }) {
    const papers = announceable(state, addressee).filter(({ file }) =>
      input.papers.includes(file.sha256),
    );
    if (papers.length === 0)
      return refuse(refusal('announcement/no-papers', technical, [mendField('papers')]));
    const signedFor = noStatementByAnnouncement({ state, papers });
    if (signedFor) return refuse(signedFor);
    const { ground, tried, reasons, attendance } = input;
    const abroad = livesAbroad(state.participation, addressee.id, today);
    const { days } = daysOfAnnouncement({ on: today, law, abroad });
    const { summons } = sittingAhead(state, now, days, abroad);
    const said = withoutWords(
      announcementText({
        ...{ state, addressee, ground, papers, days, abroad, sitting: summons },
        ways: waysOfTakingPart({ attendance }),
      }),
      input.hidden,
    );
    if ('fault' in said) return refuse(said.fault);
    return accept([
      announcementOrdered.make({
        shared: {
          announcement: nextAnnouncement(state.announcement),
          addressee: addressee.id,
          ground,
          tried,
          reasons,
          attendance,
          hearing: summons?.id,
          text: [...said.text],
        },
        served: {
          label: `side:${addressee.side ?? 'defendant'}`,
          value: {
            papers: papers.map(({ title, file, complaint, judgment }) => ({
              title,
              file,
              complaint,
              judgment,
            })),
          },
        },
      }),
    ]);
  },
  example: {
    ground: 'whereabouts-unknown',
    tried: '按身份证住址邮寄两次均被退回，登记的电话是空号。',
    reasons: '被告下落不明，其他方式无法送达。',
    papers: ['0'.repeat(64)],
    attendance: 'online-or-in-person',
  },
});

const unpublished = (state: CaseState): readonly Announcement[] =>
  runningAnnouncements(state.announcement).filter((one) => one.published === null);

/** The paper of this announcement; nothing stands on the board before it is made. */
const isIssued = ({ documents }: CaseState, { orderedAt }: Announcement): boolean =>
  papersOf(documents, 'announcement').some(
    (one) => one.file !== null && one.orderedAt >= orderedAt,
  );

/**
 * The clerk puts it on the court's page, and says where else it hangs or is printed. CPLI-138: the days run from the last of these;
 * a newspaper may come out later than the page.
 */
export const publishAnnouncement = command({
  name: 'announcement.publish',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-95', 'CPLI-138', 'OOR-5.3.4'],
  needs: { court: courtOfCase },
  offers: ({ state, law, today }) =>
    mayBeServed(state)
      ? unpublished(state).map((one) =>
          offerUnless(one.id, one, [
            overtaken(state, one) || summonsTooSoon(state, one, today, law)
              ? refusal('announcement/sitting-before-its-end', technical, [
                  useCommand('announcement.withdraw', 'judge'),
                ])
              : null,
            isIssued(state, one)
              ? null
              : refusal('announcement/paper-not-made', technical, [{ kind: 'retry' }]),
          ]),
        )
      : [],
  tells: (_about, { text }) => [
    { code: 'text', facts: { text: text.join('\n') } },
    ...toldOfNumbers(text.join('\n')),
  ],
  input: z.object({
    elsewhere: fields.choices(announcementPlaces).optional(),
    lastOn: fields.day().optional(),
    proof: fields.text(300).optional(),
    files: fields.files(),
  }),
  ask: [page('where', field('elsewhere'), field('lastOn'), field('proof'), field('files'))],
  decide({ state, offer: one, input, law, today, facts }) {
    // The page of the court is one of these days, and it is today's.
    const { lastOn = today } = input;
    const on = lastOn > today ? courtDay(lastOn) : today;
    if (summonsTooSoon(state, one, on, law))
      return refuse(
        refusal('announcement/sitting-before-its-end', technical, [
          mendField('lastOn'),
          useCommand('announcement.withdraw', 'judge'),
        ]),
      );
    const abroad = livesAbroad(state.participation, one.addressee, today);
    const { days, end } = daysOfAnnouncement({ on, law, abroad });
    const addressee = participant(state.participation, one.addressee);
    return accept([
      announcementPublished.make({
        shared: {
          announcement: one.id,
          on,
          days,
          ...endOf(end),
          elsewhere: [...(input.elsewhere ?? [])],
          proof: input.proof ?? '',
          ...(input.files.length === 0 ? {} : { files: input.files }),
        },
        notice: {
          title: `${addressee?.name ?? ''} 公告送达`,
          court: facts.court?.name ?? '',
          caseNumber: state.filing.caseNumber ?? '',
          addressee: addressee?.name ?? '',
          text: [...one.text],
        },
      }),
    ]);
  },
  example: { elsewhere: ['notice-board'], proof: '公告栏照片 1 张', files: [] },
});
