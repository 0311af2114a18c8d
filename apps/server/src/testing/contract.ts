import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApi } from '@xiezhi/contract/openapi';
import { catalogue } from '@xiezhi/procedures';

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, unknown>> }>
  >;
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

const contract = openApi(catalogue, 'en') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly headers: Readonly<Record<string, { readonly schema: { readonly pattern: string } }>>;
  };
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

interface Answered {
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
  /** Held to what every answer says, where they are given. */
  readonly headers?: Headers;
}

/** The path of the contract that an address is of, and the operation. */
function operationAt(method: string, address: string) {
  const [pathname = ''] = address.split('?');
  const path = templates.find(({ matches }) => matches.test(pathname))?.path;
  const verb = method.toLowerCase();
  const operation = path === undefined ? undefined : contract.paths[path]?.[verb];
  return path === undefined || operation === undefined ? null : { path, verb, operation };
}

/**
 * What an answer is beside the contract: nothing when it is as the contract says, or when the address is outside it. A status
 * that the operation does not name is a breach, whatever the answer holds.
 */
export function breachesOf(method: string, address: string, answer: Answered): readonly string[] {
  const at = operationAt(method, address);
  if (at === null) return [];
  const { path, verb, operation } = at;
  const status = String(answer.status);
  const name = `${method} ${path} ${status}`;
  const told = operation.responses[status];
  if (told === undefined) return [`${name}: is not among its answers`];
  const lacking = answer.headers === undefined ? [] : headersLacking(name, answer.headers);
  // HEAD tells by its headers what GET would say.
  if (verb === 'head') return lacking;
  const { content } = told;
  if (content === undefined)
    return answer.body === '' || answer.body === undefined || '*/*' in bodyOfDoor(operation)
      ? lacking
      : [...lacking, `${name}: answers with a body`];
  const [mediaType = ''] = answer.mediaType.split(';');
  const place = mediaType in content ? mediaType : '*/*';
  if (!(place in content)) return [...lacking, `${name}: answers ${mediaType}`];
  const found = ajv.getSchema(
    `contract#/${pointer('paths', path, verb, 'responses', status, 'content', place, 'schema')}`,
  );
  if (found === undefined) return [...lacking, `${name}: no schema`];
  if (found(answer.body) === true) return lacking;
  return lacking.concat(
    (found.errors ?? []).map(
      ({ instancePath, message = '', params }) =>
        `${name}: ${instancePath} ${message} ${JSON.stringify(params)}`,
    ),
  );
}

/** A channel of payment reads a status and whatever words come with it. */
const bodyOfDoor = ({ responses }: Operation): Readonly<Record<string, unknown>> =>
  responses['200']?.content ?? {};

const headersLacking = (name: string, headers: Headers): readonly string[] =>
  Object.entries(contract.components.headers)
    .filter(([header, { schema }]) => !new RegExp(schema.pattern).test(headers.get(header) ?? ''))
    .map(([header]) => `${name}: ${header} is ${headers.get(header) ?? 'not there'}`);

/** Is this body one that the operation asks for? Null where it asks for none in JSON. */
export function isAsked(method: string, address: string, body: unknown): boolean | null {
  const at = operationAt(method, address);
  if (at?.operation.requestBody?.content['application/json'] === undefined) return null;
  const place = ['paths', at.path, at.verb, 'requestBody', 'content', 'application/json', 'schema'];
  return ajv.getSchema(`contract#/${pointer(...place)}`)?.(body) === true;
}
