import { catalogue, switchOffRule } from '@xiezhi/procedures';

/**
 * For `scripts/rules.mjs`: the tests run as if this one part were not there (`rule service/account-is-there`, `command
 * filing.submit`, `reaction consent/filing-is-a-choice`), and must notice.
 */
const [kind = '', name = ''] = (process.env['XIEZHI_OFF'] ?? '').split(' ');

const silent = (): readonly [] => [];

switch (kind) {
  case '':
    break;
  case 'rule':
    switchOffRule(name);
    break;
  case 'command':
    // Not offered is not there: whoever gives it is told that it is no longer open.
    Object.assign(found(catalogue.command(name)), { offers: silent });
    break;
  case 'reaction':
    Object.assign(
      found(
        catalogue.procedures
          .flatMap(({ reactions }) => reactions ?? [])
          .find((one) => one.name === name),
      ),
      { then: silent },
    );
    break;
  default:
    throw new Error(`XIEZHI_OFF: there is no kind ${kind}`);
}

/** A part that does not exist is noticed by no test, which would be no finding. */
function found<Part>(part: Part | null | undefined): Part {
  if (part === null || part === undefined)
    throw new Error(`XIEZHI_OFF: there is no ${kind} ${name}`);
  return part;
}
