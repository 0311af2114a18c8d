import type { IForbiddenRuleType, ICruiseOptions } from 'dependency-cruiser';

declare const configuration: {
  readonly forbidden: (IForbiddenRuleType & { readonly name: string; readonly comment: string })[];
  readonly options: ICruiseOptions;
};
export default configuration;
