import type { CommandText, Facts } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';

const ifs: Readonly<Record<string, string>> = {
  agrees: 'agrees to go online',
  declines: 'does not agree',
  'goes-back': 'goes back on it, and may',
  granted: 'asks to come in person: granted',
  denied: 'asks to come in person: not granted',
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
const names = (row: Facts, name: string): string => listed(row, name, ', ') || '—';

const rowsOf = (facts: Facts): readonly Facts[] => facts['rows'] as readonly Facts[];

/** The same question with one answer changed. */
export const whatIfEn: NonNullable<CommandText['tells']> = {
  'what-if': (facts) => ({
    label: 'If one answer were different',
    value: 'Reckoned from what everybody has answered so far; it is no decision.',
    table: {
      head: ['If', 'The step', 'Online', 'In person', 'Day fixed'],
      rows: rowsOf(facts).map((row) => [
        `${said(row, 'name')} ${ifs[said(row, 'said')] ?? ''}`,
        modes[said(row, 'mode')] ?? '',
        names(row, 'online'),
        names(row, 'inPerson'),
        day(row),
      ]),
    },
  }),
};
