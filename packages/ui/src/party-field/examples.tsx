import type { Example } from '../example.ts';
import { PartiesField } from './party-field.tsx';

const clean = (): undefined => undefined;

export const partyFieldExamples: readonly Example[] = [
  {
    name: 'PartiesField: two',
    element: (
      <PartiesField
        id="x-defendants"
        label="您要告谁？"
        value={[
          { kind: 'organisation', name: '云州木禾家居有限公司', creditCode: '91990102MA0DEM0X7' },
          { kind: 'person' },
        ]}
        onChange={() => undefined}
        mendOf={clean}
      />
    ),
  },
];
