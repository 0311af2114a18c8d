import type { Task } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  fields,
  handingInFor,
  openProcedureObjections,
  participant,
  parties,
  procedureConverted,
  procedureObjected,
  procedureObjectionDecided,
  speaksFor,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext } from '../framework/index.ts';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { isInCourt } from '../shared/handing.ts';
import { hasBegun } from '../shared/has-begun.ts';
import { onPaper } from '../shared/on-paper.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';

type Simple = 'summary' | 'small-claims';

/** Against which procedure there is something to say: of the ordinary one the law knows no objection. */
const simple = ({ filing: { procedure } }: CaseState): Simple | null =>
  procedure === 'summary' || procedure === 'small-claims' ? procedure : null;

const objecting = (state: CaseState, whose: readonly Participant[]) => {
  const procedure = simple(state);
  return procedure === null || !isInCourt(state)
    ? []
    : whose.map((one) => offer(one.id, { participant: one.id, procedure }));
};

const next = ({ filing }: CaseState): string =>
  `procedure-${String(filing.procedureObjections.length + 1)}`;

const asked = { reasons: fields.longText(2000) };
const whyPage = page('why', field('reasons'));
const example = { reasons: '本案需要对家具质量进行鉴定，不适用小额诉讼程序。' };

/** CPL-169: a party objects to the procedure. Before the hearing (CPLI-279); later it is received as well, and marked. */
export const objectToProcedure = command({
  name: 'filing.object-to-procedure',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-169', 'CPLI-269', 'CPLI-279'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    objecting(state, handingInFor(state.participation, person)),
  tells: ({ state, actor, today }, { participant: id, procedure }) => [
    { code: 'procedure', facts: { procedure }, short: true },
    ...(hasBegun(state, today) ? [{ code: 'heard', facts: {} }] : []),
    ...(actor.person !== null && speaksFor(state.participation, actor.person, id)
      ? []
      : [{ code: 'authority', facts: {} }]),
  ],
  input: z.object({ ...asked, ...papersInput }).refine(...fields.originalsConfirmed),
  ask: [whyPage, papersPage],
  decide({ state, actor, offer: at, input: { reasons, attachments }, today }) {
    const shown =
      actor.person !== null && speaksFor(state.participation, actor.person, at.participant);
    return accept([
      procedureObjected.make({
        shared: {
          ...at,
          objection: next(state),
          source: 'online',
          receivedOn: today,
          late: hasBegun(state, today),
          authority: shown ? undefined : 'pending',
          reasons,
          attachments,
        },
      }),
    ]);
  },
  example: { ...example, attachments: [] },
});

/** The same on paper. */
export const recordProcedureObjection = command({
  name: 'filing.record-procedure-objection',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-169', 'CPLI-269', 'CPLI-279', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => objecting(state, parties(state.participation)),
  input: z.object({ ...onPaper.input, ...asked }),
  ask: [onPaper.page, whyPage],
  prefill: onPaper.prefill,
  decide({ state, offer: at, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { reasons } = input;
    const said = { procedure: at.procedure, objection: next(state), reasons };
    const late = hasBegun(state, onPaper.day(input));
    return accept([
      procedureObjected.make({
        shared: { ...said, ...onPaper.entry(at.participant, input), late },
      }),
    ]);
  },
  example: { ...onPaper.example('程序异议书.pdf'), ...example },
});

const open = (state: CaseState) =>
  state.judgment.pronouncedAt === null ? openProcedureObjections(state) : [];

/**
 * Examined by the judge. Founded, the case goes on under the other rules of summary procedure, or is turned to the ordinary
 * one, from here on; unfounded, it stays. The ruling may be oral and stands in the record (CPLI-279).
 */
export const decideProcedureObjection = command({
  name: 'filing.decide-procedure-objection',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-169', 'CPLI-269', 'CPLI-279'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => open(state).map((one) => offer(one.id, one)),
  tells: ({ state }, { participant: id, procedure, reasons, late, attachments }) => [
    {
      code: 'objection',
      facts: { name: participant(state.participation, id)?.name ?? '', procedure, reasons, late },
    },
    ...filesBeside(attachments),
  ],
  input: z.object({
    outcome: fields.choice(['founded', 'unfounded']),
    to: fields.choice(['summary', 'ordinary']).optional(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page('decision', field('outcome'), neededWhen('to', 'outcome', ['founded']), field('reasons')),
  ],
  // Out of summary procedure there is one way only.
  unasked: ({ state }) => (simple(state) === 'small-claims' ? [] : ['to']),
  decide({ state, offer: { id }, input: { outcome, to = 'ordinary', reasons } }) {
    const decided = procedureObjectionDecided.make({
      shared: { objection: id, outcome, reasons },
    });
    const from = simple(state);
    // Turned already by another decision: what was asked for has happened.
    if (outcome === 'unfounded' || from === null) return accept([decided]);
    const turned = { from, to: from === 'summary' ? 'ordinary' : to, reasons } as const;
    return accept([decided, procedureConverted.make({ shared: turned })]);
  },
  example: { outcome: 'unfounded', reasons: '标的额在限额以下，事实清楚，不需要鉴定。' },
});

export const procedureObjectionTasks = ({ state }: DutyContext): readonly Task[] =>
  open(state).map((one) => ({
    key: `filing/procedure-objection/${one.id}`,
    command: 'filing.decide-procedure-objection',
    by: { role: 'judge' },
    label: 'parties',
    subject: one.id,
    basis: ['CPL-169', 'CPLI-279'],
    opensAt: one.at,
  }));
