import type { OptionDto } from '@xiezhi/contract';
import { courtStream } from '@xiezhi/kernel';
import { appraisalBodies, connectedSystems } from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import type { Environment } from './environment.ts';

/* What the court lists, to choose from in a case of it. */

export const systemsOf = async (
  environment: Environment,
  { filing }: CaseState,
): Promise<readonly OptionDto[]> => {
  if (filing.court === null) return [];
  const { state } = await environment.docket.cache.load(courtStream(filing.court));
  return connectedSystems((state as StateOf<'court'>).court).map(({ name }) => ({
    value: name,
    label: name,
  }));
};

export const bodiesOf = async (
  environment: Environment,
  { filing }: CaseState,
): Promise<readonly OptionDto[]> => {
  if (filing.court === null) return [];
  const { state } = await environment.docket.cache.load(courtStream(filing.court));
  return appraisalBodies((state as StateOf<'court'>).court).map(({ name, fields }) => ({
    value: name,
    label: name,
    hint: fields.join('、'),
  }));
};
