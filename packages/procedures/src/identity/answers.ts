import type { PersonId } from '@xiezhi/kernel';
import type { PersonStreamState } from '@xiezhi/record';
import type { NeedContext } from '../framework/index.ts';
import { fromOutside } from '../framework/index.ts';

/** What the keeper of one-time codes says. It counts tries and never says which digits were right. */
export type CodeAnswer = 'right' | 'wrong' | 'expired' | 'too-many';

/** What a register or a face service says. `source` names it, or the stand-in for it, and is entered. */
export interface CompareAnswer {
  readonly outcome: 'match' | 'no-match' | 'unavailable';
  readonly source: string;
  /** So many comparisons failed that the service was not asked again. */
  readonly slowed?: true;
}

export interface HolderAnswer {
  readonly person: PersonId;
}

/** A code is sent for one purpose and serves no other. */
export const codePurposes = [
  'register',
  'sign-in',
  'change-mobile',
  'change-mobile-at-counter',
  'step-up',
] as const;
export type CodePurpose = (typeof codePurposes)[number];

const textOf = (input: NeedContext['input'], name: string): string | null => {
  const value = input?.[name];
  return typeof value === 'string' ? value : null;
};

/** Is this the code that was sent to the mobile number given in the input. */
export const codeFor = (purpose: CodePurpose) =>
  fromOutside<CodeAnswer>('phone-code', ({ input }) => {
    const mobile = textOf(input, 'mobile');
    return mobile === null ? null : { purpose, mobile, code: textOf(input, 'code') ?? '' };
  });

/** Is this the code that was sent to the holder's own number. */
export const codeToOwnNumber = fromOutside<CodeAnswer>('phone-code', ({ input, state }) => {
  const { mobile } = (state as PersonStreamState).person;
  if (mobile === null || textOf(input, 'method') !== 'phone-code') return null;
  return { purpose: 'step-up', mobile, code: textOf(input, 'code') ?? '' };
});

/** Do name and number belong together in the household register (OOR-14.3.0). Asked for whoever registers, nobody else. */
export const registerSays = fromOutside<CompareAnswer>('identity-register', askRegister);

/**
 * The same for a visitor, once the phone is in their hand and not before: the register answers nobody of whom nothing
 * is known. Stands after the need named `code`.
 */
export const registerSaysOnceInHand = fromOutside<CompareAnswer>('identity-register', (about) =>
  about.facts?.['code'] === 'right' ? askRegister(about) : null,
);

function askRegister({ input, actor }: NeedContext) {
  const name = textOf(input, 'name');
  const residentId = textOf(input, 'residentId');
  return name === null || residentId === null ? null : { name, residentId, by: actor.id };
}

/** Is the face before the screen that of the holder. Asked only when the holder has chosen it. */
export const faceSays = (chosen: (input: Readonly<Record<string, unknown>>) => boolean) =>
  fromOutside<CompareAnswer>('face-check', ({ input, state, actor }) => {
    const { name, residentId } = (state as PersonStreamState).person;
    return input === null || residentId === null || !chosen(input)
      ? null
      : { name, residentId, by: actor.id };
  });

/** Which account holds this resident id; for the court's eyes only. */
export const holderOf = fromOutside<HolderAnswer>('person-by-resident-id', ({ input }) =>
  textOf(input, 'residentId'),
);
