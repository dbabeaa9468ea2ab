import type { Duty, Finding } from '../model/finding.ts';
import { type CorePoint, openPointOn } from './decision-point.ts';
import type { KnownDuty, KnownFinding } from './known.ts';
import { type BundleOptions, type DecisionPointOptions, judgingOf, type ShippedOptions } from './open-judging.ts';
import { takePointOptions } from './options.ts';

/** A decision point that can take its policies again from where they came. */
export interface DecisionPoint<SomeFinding extends Finding = Finding, SomeDuty extends Duty = Duty>
  extends CorePoint<SomeFinding, SomeDuty> {
  /**
   * Takes the bundle, or the folder of policies, again from where it came. What is new is verified and tried on its own
   * cases before it decides; decisions that are under way end with the policies that they began with, and name them.
   * @returns whether other policies decide now
   * @throws DeepsynError as `createDecisionPoint`, and `closed`; what decided before goes on deciding
   */
  reload(): Promise<boolean>;
}

/**
 * Creates a decision point from the compiled policies of the package, from a bundle, or from a folder of policies.
 * @throws DeepsynError `invalid-configuration`, `invalid-policy`, `invalid-parameters`, `incompatible-bundle`, `stale-bundle`; for a bundle also
 * `unreachable-bundle`, `unreadable-bundle`, `unverified-bundle`, `failed-self-test`
 */
export async function createDecisionPoint(options?: ShippedOptions): Promise<DecisionPoint<KnownFinding, KnownDuty>>;
export async function createDecisionPoint(
  options: DecisionPointOptions & ({ readonly policies: string } | { readonly bundle: BundleOptions }),
): Promise<DecisionPoint>;
export async function createDecisionPoint(options: DecisionPointOptions | ShippedOptions = {}): Promise<DecisionPoint> {
  const own = takePointOptions(options);
  const { point, inUse, replace } = openPointOn(await judgingOf(own), own.language);
  const reload = async (): Promise<boolean> => {
    const judging = await judgingOf(own, inUse().tag);
    return judging !== undefined && replace(judging);
  };
  let reloading: Promise<unknown> = Promise.resolve();
  return Object.assign(point, {
    reload: (): Promise<boolean> => {
      // One after the other: what was found first must not take the place of what was found last.
      const next = reloading.then(reload);
      reloading = next.catch(() => undefined);
      return next;
    },
  });
}
