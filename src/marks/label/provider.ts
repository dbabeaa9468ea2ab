/** What a provider's code says, as the coding rules of March 2025 lay it out. */
export interface Provider {
  /** A code of 27 characters, what begins like one but is not, or a name. */
  readonly kind: 'code' | 'malformed-code' | 'name';
  readonly subject?: 'organisation';
  /** The unified social credit code that the code is bound to. */
  readonly creditCode?: string;
  /** Whether the check character of the credit code fits. */
  readonly checkOk?: boolean;
  readonly service?: 'generates' | 'spreads';
  /** Which of the provider's models or applications; `00000` where it does not say. */
  readonly extension?: string;
}

const CODE = /^0011([0-9A-Z]{18})([0-9A-Z])([0-9A-Z]{4})$/;
/** What was meant to be a code: a prefix, and a credit code in some form. */
const LIKE_A_CODE = /^00[0-9][0-9A-Za-z]{12,}$|^[0-9A-Za-z]{24,30}$/;

export function readProvider(text: string): Provider | undefined {
  if (text === '') return undefined;
  const [, creditCode, service, own] = CODE.exec(text) ?? [];
  if (creditCode === undefined || service === undefined || own === undefined) {
    return { kind: LIKE_A_CODE.test(text) ? 'malformed-code' : 'name' };
  }
  return {
    kind: 'code',
    subject: 'organisation',
    creditCode,
    checkOk: checkCharacterFits(creditCode),
    ...(service === '1' ? { service: 'generates' as const } : {}),
    ...(service === '2' ? { service: 'spreads' as const } : {}),
    extension: `${service}${own}` === '00000' ? '00000' : own,
  };
}

/** GB 32100: weights are powers of 3 modulo 31, over an alphabet without I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export function checkCharacterFits(creditCode: string): boolean {
  let [sum, weight] = [0, 1];
  for (const sign of creditCode.slice(0, 17)) {
    const value = ALPHABET.indexOf(sign);
    if (value === -1) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === creditCode[17];
}
