import { createHash } from 'node:crypto';
import { jsonText, visible } from '../../model/visible.ts';
import type { GateFinding, GateResult } from '../result.ts';
import type { FormatContext } from './context.ts';
import { shown, uriOf } from './words.ts';

const NAMESPACE = 'https://deepsyn.dev/ns/oscal';

/**
 * NIST's OSCAL 1.1.2, assessment results: an obligation is a control, a finding an observation and a finding, a waiver a
 * risk whose deviation was approved.
 */
export function oscal(
  { findings, services, language, at, policies, applied }: GateResult,
  { version }: FormatContext,
): string {
  const about = (name: string, value: string) => ({ name, ns: NAMESPACE, value });
  const draft = policies.draft ? [about('draft', 'true')] : [];
  const plan = uuid('plan', policies.digest);
  const result = (service: GateResult['services'][number]) => {
    const own = findings.filter((found) => found.service === service.id);
    const controls = [...new Set(own.map(({ finding }) => finding.obligation))];
    const waived = own.filter(({ waiver }) => waiver);
    return {
      uuid: uuid('result', service.id, at),
      title: `Assessment of ${visible(service.id)}`,
      description: `The standing obligations of China’s deep synthesis regulations, judged on ${visible(service.file)}.`,
      start: at,
      end: at,
      props: [
        ...applied.map((each) => about('policy', `${each.regulation}/article-${each.article}/${each.version}`)),
        ...draft,
      ],
      'reviewed-controls': {
        'control-selections': [{ 'include-controls': controls.map((id) => ({ 'control-id': id })) }],
      },
      observations: own.map((found) => observation(found)),
      ...(waived.length > 0 ? { risks: waived.map(risk) } : {}),
      findings: own.map(finding),
    };
  };
  const observation = (found: GateFinding) => {
    const { title, demand, reason, remedy } = shown(found, language);
    const words = [reason || demand, found.severity ? remedy : ''].filter((each) => each !== '');
    return {
      uuid: uuid('observation', found.fingerprint, at),
      title,
      description: words.join('\n\n'),
      methods: ['EXAMINE'],
      types: ['finding'],
      'relevant-evidence': [
        { href: uriOf(found.file), description: `Line ${found.position.line}, column ${found.position.column}` },
      ],
      collected: at,
    };
  };
  const finding = (found: GateFinding) => {
    const { status, obligation } = found.finding;
    const { title, demand } = shown(found, language);
    return {
      uuid: uuid('finding', found.fingerprint, at),
      title,
      description: demand,
      props: [about('status', status), about('provision', found.finding.provision)],
      target: {
        type: 'objective-id',
        'target-id': obligation,
        status: {
          state: status === 'satisfied' || status === 'not-applicable' ? 'satisfied' : 'not-satisfied',
          reason: status === 'satisfied' ? 'pass' : status === 'violated' ? 'fail' : 'other',
          ...(status === 'satisfied' || status === 'violated' ? {} : { remarks: status }),
        },
      },
      'related-observations': [{ 'observation-uuid': uuid('observation', found.fingerprint, at) }],
      ...(found.waiver ? { 'related-risks': [{ 'risk-uuid': uuid('risk', found.fingerprint, at) }] } : {}),
    };
  };
  const risk = (found: GateFinding) => {
    const { title, waiver } = shown(found, language);
    return {
      uuid: uuid('risk', found.fingerprint, at),
      title,
      description: waiver?.reason ?? '',
      statement: `${waiver?.approver} answers for it until ${waiver?.expires}.`,
      status: 'deviation-approved',
      ...(waiver ? { deadline: `${waiver.expires}T23:59:59+08:00` } : {}),
    };
  };
  const document = {
    'assessment-results': {
      uuid: uuid('results', at, ...services.map(({ id }) => id)),
      metadata: {
        title: 'Gate of deep synthesis services',
        'last-modified': at,
        version,
        'oscal-version': '1.1.2',
      },
      'import-ap': { href: `#${plan}`, remarks: 'The policies are the plan.' },
      results: services.map(result),
      'back-matter': {
        resources: [{ uuid: plan, title: 'The policies', props: [about('digest', policies.digest), ...draft] }],
      },
    },
  };
  return jsonText(document);
}

/** A name-based UUID (RFC 9562, version 5 in form, from SHA-256): the same result has the same identifiers. */
function uuid(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
