import type { Json } from '@xiezhi/kernel';
import { isSued, participant, suedBy } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { Text } from './ruling-words.ts';
import { civil, ids, said } from './ruling-words.ts';

/**
 * `goesOn`: which counterclaims are tried on. Against some of the defendants alone (CPL-13, CPL-148). Whoever stays in the case all the same is named with what for: sued
 * by another plaintiff, or with a claim that is tried on.
 */
export function textOfLettingGo(
  state: CaseState,
  plaintiff: string,
  extra: Readonly<Record<string, Json>>,
  goesOn: string,
): Text {
  const against = ids(extra, 'against');
  const named = (list: readonly string[]): string =>
    list.map((id) => `被告${participant(state.participation, id)?.name ?? ''}`).join('、');
  const asked = `撤回对${named(against)}的起诉`;
  const granted = said(extra, 'granted') === 'true';
  const sued = against.filter((id) => isSued(state, id));
  const others = sued.length === 0 ? '' : `其他原告对${named(sued)}的诉讼继续审理。`;
  const rest = suedBy(state, said(extra, 'participant')).map(({ id }) => id);
  return {
    course: `审理过程中，原告${plaintiff}申请${asked}。`,
    basis: [civil('第一百四十八条第一款', '第一百五十七条第一款第五项')],
    order: granted
      ? `准许原告${plaintiff}${asked}。原告${plaintiff}对${named(rest)}的诉讼继续审理。${others}${goesOn}`
      : `不准许原告${plaintiff}${asked}。`,
    appeal: false,
  };
}
