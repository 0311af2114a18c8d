import type { ReactNode } from 'react';
import { useUi } from '@xiezhi/ui';
import type { NotOfferedDto, RemedyDto } from '@xiezhi/contract';
import { remedyAddress, to } from '../addresses.ts';
import { useSettings } from '../settings.tsx';

/** What to do about something that cannot be done now: one line for each way, links where the reader can act. */
export function useMendLines(from?: string): (item: NotOfferedDto) => readonly ReactNode[] {
  const { t } = useSettings();
  const { Anchor } = useUi();
  return (item) => {
    const way = (remedy: RemedyDto): ReactNode => {
      switch (remedy.kind) {
        case 'command':
          return remedy.mine ? (
            <Anchor
              href={remedyAddress(item, remedy.command, to.act(item, from), from)}
              aria-label={t.named(remedy.title, item.title)}
            >
              {remedy.title}
            </Anchor>
          ) : (
            t.caseSpace.whoDoes(remedy.title, remedy.who)
          );
        case 'field':
          return (
            <Anchor href={to.act(item, from)} aria-label={t.named(remedy.title, item.title)}>
              {remedy.title}
            </Anchor>
          );
        case 'sign-in':
          return <Anchor href={to.signIn()}>{t.signIn}</Anchor>;
        case 'retry':
          return t.refusal.retryLead;
        case 'offline':
          return `${remedy.title}${t.comma}${remedy.detail}`;
      }
    };
    const said = item.refusals.map((refusal) => refusal.mend);
    const ways = item.refusals
      .flatMap((refusal) => refusal.remedy)
      .filter((remedy) => remedy.kind === 'command' || remedy.kind === 'field')
      .map(way);
    return [
      ...said,
      ...ways,
      <Anchor
        key="full"
        href={to.why(item, from)}
        aria-label={t.named(t.caseSpace.full, item.title)}
      >
        {t.caseSpace.full}
      </Anchor>,
    ];
  };
}
