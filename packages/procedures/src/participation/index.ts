import type { Effect, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import type { CaseState } from '@xiezhi/record';
import { holder, parties, participant } from '@xiezhi/record';
import { endAuthority, grantAuthority, recordAuthority } from './authority.ts';
import { inviteParty, linkCase } from './commands.ts';
import { participationEn } from './texts.en.ts';
import { participationZh } from './texts.zh-CN.ts';

/** Tells the invited person that a case waits for them; the code itself is put in by the sender, who can make it. */
const invitation: Effect = {
  name: 'participation/invitation',
  on: 'participation.Invited',
  port: 'invitation',
  message: (entry, state) => {
    const { participant: id } = entry.body as { participant: string };
    const { participation, filing } = state as CaseState;
    const party = participant(participation, id);
    const about = { participant: id, caseNumber: filing.caseNumber ?? '' };
    if (party === null) return [];
    if (party.mobile !== null) return [{ ...about, port: 'sms', to: party.mobile }];
    if (party.email !== null) return [{ ...about, port: 'email', to: party.email }];
    return [];
  },
};

/** 参加诉讼: who takes part, by whose authority, under which account. */
export const participation: Procedure = {
  name: 'participation',
  commands: [inviteParty, linkCase, grantAuthority, endAuthority, recordAuthority].map(anyCommand),
  effects: [invitation],
  tasks: ({ state }) => {
    const { filing, participation: at } = state;
    if (filing.registeredAt === null || holder(at, 'clerk') === null) return [];
    const open = parties(at).some((one) => one.person === null && one.invited === null);
    return open
      ? [
          {
            key: 'participation/invite',
            command: 'participation.invite',
            by: { role: 'clerk' },
            basis: ['OLR-10.1.1'],
            opensAt: filing.registeredAt,
          },
        ]
      : [];
  },
  texts: { 'zh-CN': participationZh, en: participationEn },
};
