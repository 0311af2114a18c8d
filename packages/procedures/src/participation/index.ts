import type { CourtDay, Deadline, Task } from '@xiezhi/kernel';
import { courtDayOf, endOfDay } from '@xiezhi/kernel';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import type { CaseState } from '@xiezhi/record';
import {
  active,
  authorityTerm,
  holder,
  inRole,
  isAssistant,
  isParty,
  isPending,
  openGrants,
  parties,
  partyBehind,
  suitEnd,
} from '@xiezhi/record';
import { acceptAuthority, declineAuthority } from './answer-authority.ts';
import { grantAuthority } from './authority.ts';
import { changeAuthority } from './change-authority.ts';
import { recordChange } from './change-on-paper.ts';
import { addParty } from './add-party.ts';
import { findDomicile } from './find-domicile.ts';
import { endGuardianship } from './end-guardianship.ts';
import { endAuthority } from './end-authority.ts';
import { recordEnding } from './end-on-paper.ts';
import { correctParty } from './correct-party.ts';
import { inviteParty, linkCase } from './commands.ts';
import { admitProcuratorate, endProcuratorate } from './procuratorate.ts';
import { linkWithinThreeDays } from './rules/link-within-three-days.ts';
import { messages } from './messages.ts';
import { nameAssistant } from './name-assistant.ts';
import {
  answerRepresentative,
  recordRepresentedAnswer,
  tasksToAnswer,
} from './answer-representative.ts';
import { chooseRepresentatives, recordRepresentatives } from './representatives.ts';
import {
  representativesEn,
  representativesZh,
  withRepresentatives,
} from './representatives-texts.ts';
import { nameRepresentative } from './name-representative.ts';
import { recordPower } from './power-on-paper.ts';
import { recordAuthority } from './record-authority.ts';
import { askForProof, asksToShow, showAuthority } from './show-authority.ts';
import { onPaperEn, onPaperZh } from './on-paper-texts.ts';
import { participationEn } from './texts.en.ts';
import { participationZh } from './texts.zh-CN.ts';

/** The court looks at the papers of whoever has their authority still to show; while some are missing, it waits for them. */
const authorityTasks = (state: CaseState): readonly Task[] =>
  asksToShow(state).flatMap((one): readonly Task[] => {
    const about = { subject: one.id, basis: ['CPL-62', 'OOR-15.1.0'] };
    const { person, proof } = one;
    const { participation, filing } = state;
    const court = holder(participation, 'clerk') === null ? 'filing-reviewer' : 'clerk';
    if (proof !== null && 'handedInAt' in proof)
      return [
        {
          ...about,
          key: `participation/authority.record/${one.id}`,
          command: 'authority.record',
          by: { role: court },
          opensAt: proof.handedInAt,
        },
      ];
    return person === null || filing.submittedAt === null
      ? []
      : [
          {
            ...about,
            key: `participation/authority.show/${one.id}`,
            command: 'authority.show',
            by: { person },
            opensAt: proof?.at ?? (one.standing === null ? filing.registeredAt : null) ?? one.from,
          },
        ];
  });

function tasks({ state }: DutyContext): readonly Task[] {
  const { filing, participation: at, judgment } = state;
  const closed = judgment.closedOn !== null;
  // Where there is a judgment, appeals can come after the closing, and whoever hands one in is waited for.
  if (closed && judgment.pronouncedAt === null) return [];
  // Of the case itself the named person sees nothing yet: both answers stand among their tasks.
  const answers = authorityTasks(state).concat(
    tasksToAnswer(state),
    openGrants(at).flatMap((one) =>
      (['authority.accept', 'authority.decline'] as const).map((command): Task => ({
        key: `participation/${command}/${one.id}`,
        command,
        by: { person: one.person },
        subject: one.id,
        basis: ['CPL-62'],
        opensAt: one.at,
      })),
    ),
  );
  const over = closed || suitEnd(state) !== null;
  if (over || filing.registeredAt === null || holder(at, 'clerk') === null) return answers;
  const open = parties(at).some((one) => one.person === null && one.invited === null);
  return open
    ? [
        ...answers,
        {
          key: 'participation/invite',
          command: 'participation.invite',
          by: { role: 'clerk' },
          label: 'parties',
          basis: ['OLR-10.1.1'],
          opensAt: filing.registeredAt,
        },
      ]
    : answers;
}

/**
 * CPL-62: an authority ends with the day it names. The clock enters it as a fact; what it means for the agent is the party's own
 * word, and the days of the party run as before.
 */
const endsOfAuthority = ({ participation: at }: CaseState): readonly Deadline[] =>
  inRole(at, 'agent').flatMap((one): readonly Deadline[] => {
    const until = one.extent?.until;
    const of = isAssistant(one) ? partyBehind(at, one) : one.principal;
    const given = until !== undefined && !isPending(one) && isParty(at, of ?? '');
    if (!given) return [];
    const dueOn = until as CourtDay;
    return [
      {
        key: `${authorityTerm(one.id)}@${dueOn}`,
        dueOn,
        dueAt: endOfDay(dueOn),
        basis: ['CPL-62'],
        named: true,
        ...(one.side === null ? {} : { whose: one.side }),
      },
    ];
  });

/** OLR-10.1.2: the days of whoever was invited and has not linked the case; an organisation has once somebody stands for it. */
const deadlines = ({ state, law }: DutyContext): readonly Deadline[] => {
  const { participation: at, filing } = state;
  const ends = endsOfAuthority(state);
  if (filing.registeredAt === null) return ends;
  const links = parties(at).flatMap(({ id, person, invited, side }): readonly Deadline[] => {
    const stoodFor = active(at).some((one) => one.principal === id && one.person !== null);
    if (invited === null || person !== null || side === null || stoodFor) return [];
    const term = linkWithinThreeDays({ from: courtDayOf(invited.at), law });
    const dueOn = term.end ?? term.nominal;
    return [
      {
        key: `participation/link/${id}@${dueOn}`,
        dueOn,
        dueAt: endOfDay(dueOn),
        basis: ['OLR-10.1.2'],
        provisional: term.end === null,
        whose: side,
      },
    ];
  });
  return [...ends, ...links];
};

/** 参加诉讼: who takes part, by whose authority, under which account. */
export const participation: Procedure = {
  name: 'participation',
  commands: [
    inviteParty,
    linkCase,
    correctParty,
    findDomicile,
    addParty,
    admitProcuratorate,
    endProcuratorate,
    grantAuthority,
    acceptAuthority,
    declineAuthority,
    changeAuthority,
    nameAssistant,
    nameRepresentative,
    endAuthority,
    recordEnding,
    recordChange,
    recordPower,
    chooseRepresentatives,
    recordRepresentatives,
    answerRepresentative,
    recordRepresentedAnswer,
    endGuardianship,
    recordAuthority,
    showAuthority,
    askForProof,
  ].map(anyCommand),
  effects: messages,
  tasks,
  deadlines,
  texts: {
    'zh-CN': onPaperZh(withRepresentatives(participationZh, representativesZh)),
    en: onPaperEn(withRepresentatives(participationEn, representativesEn)),
  },
};
