import type { CaseSpaceDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { yuanText } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { factTexts } from '../texts/cases.ts';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

type Sections = Pick<CaseSpaceDto, 'next' | 'lanes' | 'facts' | 'papers'>;

/** The parts of a case page that come from the state rather than from single entries. */
export function sectionsOf(at: CaseState, words: Words, stream: StreamId, actor: Actor, environment: Environment): Sections {
  const texts = factTexts[words.lang];
  const { filing } = at;
  void stream;
  void actor;
  void environment;
  return {
    next: [],
    lanes: [],
    papers: [],
    facts: [
      ...(filing.amount === null ? [] : [{ label: texts.amount, value: yuanText(filing.amount) }]),
      ...filing.claims.map((one, index) => ({ label: `${texts.claim} ${String(index + 1)}`, value: one.text })),
      ...(filing.grounds === '' ? [] : [{ label: texts.grounds, value: filing.grounds }]),
    ],
  };
}
