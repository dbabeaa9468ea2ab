/** A request that means to hold up a server or to fill its memory, below a mebibyte each. */
export interface Attack {
  readonly path: string;
  readonly body: string;
}

const list = <Item>(length: number, item: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => item(index));
const repeat = (count: number, sign = 'a'): string => sign.repeat(count);

const evaluation = {
  subject: { type: 'user', id: 'u' },
  action: { name: 'content.published' },
  resource: { type: 'content', id: 'c' },
};
const event = (data: unknown, type = 'content.published') => ({
  specversion: '1.0',
  id: 'e',
  source: '/s',
  type,
  time: '2026-06-01T00:00:00Z',
  data,
});
const order = (index: number) => ({
  id: `o${index}`,
  from: '2026-01-01T00:00:00Z',
  until: '2027-01-01T00:00:00Z',
  suspends: [],
});
const LISTS = ['tools', 'functions', 'sites', 'data-sets', 'algorithms'];
const descriptor = (items: number, orders = 0) => ({
  id: 'x',
  name: 'x',
  ...Object.fromEntries(LISTS.map((name) => [name, list(items / LISTS.length, (index) => ({ id: `a${index}` }))])),
  ...(orders > 0 ? { orders: list(orders, order) } : {}),
});
const batch = (evaluations: unknown[], context: object = {}) => JSON.stringify({ ...evaluation, context, evaluations });
const empty = (count: number) => list(count, () => ({}));
const keys = (count: number, length: number) =>
  Object.fromEntries(list(count, (index) => [`k${index}${repeat(length)}`, 1]));

/** The largest batch that anyone sends in earnest. */
export const ordinary: Attack = {
  path: '/access/v1/evaluations',
  body: batch(
    list(1000, (index) => ({
      subject: { type: 'user', id: `user-${index}`, properties: { 'identity-verified': true } },
      resource: { type: 'content', id: `content-${index}`, properties: { 'made-with': ['text-generation'] } },
    })),
  ),
};

const decisions = '/v1/decisions';
const assessments = '/v1/assessments';
const evaluations = '/access/v1/evaluations';
const data = '/v1/data/deepsyn/decision?explain=full';

export const attacks: Readonly<Record<string, Attack>> = {
  'a large descriptor that a thousand evaluations share': {
    path: evaluations,
    body: batch(empty(1000), { service: descriptor(10_000) }),
  },
  'as large a descriptor as is taken, shared by a thousand': {
    path: evaluations,
    body: batch(empty(1000), { service: descriptor(500, 500) }),
  },
  'a descriptor with orders for each evaluation': {
    path: evaluations,
    body: batch(
      list(800, (index) => ({ context: { service: { id: `x${index}`, name: 'x', orders: list(8, order) } } })),
    ),
  },
  'faults of a common context': { path: evaluations, body: batch(empty(1000), { service: keys(100, 9000) }) },
  'faults of each context': {
    path: evaluations,
    body: batch(list(1000, () => ({ context: { service: keys(20, 20) } }))),
  },
  'more evaluations than are taken': { path: evaluations, body: batch(empty(90_000)) },
  'orders by items': { path: assessments, body: JSON.stringify({ service: descriptor(5000, 4000) }) },
  'as many orders and items as are taken': {
    path: assessments,
    body: JSON.stringify({ service: descriptor(500, 500) }),
  },
  'a list of a hundred thousand words': {
    path: decisions,
    body: JSON.stringify({ event: event({ content: { 'made-with': list(99_000, () => 1) } }) }),
  },
  'a list of a hundred thousand wrong items': {
    path: decisions,
    body: JSON.stringify({ service: { id: 'x', name: 'x', roles: list(99_000, () => 'x') }, event: event({}) }),
  },
  'a list that is no list of items': {
    path: assessments,
    body: JSON.stringify({ service: { id: 'x', name: 'x', tools: list(1000, () => keys(90, 3)) } }),
  },
  'a hundred thousand unknown fields': { path: decisions, body: JSON.stringify({ event: event(keys(90_000, 0)) }) },
  'a hundred thousand attributes': {
    path: decisions,
    body: JSON.stringify({ event: { ...event({}), ...keys(80_000, 0) } }),
  },
  'half a million values': { path: decisions, body: JSON.stringify({ event: event(list(500_000, () => 1)) }) },
  'a key that stands twice at the end': {
    path: decisions,
    body: `{"event":{${list(60_000, (index) => `"k${index}":1`).join(',')},"k0":2}}`,
  },
  'brackets alone': { path: decisions, body: repeat(1_000_000, '[') },
  'a quoted mebibyte': { path: decisions, body: JSON.stringify({ event: event({}, repeat(1_000_000)) }) },
  'escapes alone': { path: decisions, body: `{"event":"${repeat(500_000, '\\"')}"}` },
  'a long name of an action': {
    path: '/access/v1/evaluation',
    body: JSON.stringify({ ...evaluation, action: { name: repeat(1_000_000) } }),
  },
  'a long name of a service': {
    path: decisions,
    body: JSON.stringify({ service: repeat(1_000_000), event: event({}) }),
  },
  'a list of ten thousand long names': {
    path: decisions,
    body: JSON.stringify({
      event: event(
        { order: { suspends: ['other-service'], services: list(9900, (i) => `${i}${repeat(80)}`) } },
        'order.received',
      ),
    }),
  },
  'an explanation on a large descriptor': {
    path: '/v1/explanations/art-14.training-data-management',
    body: JSON.stringify({
      service: { id: 'x', name: 'x', 'data-sets': list(300, (index) => ({ id: `a${index}` })) },
    }),
  },
  'all explanations of OPA’s interface': {
    path: data,
    body: JSON.stringify({ input: { service: descriptor(500, 500), event: event({}) } }),
  },
};
