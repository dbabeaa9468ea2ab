import { createDecisionPoint, type DecisionPoint } from './node-point.ts';
import { type DecisionPointOptions, nothingToEdit } from './open-judging.ts';

/**
 * A decision point of whatever policies options name: for who reads options from a file or from flags, and so gains
 * nothing from the types of the policies of the package.
 * @throws DeepsynError as `createDecisionPoint`
 */
export async function openPoint({
  policies,
  bundle,
  draft = false,
  ...common
}: DecisionPointOptions): Promise<DecisionPoint> {
  if (policies !== undefined) return createDecisionPoint({ ...common, policies, draft });
  if (draft) throw nothingToEdit();
  if (bundle) return createDecisionPoint({ ...common, bundle });
  const { parameters, ...rest } = common;
  return parameters === undefined ? createDecisionPoint(rest) : createDecisionPoint({ ...rest, parameters });
}
