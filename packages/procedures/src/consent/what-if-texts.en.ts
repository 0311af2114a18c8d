import type { CommandText, Facts } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';

const ifs: Readonly<Record<string, string>> = {
  agrees: 'agrees to go online',
  declines: 'does not agree',
  'goes-back': 'withdraws consent, and the court allows it',
  granted: 'asks to come in person: granted',
  denied: 'asks to come in person: not granted',
  'goes-online': 'goes online',
  stays: 'comes in person, as before',
};
const modes: Readonly<Record<string, string>> = {
  online: 'Online',
  mixed: 'Some online, some in the room',
  offline: 'All in person',
};

const day = (row: Facts): string => {
  if (said(row, 'on') === '') return 'None fixed yet';
  return `${dayEn(row, 'on')}: ${row['anew'] === true ? 'to be fixed and notified anew' : 'stays'}`;
};
/** Who is where: said only where not all are in one place. */
function places(row: Facts): string {
  const held = modes[said(row, 'mode')] ?? '';
  return said(row, 'mode') === 'mixed'
    ? `${held}. Online: ${listed(row, 'online', ', ')}; in the room: ${listed(row, 'inPerson', ', ')}`
    : held;
}

const rowsOf = (facts: Facts): readonly Facts[] => facts['rows'] as readonly Facts[];

/** The same question with one answer changed. */
export const whatIfEn: NonNullable<CommandText['tells']> = {
  'what-if': (facts) => ({
    label: 'If one answer were different',
    value: 'Worked out from the answers given so far. It is not a decision.',
    table: {
      head: ['If', 'How the step is held', 'Day fixed'],
      rows: rowsOf(facts).map((row) => [
        `${said(row, 'name')} ${ifs[said(row, 'said')] ?? ''}`,
        places(row),
        day(row),
      ]),
    },
  }),
};
