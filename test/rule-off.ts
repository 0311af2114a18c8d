import { switchOffRule } from '@xiezhi/procedures';

/** For `scripts/rules.mjs`: the tests run as if the law did not say this one thing, and must notice. */
const off = process.env['XIEZHI_RULE_OFF'];
if (off !== undefined && off !== '') switchOffRule(off);
