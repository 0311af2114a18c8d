import { useParams } from 'react-router';
import { Button, Icon, LinkButton, Section, useUi, Words } from '@xiezhi/ui';
import type { AddressesDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { AddressForm } from '../form/to-take-along.tsx';
import { get } from '../api.ts';
import { useLoad } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';

function Confirmations({ found }: { readonly found: AddressesDto }) {
  const { t } = useSettings();
  const { Anchor } = useUi();
  const a = t.confirmedAddresses;
  const [only, ...others] = found.confirmations;
  return (
    <>
      <div className="page-h">
        <p className="no-print">
          <Anchor className="back" href={to.caseSpace(found.stream)}>
            <Icon name="back" />
            {a.back}
          </Anchor>
        </p>
        <h1>{a.title}</h1>
        <p>
          <Words>{`${found.number ?? t.caseSpace.caseNumberNone} · ${found.title}`}</Words>
        </p>
        <p className="lead">{a.lead}</p>
      </div>
      {found.confirmations.map((one) => (
        <Section key={one.participant} title={`${one.role} ${one.name}`}>
          <dl className="answers">
            {one.facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>
                  <Words>{fact.value}</Words>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
      <div className="no-print">
        <AddressForm />
      </div>
      <div className="acts row no-print">
        {only !== undefined && others.length === 0 && found.own ? (
          <LinkButton
            href={to.act({
              command: 'service.confirm-address',
              stream: found.stream,
              key: only.participant,
            })}
          >
            {a.change}
          </LinkButton>
        ) : null}
        <Button
          onPress={() => {
            print();
          }}
        >
          <Icon name="print" />
          {a.print}
        </Button>
      </div>
    </>
  );
}

/** What a party has confirmed of where papers go to it, for the party itself and the court. */
export default function Addresses() {
  const { t } = useSettings();
  const { key = '' } = useParams();
  const found = useLoad(`addresses ${key}`, (signal) =>
    get<AddressesDto>(`/api/cases/${encodeURIComponent(key)}/addresses`, signal),
  );
  return (
    <Shell title={t.confirmedAddresses.title} narrow current="cases">
      <Answer loaded={found} lines={8}>
        {(data) => <Confirmations found={data} />}
      </Answer>
    </Shell>
  );
}
