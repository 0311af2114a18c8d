import type { Instant, Json } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { participant } from '@xiezhi/record';

const roles: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
};
const ways = {
  account: '诉讼平台专用账号',
  email: '电子邮箱',
  fax: '传真',
  message: '即时通讯',
} as const;
const bases: Readonly<Record<string, string>> = {
  express: '本人明确表示',
  'agreed-before': '诉前约定或者承诺',
  'own-address': '在起诉状、答辩状中主动提供',
};

/** CPLI-136: what a party confirmed last of the ways to reach it, as a paper to sign or to keep. */
export function addressConfirmationData(
  { filing, participation, service }: CaseState,
  court: CourtProfile,
  now: Instant,
  contact: Json,
  id: string,
): Readonly<Record<string, Json>> {
  const party = participant(participation, id);
  const said = service.addresses[id];
  return {
    court: court.name,
    cause: filing.causeName ?? '',
    party: {
      role: roles[party?.role ?? ''] ?? '当事人',
      name: party?.name ?? '',
      representative: party?.kind === 'organisation' ? party.representative : null,
    },
    address: said?.address ?? null,
    phone: said?.phone ?? party?.mobile ?? null,
    receiver: said?.receiver ?? null,
    electronic: said?.electronic ?? false,
    ways: (said?.channels ?? []).map((one) => ({
      way: ways[one],
      to: one === 'account' ? '经实名认证的账号' : (said?.[one] ?? '未提供'),
    })),
    judgmentsToo: said?.judgmentsToo ?? false,
    recorded:
      said?.recordedBy === undefined
        ? null
        : {
            by: said.recordedBy,
            basis: bases[said.basis] ?? said.basis,
            evidence: said.evidence ?? '见卷宗',
          },
    confirmedAt: said?.at ?? now,
    contact,
  };
}
