import type { PersonStreamState } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { calm, registered, scenario, zhao } from './identity/testing/index.ts';
import { personIsTheParty } from './participation/rules/person-is-the-party.ts';
import { CivilCase } from './testing/civil.ts';

test('OLR-7.1.2: whoever is sued under the name of before is the same person, and a case keeps the name of its day', async () => {
  const one = await CivilCase.registered();
  const party = one.state.participation.participants.find(({ id }) => id === 'd1');
  if (party === undefined) throw new Error('no defendant');
  const { person: known } = scenario(calm())
    .given(zhao, ...registered())
    .state(zhao) as PersonStreamState;
  const person = { ...known, residentId: party.residentId };
  const formerNames = [{ name: party.name, until: person.checkedAt ?? ('' as never) }];
  expect(personIsTheParty({ person: { ...person, name: '别的名字' }, party })).not.toBeNull();
  expect(
    personIsTheParty({ person: { ...person, name: '别的名字', formerNames }, party }),
  ).toBeNull();
  expect(one.state.participation.participants.find(({ id }) => id === 'd1')?.name).toBe(party.name);
});
