import type { DecisionPoint, DecisionPointOptions, ServiceDescriptor, ServiceEvent } from 'deepsyn/core';

/** What is asked of a decision point, wherever it runs; as JSON carries it. */
export interface Question {
  readonly settings: Pick<DecisionPointOptions, 'parameters' | 'packs'>;
  readonly service: ServiceDescriptor;
  readonly event?: ServiceEvent;
  readonly at: string;
  /** Whether one of the findings is explained, too. */
  readonly explained: boolean;
}

type Ask = (question: Question) => Promise<unknown>;

/**
 * Answers with everything but what no two decisions share, their ids: decisions from scratch and on a prepared service,
 * or an assessment, and why one of the findings came out so, where that is asked. What is refused is answered with the error.
 */
export function answerer(open: (settings: Question['settings']) => Promise<DecisionPoint>): Ask {
  const points = new Map<string, DecisionPoint>();
  return async ({ settings, service, event, at: instant, explained }) => {
    const key = JSON.stringify(settings);
    const point = points.get(key) ?? (await open(settings));
    points.set(key, point);
    const at = new Date(instant);
    try {
      if (!event) {
        const assessment = await point.assess(service, { at });
        const explanation = explained && (await explain(point, assessment.findings, { service, at }));
        return { evaluator: point.evaluator, assessment, explanation };
      }
      const prepared = point.prepare(service);
      const decisions = [await point.decide({ service, event, at })];
      for await (const decision of point.decideMany(prepared, [event, event], { at })) decisions.push(decision);
      const findings = decisions[0]?.findings ?? [];
      const explanation = explained && (await explain(point, findings, { service, event, at }));
      return { evaluator: point.evaluator, decisions: decisions.map(({ id: _, ...rest }) => rest), explanation };
    } catch (error) {
      const { name, code, problems } = Object(error);
      return { name, code, problems };
    }
  };
}

/** Explains the finding in the middle, which is another one for most questions. */
async function explain(
  point: DecisionPoint,
  findings: Awaited<ReturnType<DecisionPoint['assess']>>['findings'],
  request: Parameters<DecisionPoint['explain']>[1],
): Promise<unknown> {
  const chosen = findings[Math.floor(findings.length / 2)];
  return chosen ? (await point.explain(chosen.obligation, request)).findings : [];
}
