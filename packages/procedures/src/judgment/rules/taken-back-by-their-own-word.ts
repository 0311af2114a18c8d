import { byPolicy } from '@xiezhi/kernel';
import type { AppealWithdrawal, CaseState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { appealNeedsSpecialAuthority } from './appeal-needs-special-authority.ts';

/**
 * CPL-62: an agent appeals by special authority; one without it gives up nothing of the party's. The article does not name
 * the taking back of an appeal, so that the refusal rests on this court's policy; the request may go up all the same.
 */
export const takenBackByTheirOwnWord = rule<{
  readonly state: CaseState;
  readonly asked: AppealWithdrawal;
}>('judgment/taken-back-by-their-own-word', ['CPL-62'], ({ state, asked }) =>
  asked.authority === null ||
  appealNeedsSpecialAuthority({
    participation: state.participation,
    person: asked.by,
    participant: asked.participant,
  }) === null
    ? null
    : refusal('appeal/taking-back-not-shown', byPolicy('authority-before-giving-up'), [
        useCommand('authority.record', 'clerk'),
        useCommand('authority.grant', 'party'),
      ]),
);
