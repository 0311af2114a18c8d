import type { CaseState } from '@xiezhi/record';

/** How a message names a case: whoever handed in several complaints knows each by its receipt until it has a number. */
export function namedInMessages({ caseNumber, receipt, application }: CaseState['filing']): string {
  const what = application === null ? '您的起诉材料' : '您的申请材料';
  return caseNumber ?? (receipt === null ? what : `${what}（回执编号${receipt}）`);
}
