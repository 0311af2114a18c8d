import type { ProposedYear } from '@xiezhi/record';
import { byPolicy } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { byHotline, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-85 makes terms end by the days of rest; who enters them is each court's own order. Two persons do it, so that one
 * person's slip, or one stolen account, moves no term.
 */
export const anotherConfirms = rule<{
  readonly proposal: Pick<ProposedYear, 'person'>;
  readonly actor: Pick<Actor, 'person'>;
  /** The act that is to be done by somebody else. */
  readonly confirm: 'rulebook.load-calendar' | 'rulebook.load-record';
}>('rulebook/another-confirms', ['CPL-85'], ({ proposal, actor, confirm }) =>
  proposal.person === actor.person
    ? refusal('rulebook/another-confirms', byPolicy('calendar-by-two'), [
        { kind: 'command', name: confirm, by: 'administrator' },
        { kind: 'command', name: confirm, by: 'president' },
        byHotline,
      ])
    : null,
);
