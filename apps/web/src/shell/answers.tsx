import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Button, Failure, Icon, LinkButton, Skeleton } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { whenWords } from '../clock.ts';
import type { ApiFailure } from '../failure.ts';
import type { Loaded } from '../load.ts';
import { useMe } from '../me.tsx';
import { useStart } from '../settings.tsx';

function FailureActions({
  failure,
  reload,
}: {
  readonly failure: ApiFailure;
  readonly reload: () => void;
}) {
  const { t } = useStart();
  const { pathname, search } = useLocation();
  const staff = (useMe().data?.offices.length ?? 0) > 0;
  if (failure.kind === 'sign-in') {
    return (
      <LinkButton href={to.signIn(pathname + search)} rank="first">
        {t.signIn}
      </LinkButton>
    );
  }
  if (failure.kind === 'absent') {
    return (
      <>
        <LinkButton href={staff ? to.desk : to.cases} rank="first">
          {staff ? t.nav.desk : t.failure.cases}
        </LinkButton>
        <LinkButton href={to.home}>{t.failure.home}</LinkButton>
      </>
    );
  }
  return (
    <Button rank="first" onPress={reload}>
      {t.failure.again}
    </Button>
  );
}

/** What could not be had, why, and what to do: in the court's own words where it gave some. */
export function FailureNotice(props: {
  readonly failure: ApiFailure;
  readonly reload: () => void;
  readonly asPage: boolean;
}) {
  const { t } = useStart();
  const phone = useMe().data?.court?.phone;
  const { failure } = props;
  const words = {
    offline: [t.failure.offline, t.failure.offlineLead],
    'sign-in': [t.failure.signIn, t.failure.signInLead],
    absent: [t.failure.absent, t.failure.absentLead],
    refused: [t.refusal.title, t.failure.serverLead],
    server: [t.failure.server, t.failure.serverLead],
  }[failure.kind];
  const { said } = failure;
  const lead = said?.detail ?? words[1] ?? '';
  const call = failure.kind === 'server' && phone !== undefined ? ` ${t.failure.call(phone)}` : '';
  return (
    <Failure
      asPage={props.asPage}
      calm={failure.kind === 'sign-in' || failure.kind === 'absent'}
      title={said?.title ?? words[0] ?? ''}
      lead={`${lead}${call}`}
      actions={<FailureActions failure={failure} reload={props.reload} />}
    />
  );
}

/** The screen of something loaded: its shape while it comes, why it could not come, or the thing itself. */
export function Answer<T>(props: {
  readonly loaded: Loaded<T>;
  readonly asPage?: boolean;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}) {
  const { t, lang } = useStart();
  const { data, failure, at, reload } = props.loaded;
  if (data === null) {
    return failure ? (
      <FailureNotice failure={failure} reload={reload} asPage={props.asPage ?? true} />
    ) : (
      <Skeleton lines={props.lines ?? 7} />
    );
  }
  return (
    <>
      {failure === null ? null : (
        <div className="stale" role="status">
          <div className="wrap">
            <Icon name="mend" />
            {t.stale(whenWords(at, lang))}
            <Button onPress={reload}>{t.failure.again}</Button>
          </div>
        </div>
      )}
      {props.children(data)}
    </>
  );
}
