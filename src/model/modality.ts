/**
 * What kind of norm an obligation is. A duty and a prohibition can be breached. A power (`may`), a liability and a
 * definition cannot: they are satisfied where what they speak of is so, and not applicable where it is not.
 */
export const modalities = ['must', 'must-not', 'may', 'liability', 'definition'] as const;
export type Modality = (typeof modalities)[number];

/** What a breach exposes to (art 22), from the lightest to the gravest. */
export const exposureTiers = ['penalty', 'heavier-penalty', 'public-security', 'criminal'] as const;
export type ExposureTier = (typeof exposureTiers)[number];
