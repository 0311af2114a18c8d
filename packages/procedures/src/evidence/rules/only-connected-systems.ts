import { technical } from '@xiezhi/kernel';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';
import type { ConnectedSystem } from '../../shared/settings.ts';

/**
 * OLR-11.2.2: data is handed over directly where the system that keeps it is connected with the court. The article forbids nothing:
 * from any other system there is no way by which it could come, and it is handed in as a file instead.
 */
export const onlyConnectedSystems = rule<{
  readonly system: string;
  readonly connected: readonly ConnectedSystem[];
}>('evidence/only-connected-systems', ['OLR-11.2.2'], ({ system, connected }) =>
  connected.some(({ name }) => name === system)
    ? null
    : refusal('evidence/system-not-connected', technical, [
        mendField('system'),
        useCommand('evidence.submit'),
      ]),
);
