import type { FormDto } from '@xiezhi/contract';
import type { Actor, AnyCommand } from '@xiezhi/procedures';

/** Acts of parties of which the court makes a paper that goes to others under their name. */
const writtenByParties: ReadonlySet<string> = new Set([
  'filing.submit',
  'filing.apply',
  'filing.correct',
  'defence.submit',
  'evidence.submit',
  'claims.counterclaim',
  'claims.state-claim',
  'judgment.appeal',
  'ruling.appeal',
  'ruling.ask-reconsideration',
  'appeal.answer',
  'service.confirm-address',
]);

/** Nobody who has not signed in hands anything in, nor looks at it beforehand. */
export function lookedAtBefore(
  { person, offices }: Actor,
  command: AnyCommand,
  isHere: boolean,
): Pick<FormDto, 'ofTheCourt' | 'preview'> {
  const ofTheCourt = isHere && offices.length > 0;
  const own = person !== null && writtenByParties.has(command.name);
  return {
    ...(ofTheCourt ? { ofTheCourt } : {}),
    preview: ofTheCourt || own ? previewOf(command) : null,
  };
}

/** What can be looked at before an act: the papers it would make, or the terms that would move. */
const previewOf = ({ name, on }: AnyCommand): FormDto['preview'] =>
  on === 'case' ? 'papers' : on === 'rulebook' || name === 'court.set-policy' ? 'moves' : null;
