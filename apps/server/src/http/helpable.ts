import { secretFields } from '@xiezhi/docket';
import type { Environment } from './environment.ts';

/**
 * What may be written down by another: an act in a case, in which no secret stands. Where the court's network is apart the form of
 * somebody else is not fetched from there.
 */
export function isHelpable(
  { catalogue, split }: Pick<Environment, 'catalogue' | 'split'>,
  name: string,
): boolean {
  const command = catalogue.command(name);
  return split === null && command?.on === 'case' && secretFields(command).length === 0;
}
