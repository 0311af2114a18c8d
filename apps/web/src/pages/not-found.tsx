import { ApiFailure } from '../failure.ts';
import { FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';

const absent = new ApiFailure('absent');

export default function NotFound() {
  const { t } = useSettings();
  return (
    <Shell title={t.failure.absent} narrow>
      <FailureNotice failure={absent} asPage reload={() => undefined} />
    </Shell>
  );
}
