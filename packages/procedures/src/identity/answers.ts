import type { PersonId } from '@xiezhi/kernel';
import type { PersonStreamState } from '@xiezhi/record';
import type { NeedContext } from '../framework/index.ts';
import { fromOutside } from '../framework/index.ts';

/**
 * What the keeper of one-time codes says. It counts tries and never says which digits were right. `rest`: so many were wrong
 * from whoever asks that theirs are not looked at for a while; nobody else's are touched by that.
 */
export type CodeAnswer = 'right' | 'wrong' | 'expired' | 'too-many' | 'rest';

/** What a register or a face service says. `source` names it, or the stand-in for it, and is entered. */
export interface CompareAnswer {
  readonly outcome: 'match' | 'no-match' | 'unavailable';
  readonly source: string;
  /** Of the register: whether the mobile number stands in the same name. Left out where it does not say. */
  readonly mobile?: 'match' | 'no-match';
  /** So many comparisons failed that the service was not asked again. */
  readonly slowed?: true;
}

/** Whether as many reports were made a moment ago as one screen makes, or one number gets. */
export type ReportsAnswer = 'within' | 'screen' | 'number';

export interface HolderAnswer {
  readonly person: PersonId;
}

/**
 * What the keeper of means says of what was shown. `used`: it was right, and has been shown before. `missing`: nothing of
 * the kind is set up, or what was begun is too old.
 */
export interface MeansAnswer {
  readonly outcome: 'right' | 'wrong' | 'used' | 'too-many' | 'missing';
  /** What is to be kept of a means that was begun, for the act that sets it up. */
  readonly kept?: string;
  /** By which of the holder's means it was shown, or under which name the new one is kept. */
  readonly id?: string;
}

/** A code is sent for one purpose and serves no other. */
export const codePurposes = [
  'register',
  'sign-in',
  'change-mobile',
  'change-mobile-at-counter',
  'register-at-counter',
  'reopen-at-counter',
  'step-up',
] as const;
export type CodePurpose = (typeof codePurposes)[number];

const textOf = (input: NeedContext['input'], name: string): string | null => {
  const value = input?.[name];
  return typeof value === 'string' ? value : null;
};

/** Is this the code that was sent to the mobile number given in the input. */
export const codeFor = (purpose: CodePurpose) =>
  fromOutside<CodeAnswer>('phone-code', ({ input, actor }) => {
    const mobile = textOf(input, 'mobile');
    return mobile === null
      ? null
      : { purpose, mobile, code: textOf(input, 'code') ?? '', by: actor.id };
  });

/** Is this the code that was sent to the holder's own number. */
export const codeToOwnNumber = fromOutside<CodeAnswer>('phone-code', ({ input, state, actor }) => {
  const { mobile } = (state as PersonStreamState).person;
  if (mobile === null || textOf(input, 'method') !== 'phone-code') return null;
  return { purpose: 'step-up', mobile, code: textOf(input, 'code') ?? '', by: actor.id };
});

/** Which means each way of confirming shows, and in which part of the input. */
const shownBy = {
  totp: ['totp', 'code'],
  'recovery-code': ['recovery-codes', 'recoveryCode'],
  passkey: ['passkey', 'credential'],
  // The keeper has compared the password and gives a proof of it in its place: no password goes through a command as text.
  password: ['password', 'credential'],
} as const;

/** Does what is shown belong to a means the holder has set up. Of means that the docket does not hold nothing is asked. */
export const meansShown = fromOutside<MeansAnswer>('means', ({ input, state, stream }) => {
  const way = Object.entries(shownBy).find(([method]) => method === textOf(input, 'method'));
  if (way === undefined) return null;
  const [means, part] = way[1];
  const ids =
    means === 'password'
      ? ['password']
      : (state as PersonStreamState).person.means
          .filter((one) => one.means === means)
          .map((one) => one.id);
  return { stream, means, ids, shown: textOf(input, part) ?? '' };
});

/** Does what is shown belong to what the holder has begun to set up; and what is to be kept of it. */
export const meansBegun = (means: 'totp' | 'recovery-codes' | 'passkey', part: string) =>
  fromOutside<MeansAnswer>('means-begun', ({ input, stream }) =>
    input === null ? null : { stream, means, shown: textOf(input, part) ?? '' },
  );

/**
 * Do name and number belong together in the household register (OOR-14.3.0), and is the mobile number in that name
 * (OLR-7.1.2). Asked for whoever registers, nobody else.
 */
export const registerSays = fromOutside<CompareAnswer>('identity-register', askRegister);

/**
 * The same for a visitor, once the phone is in their hand and not before: the register answers nobody of whom nothing
 * is known. Stands after the need named `code`.
 */
export const registerSaysOnceInHand = fromOutside<CompareAnswer>('identity-register', (about) =>
  about.facts?.['code'] === 'right' ? askRegister(about) : null,
);

function askRegister({ input, actor, state }: NeedContext) {
  const name = textOf(input, 'name');
  const residentId = textOf(input, 'residentId');
  const known = (state as Partial<PersonStreamState>).person?.mobile ?? null;
  const mobile = textOf(input, 'mobile') ?? known;
  return name === null || residentId === null
    ? null
    : { name, residentId, ...(mobile === null ? {} : { mobile }), by: actor.id };
}

/** Does the register know the number of this account under the name in the input. */
export const registerSaysOfNewName = fromOutside<CompareAnswer>(
  'identity-register',
  ({ input, actor, state }) => {
    const name = textOf(input, 'name');
    const { residentId, mobile } = (state as PersonStreamState).person;
    return name === null || residentId === null
      ? null
      : { name, residentId, ...(mobile === null ? {} : { mobile }), by: actor.id };
  },
);

/** What still hangs on an account. Null: this network does not know of cases. */
export interface TiesAnswer {
  /** Cases that run, in which the holder takes part or acts for somebody. */
  readonly cases: number;
  /** What is asked of the holder by name. */
  readonly asked: number;
}

/** Asked before there is any input: whoever may not close an account is told so before they begin. */
export const tiesOf = fromOutside<TiesAnswer>('account-ties', ({ actor }) =>
  actor.person === null ? null : { person: actor.person },
);

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

/** How many reports this screen has made, and how many this number has had, a moment ago. */
export const reportsSoFar = fromOutside<ReportsAnswer>('reports-of-misuse', ({ input, actor }) => {
  const residentId = textOf(input, 'residentId');
  return residentId === null ? null : { by: actor.id, residentId };
});
