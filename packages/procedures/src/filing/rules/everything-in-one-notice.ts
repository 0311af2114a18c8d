import { byPolicy } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { byHotline, mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-9.1.2a: what is to be supplied, and by when, is said in one go. Once a notice has been answered the court
 * decides on what it has. Where a second one cannot be avoided, it says to the plaintiff why not everything stood in the
 * first, and the president of the court sees it. The article binds the court and forbids no second notice in words: that it takes
 * a reason is this court's own rule.
 */
export const everythingInOneNotice = rule<{
  readonly filing: FilingState;
  readonly why: string | undefined;
}>('filing/everything-in-one-notice', ['OLR-9.1.2a'], ({ filing, why }) =>
  filing.corrections.length === 0 || why !== undefined
    ? null
    : refusal('filing/corrections-asked-before', byPolicy('one-notice-first'), [
        useCommand(filing.application === null ? 'filing.register' : 'filing.accept'),
        useCommand('filing.explain'),
        mendField('again'),
        byHotline,
      ]),
);
