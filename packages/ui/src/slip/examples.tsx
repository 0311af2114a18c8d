import type { Example } from '../example.ts';
import { Button } from '../button/button.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { Slip } from './slip.tsx';

const still = (): void => undefined;

export const slipExamples: readonly Example[] = [
  {
    name: 'Slip',
    element: (
      <Slip
        title="收到了法院的通知"
        lead="把通知上的查阅码填在这里。"
        note="本院短信不会让您转账。"
        picture="示意图：查阅码印在通知右上角"
        caption="查阅码在通知右上角。"
        onSubmit={still}
      >
        <TextField id="slip-code" label="查阅码" value="" onChange={still} />
        <Button rank="first" submit>
          查看
        </Button>
      </Slip>
    ),
  },
];
