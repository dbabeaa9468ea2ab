import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ObligationExplanation } from '../decide/index.ts';
import type { ServiceEvent } from '../model/inputs.ts';
import type { Decision } from '../model/finding.ts';
import { validate } from '../source/index.ts';
import type { Desk, NamedService } from './desk.ts';
import type { BundleStatus } from './reload.ts';
import { assessmentRequest, type RequestReader } from './requests.ts';

/** What a path gives. */
interface Answer {
  readonly result: unknown;
  readonly id?: string;
  /** The policies that decided; others may have come since. */
  readonly bundle?: string;
  readonly draft?: true | undefined;
  readonly explain?: Explain;
}

type Explain = (how: 'notes' | 'fails' | 'full') => Promise<readonly ObligationExplanation[] | undefined>;

/**
 * Why a decision came out so, condition by condition: in full, or by the obligations that are not satisfied alone. OPA
 * explains by steps of its evaluation in the same place, which would say nothing of the law. Nothing is explained by
 * policies that came since the decision was made.
 */
const explaining =
  (desk: Desk, service: NamedService, event: ServiceEvent, { at, findings, bundle }: Decision): Explain =>
  async (how) => {
    const open = findings.filter(({ status }) => how === 'full' || status === 'violated' || status === 'indeterminate');
    const obligations = [...new Set(open.map(({ obligation }) => obligation))];
    const explained: ObligationExplanation[] = [];
    for (const obligation of obligations) {
      // Others may have been taken in between.
      if (desk.point.policies.digest !== bundle) return undefined;
      // One after the other, for others to have their turn in between.
      explained.push(await desk.explain(obligation, service, event, new Date(at)));
    }
    return explained;
  };

const by = ({ id, bundle, draft }: Decision) => ({ id, bundle, draft });

/** Where OPA warns of a use of its API, which clients show: a path may give no more than true or false. */
const DRAFT = { code: 'draft_policies', message: 'the policies are being edited, and nobody released them' };

const dataRequest = z.looseObject({ input: z.unknown().optional() });

/**
 * OPA’s Data API, for clients that speak it: `deepsyn/decision`, `deepsyn/allow` and `deepsyn/assessment`, with the same
 * input as the native routes. As with OPA, a path that is not defined has no result.
 */
export function addOpa(app: FastifyInstance, desk: Desk, read: RequestReader, bundle: () => BundleStatus): void {
  const results: Readonly<Record<string, (input: unknown) => Promise<Answer>>> = {
    'deepsyn/decision': async (input) => {
      const { service, event, at } = read.decision(input);
      const decision = await desk.decide(service, event, at);
      return { result: decision, ...by(decision), explain: explaining(desk, service, event, decision) };
    },
    'deepsyn/allow': async (input) => {
      const { service, event, at } = read.decision(input);
      const decision = await desk.decide(service, event, at);
      const explain = explaining(desk, service, event, decision);
      return { result: decision.decision === 'permit', ...by(decision), explain };
    },
    'deepsyn/assessment': async (input) => {
      const { service, at } = validate(assessmentRequest, { value: input }, 'invalid-request');
      const assessment = await desk.assess(read.service(service), at === undefined ? undefined : new Date(at));
      return { result: assessment, draft: assessment.draft };
    },
  };
  const answer = async (path: string, body: unknown, query: Readonly<Record<string, unknown>>) => {
    const start = process.hrtime.bigint();
    const { input } = validate(dataRequest, { value: body ?? {} }, 'invalid-request');
    const find = Object.hasOwn(results, path) ? results[path] : undefined;
    const found = find ? await find(input) : undefined;
    const nanoseconds = Number(process.hrtime.bigint() - start);
    const explain = query.explain;
    const explained =
      explain === 'notes' || explain === 'fails' || explain === 'full' ? await found?.explain?.(explain) : undefined;
    const wanted = (name: string) => query[name] === 'true' || query[name] === '' || query[name] === '1';
    return {
      ...(found ? { result: found.result } : {}),
      ...(found?.id ? { decision_id: found.id } : {}),
      ...(found?.draft ? { warning: DRAFT } : {}),
      ...(explained ? { explanation: explained } : {}),
      ...(wanted('metrics')
        ? { metrics: { timer_rego_query_eval_ns: nanoseconds, timer_server_handler_ns: nanoseconds } }
        : {}),
      ...(wanted('provenance')
        ? { provenance: { bundles: { deepsyn: { revision: found?.bundle ?? desk.point.policies.digest } } } }
        : {}),
    };
  };
  app.post<{ Params: { '*': string }; Querystring: Record<string, unknown> }>('/v1/data/*', async (request) =>
    answer(request.params['*'].replace(/\/$/, ''), request.body, request.query),
  );
  // The default decision takes its input bare, and gives its result bare.
  app.post('/', async (request) => (await results['deepsyn/decision']?.(request.body))?.result);
  app.get('/v1/status', async () => ({ result: { bundles: { deepsyn: bundle() } } }));
}
