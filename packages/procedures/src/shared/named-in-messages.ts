import type { CaseState } from '@xiezhi/record';

/** How a message names a case: whoever handed in several complaints knows each by its receipt until it has a number. */
export const namedInMessages = ({ caseNumber, receipt }: CaseState['filing']): string =>
  caseNumber ?? (receipt === null ? '您的起诉材料' : `您的起诉材料（回执编号${receipt}）`);
