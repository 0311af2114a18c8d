import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApi } from '@xiezhi/contract/openapi';
import { catalogue } from '@xiezhi/procedures';

type Operation = {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, unknown>> }>
  >;
};

const contract = openApi(catalogue, 'en') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(contract, 'contract');

const templates = Object.keys(contract.paths).map((path) => ({
  path,
  // The one that names more comes first: /api/feedback/mine is no /api/feedback/{key}.
  names: path.split('/').filter((part) => !part.startsWith('{')).length,
  matches: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));
templates.sort((a, b) => b.names - a.names);

const pointer = (...keys: readonly string[]): string =>
  keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

/** What an answer is beside the contract: nothing when it is as the contract says, or when the address is outside it. */
export function breachesOf(
  method: string,
  address: string,
  answer: { readonly status: number; readonly mediaType: string; readonly body: unknown },
): readonly string[] {
  const [pathname = ''] = address.split('?');
  const path = templates.find(({ matches }) => matches.test(pathname))?.path;
  const verb = method.toLowerCase();
  const operation = path === undefined ? undefined : contract.paths[path]?.[verb];
  if (path === undefined || operation === undefined) return [];
  const status = String(answer.status) in operation.responses ? String(answer.status) : 'default';
  const content = operation.responses[status]?.content;
  // A refusal that is told by its status alone is a problem like any other.
  const place = content === undefined ? 'default' : status;
  const [mediaType = ''] = answer.mediaType.split(';');
  if (!(mediaType in (operation.responses[place]?.content ?? {})))
    return [`${method} ${path} ${String(answer.status)}: answers ${mediaType}`];
  const found = ajv.getSchema(
    `contract#/${pointer('paths', path, verb, 'responses', place, 'content', mediaType, 'schema')}`,
  );
  if (found === undefined) return [`${method} ${path} ${status}: no schema`];
  if (found(answer.body) === true) return [];
  return (found.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${method} ${path} ${status}: ${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
