// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.

import {
  compare,
  type FastPath,
  instant,
  isPlain,
  type Known,
  outcome,
  plainName,
  type Slots,
} from '../decide/fast.ts';

/** The digest of the policies that this code was made from. */
export const fastPathsOf = '94ad8d898f25dfb9468dfe548f4ae9376c3141fc7e059936046346b4739f9c3f';

/** The names of the facts in the slots. */
export const slotNames: readonly string[] = [
  'event.actor',
  'event.user.id',
  'event.user.identity-verified',
  'event.user.verified-by',
  'event.activity.endangers-national-security',
  'event.activity.harms-national-image',
  'event.activity.infringes-public-interest',
  'event.activity.disturbs-order',
  'event.activity.infringes-rights',
  'event.activity.otherwise-forbidden',
  'event.service',
  'event.content.id',
  'event.content.made-with',
  'event.content.simulates-natural-person',
  'event.content.significantly-alters-identity',
  'event.content.significantly-altered',
  'event.content.may-mislead-public',
  'event.content.prohibited',
  'event.content.news',
  'event.content.fake',
  'event.content.source',
  'event.content.review.input',
  'event.content.review.output',
  'event.content.logged',
  'event.content.marks.technical.added',
  'event.content.marks.technical.hinders-use',
  'event.content.marks.technical.states-synthesis',
  'event.content.marks.technical.names-provider',
  'event.content.marks.technical.numbers-content',
  'event.content.marks.conspicuous.added',
  'event.content.marks.conspicuous.reasonably-placed',
  'event.content.marks.conspicuous.tells-public',
  'event.person.is-user',
  'event.person.notified',
  'event.person.separate-consent',
  'event.prompt.shown',
  'event.before.technical',
  'event.before.conspicuous',
  'event.before.technical-value',
  'event.before.conspicuous-value',
  'event.before.conspicuous-perceptible',
  'event.after.technical',
  'event.after.conspicuous',
  'event.after.technical-value',
  'event.after.conspicuous-value',
  'event.after.conspicuous-perceptible',
  'event.function.id',
  'event.function.public-opinion-properties',
  'event.function.social-mobilisation-capacity',
  'event.function.security-assessment.done',
  'event.function.security-assessment.at',
  'event.found-at',
  'event.response.disposal.done',
  'event.response.disposal.at',
  'event.response.records.done',
  'event.response.records.at',
  'event.response.report.done',
  'event.response.report.at',
  'event.response.user-responsible',
  'event.response.user-measures.done',
  'event.response.user-measures.at',
  'event.response.user-measures-taken',
  'event.response.refutation.done',
  'event.response.refutation.at',
  'event.response.management.done',
  'event.response.management.at',
  'event.received-at',
  'event.response.acceptance.done',
  'event.response.acceptance.at',
  'event.response.handling.done',
  'event.response.handling.at',
  'event.response.feedback.done',
  'event.response.feedback.at',
  'event.application.id',
  'event.application.offers-deep-synthesis',
  'event.application.security-assessment-checked',
  'event.application.filing-checked',
  'event.response.measures.done',
  'event.response.measures.at',
  'event.response.measures-taken',
  'event.started-at',
  'event.response.filing.done',
  'event.response.filing.at',
  'event.changed-at',
  'event.ended-at',
  'event.announced-at',
  'event.inspection.authority',
  'event.inspection.cooperation.done',
  'event.inspection.cooperation.at',
  'event.inspection.cooperate-by',
  'event.order.id',
  'event.order.authority',
  'event.order.significant-risk',
  'event.order.suspends',
  'event.order.services',
  'event.order.demands-rectification',
  'event.order.rectify-by',
  'event.order.rectification.done',
  'event.order.rectification.at',
  'event.lifted-at',
  'event.established-at',
  'event.violation.obligation',
  'event.violation.established-by',
  'event.violation.established',
  'event.violation.serious-harm',
  'event.violation.breaches-public-security',
  'event.violation.crime',
];

const words12: ReadonlySet<unknown> = new Set([
  'intelligent-dialogue',
  'intelligent-writing',
  'text-generation',
  'text-style-conversion',
  'question-answering',
  'text-to-speech',
  'voice-conversion',
  'voice-imitation',
  'voice-attribute-editing',
  'music-generation',
  'scene-sound-editing',
  'face-generation',
  'face-swap',
  'person-attribute-editing',
  'face-manipulation',
  'gesture-manipulation',
  'image-generation',
  'image-editing',
  'image-enhancement',
  'image-restoration',
  'video-generation',
  'digital-person',
  'three-dimensional-reconstruction',
  'digital-simulation',
  'immersive-scene',
  'other',
]);

const words61: ReadonlySet<unknown> = new Set([
  'warning',
  'function-restriction',
  'service-suspension',
  'account-closure',
]);

const words79: ReadonlySet<unknown> = new Set(['not-listed', 'warning', 'service-suspension', 'removal']);

const words93: ReadonlySet<unknown> = new Set(['information-update', 'account-registration', 'other-service']);

function read1(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'id':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[1] = v;
        break;
      case 'identity-verified':
        if (typeof v !== 'boolean') return false;
        s[2] = v;
        break;
      case 'verified-by':
        if (
          typeof v !== 'string' ||
          (v !== 'mobile-number' &&
            v !== 'identity-card' &&
            v !== 'unified-social-credit-code' &&
            v !== 'national-identity-service' &&
            v !== 'other')
        )
          return false;
        s[3] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read2(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'endangers-national-security':
        if (typeof v !== 'boolean') return false;
        s[4] = v;
        break;
      case 'harms-national-image':
        if (typeof v !== 'boolean') return false;
        s[5] = v;
        break;
      case 'infringes-public-interest':
        if (typeof v !== 'boolean') return false;
        s[6] = v;
        break;
      case 'disturbs-order':
        if (typeof v !== 'boolean') return false;
        s[7] = v;
        break;
      case 'infringes-rights':
        if (typeof v !== 'boolean') return false;
        s[8] = v;
        break;
      case 'otherwise-forbidden':
        if (typeof v !== 'boolean') return false;
        s[9] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read0(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'activity':
        if (!read2(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read5(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'input':
        if (typeof v !== 'boolean') return false;
        s[21] = v;
        break;
      case 'output':
        if (typeof v !== 'boolean') return false;
        s[22] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read7(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'added':
        if (typeof v !== 'boolean') return false;
        s[24] = v;
        break;
      case 'hinders-use':
        if (typeof v !== 'boolean') return false;
        s[25] = v;
        break;
      case 'states-synthesis':
        if (typeof v !== 'boolean') return false;
        s[26] = v;
        break;
      case 'names-provider':
        if (typeof v !== 'boolean') return false;
        s[27] = v;
        break;
      case 'numbers-content':
        if (typeof v !== 'boolean') return false;
        s[28] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read8(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'added':
        if (typeof v !== 'boolean') return false;
        s[29] = v;
        break;
      case 'reasonably-placed':
        if (typeof v !== 'boolean') return false;
        s[30] = v;
        break;
      case 'tells-public':
        if (typeof v !== 'boolean') return false;
        s[31] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read6(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'technical':
        if (!read7(v, s)) return false;
        break;
      case 'conspicuous':
        if (!read8(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read4(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'id':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[11] = v;
        break;
      case 'made-with':
        {
          if (!Array.isArray(v) || v.length > 1000) return false;
          for (const each of v) if (!words12.has(each)) return false;
          s[12] = v;
        }
        break;
      case 'simulates-natural-person':
        if (typeof v !== 'boolean') return false;
        s[13] = v;
        break;
      case 'significantly-alters-identity':
        if (typeof v !== 'boolean') return false;
        s[14] = v;
        break;
      case 'significantly-altered':
        if (typeof v !== 'boolean') return false;
        s[15] = v;
        break;
      case 'may-mislead-public':
        if (typeof v !== 'boolean') return false;
        s[16] = v;
        break;
      case 'prohibited':
        if (typeof v !== 'boolean') return false;
        s[17] = v;
        break;
      case 'news':
        if (typeof v !== 'boolean') return false;
        s[18] = v;
        break;
      case 'fake':
        if (typeof v !== 'boolean') return false;
        s[19] = v;
        break;
      case 'source':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[20] = word;
        }
        break;
      case 'review':
        if (!read5(v, s)) return false;
        break;
      case 'logged':
        if (typeof v !== 'boolean') return false;
        s[23] = v;
        break;
      case 'marks':
        if (!read6(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read3(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read9(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read10(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read11(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read12(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read14(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'is-user':
        if (typeof v !== 'boolean') return false;
        s[32] = v;
        break;
      case 'notified':
        if (typeof v !== 'boolean') return false;
        s[33] = v;
        break;
      case 'separate-consent':
        if (typeof v !== 'boolean') return false;
        s[34] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read15(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'shown':
        if (typeof v !== 'boolean') return false;
        s[35] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read13(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      case 'person':
        if (!read14(v, s)) return false;
        break;
      case 'prompt':
        if (!read15(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read17(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'technical':
        if (typeof v !== 'boolean') return false;
        s[36] = v;
        break;
      case 'conspicuous':
        if (typeof v !== 'boolean') return false;
        s[37] = v;
        break;
      case 'technical-value':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[38] = v;
        break;
      case 'conspicuous-value':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[39] = v;
        break;
      case 'conspicuous-perceptible':
        if (typeof v !== 'boolean') return false;
        s[40] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read18(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'technical':
        if (typeof v !== 'boolean') return false;
        s[41] = v;
        break;
      case 'conspicuous':
        if (typeof v !== 'boolean') return false;
        s[42] = v;
        break;
      case 'technical-value':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[43] = v;
        break;
      case 'conspicuous-value':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[44] = v;
        break;
      case 'conspicuous-perceptible':
        if (typeof v !== 'boolean') return false;
        s[45] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read16(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'before':
        if (!read17(v, s)) return false;
        break;
      case 'after':
        if (!read18(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read19(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'before':
        if (!read17(v, s)) return false;
        break;
      case 'after':
        if (!read18(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read20(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'before':
        if (!read17(v, s)) return false;
        break;
      case 'after':
        if (!read18(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read21(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read22(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'actor':
        if (
          typeof v !== 'string' ||
          (v !== 'provider' && v !== 'technical-supporter' && v !== 'user' && v !== 'anyone')
        )
          return false;
        s[0] = v;
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read25(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[49] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[50] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[50] !== undefined && s[49] === undefined) return false;
  return true;
}

function read24(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'id':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[46] = v;
        break;
      case 'public-opinion-properties':
        if (typeof v !== 'boolean') return false;
        s[47] = v;
        break;
      case 'social-mobilisation-capacity':
        if (typeof v !== 'boolean') return false;
        s[48] = v;
        break;
      case 'security-assessment':
        if (!read25(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read23(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'function':
        if (!read24(v, s)) return false;
        break;
      case 'service':
        {
          const word = plainName(v);
          if (word === undefined) return false;
          s[10] = word;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read28(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[52] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[53] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[53] !== undefined && s[52] === undefined) return false;
  return true;
}

function read29(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[54] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[55] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[55] !== undefined && s[54] === undefined) return false;
  return true;
}

function read30(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[56] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[57] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[57] !== undefined && s[56] === undefined) return false;
  return true;
}

function read31(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[59] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[60] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[60] !== undefined && s[59] === undefined) return false;
  return true;
}

function read27(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'disposal':
        if (!read28(v, s)) return false;
        break;
      case 'records':
        if (!read29(v, s)) return false;
        break;
      case 'report':
        if (!read30(v, s)) return false;
        break;
      case 'user-responsible':
        if (typeof v !== 'boolean') return false;
        s[58] = v;
        break;
      case 'user-measures':
        if (!read31(v, s)) return false;
        break;
      case 'user-measures-taken':
        {
          if (!Array.isArray(v) || v.length > 1000) return false;
          for (const each of v) if (!words61.has(each)) return false;
          s[61] = v;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read26(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'found-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[51] = at;
        }
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'response':
        if (!read27(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read34(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[62] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[63] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[63] !== undefined && s[62] === undefined) return false;
  return true;
}

function read35(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[54] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[55] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[55] !== undefined && s[54] === undefined) return false;
  return true;
}

function read33(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'refutation':
        if (!read34(v, s)) return false;
        break;
      case 'records':
        if (!read35(v, s)) return false;
        break;
      case 'report':
        if (!read30(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read32(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'found-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[51] = at;
        }
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'content':
        if (!read4(v, s)) return false;
        break;
      case 'response':
        if (!read33(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read38(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[64] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[65] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[65] !== undefined && s[64] === undefined) return false;
  return true;
}

function read37(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'management':
        if (!read38(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read36(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'found-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[51] = at;
        }
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'response':
        if (!read37(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read41(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[67] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[68] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[68] !== undefined && s[67] === undefined) return false;
  return true;
}

function read42(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[69] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[70] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[70] !== undefined && s[69] === undefined) return false;
  return true;
}

function read43(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[71] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[72] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[72] !== undefined && s[71] === undefined) return false;
  return true;
}

function read40(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'acceptance':
        if (!read41(v, s)) return false;
        break;
      case 'handling':
        if (!read42(v, s)) return false;
        break;
      case 'feedback':
        if (!read43(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read39(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'received-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[66] = at;
        }
        break;
      case 'user':
        if (!read1(v, s)) return false;
        break;
      case 'response':
        if (!read40(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read45(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'id':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[73] = v;
        break;
      case 'offers-deep-synthesis':
        if (typeof v !== 'boolean') return false;
        s[74] = v;
        break;
      case 'security-assessment-checked':
        if (typeof v !== 'boolean') return false;
        s[75] = v;
        break;
      case 'filing-checked':
        if (typeof v !== 'boolean') return false;
        s[76] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read44(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'application':
        if (!read45(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read48(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[77] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[78] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[78] !== undefined && s[77] === undefined) return false;
  return true;
}

function read47(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'measures':
        if (!read48(v, s)) return false;
        break;
      case 'measures-taken':
        {
          if (!Array.isArray(v) || v.length > 1000) return false;
          for (const each of v) if (!words79.has(each)) return false;
          s[79] = v;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read46(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'found-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[51] = at;
        }
        break;
      case 'application':
        if (!read45(v, s)) return false;
        break;
      case 'response':
        if (!read47(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read51(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[81] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[82] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[82] !== undefined && s[81] === undefined) return false;
  return true;
}

function read50(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'filing':
        if (!read51(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read49(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'started-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[80] = at;
        }
        break;
      case 'response':
        if (!read50(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read52(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'changed-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[83] = at;
        }
        break;
      case 'response':
        if (!read50(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read53(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'ended-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[84] = at;
        }
        break;
      case 'response':
        if (!read50(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read56(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[87] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[88] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[88] !== undefined && s[87] === undefined) return false;
  return true;
}

function read55(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'authority':
        if (
          typeof v !== 'string' ||
          (v !== 'cyberspace' && v !== 'telecommunications' && v !== 'public-security' && v !== 'other')
        )
          return false;
        s[86] = v;
        break;
      case 'cooperation':
        if (!read56(v, s)) return false;
        break;
      case 'cooperate-by':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[89] = at;
        }
        break;
      default:
        return false;
    }
  }

  return true;
}

function read54(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'announced-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[85] = at;
        }
        break;
      case 'inspection':
        if (!read55(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read59(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'done':
        if (typeof v !== 'boolean') return false;
        s[97] = v;
        break;
      case 'at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[98] = at;
        }
        break;
      default:
        return false;
    }
  }
  if (s[98] !== undefined && s[97] === undefined) return false;
  return true;
}

function read58(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'id':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[90] = v;
        break;
      case 'authority':
        if (
          typeof v !== 'string' ||
          (v !== 'cyberspace' && v !== 'telecommunications' && v !== 'public-security' && v !== 'other')
        )
          return false;
        s[91] = v;
        break;
      case 'significant-risk':
        if (typeof v !== 'boolean') return false;
        s[92] = v;
        break;
      case 'suspends':
        {
          if (!Array.isArray(v) || v.length > 1000) return false;
          for (const each of v) if (!words93.has(each)) return false;
          s[93] = v;
        }
        break;
      case 'services':
        {
          if (!Array.isArray(v) || v.length > 10000) return false;
          for (const each of v) if (!(plainName(each) !== undefined)) return false;
          s[94] = v;
        }
        break;
      case 'demands-rectification':
        if (typeof v !== 'boolean') return false;
        s[95] = v;
        break;
      case 'rectify-by':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[96] = at;
        }
        break;
      case 'rectification':
        if (!read59(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read57(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'received-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[66] = at;
        }
        break;
      case 'order':
        if (!read58(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read60(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'lifted-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[99] = at;
        }
        break;
      case 'order':
        if (!read58(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read62(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'obligation':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[101] = v;
        break;
      case 'established-by':
        if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false;
        s[102] = v;
        break;
      case 'established':
        if (typeof v !== 'boolean') return false;
        s[103] = v;
        break;
      case 'serious-harm':
        if (typeof v !== 'boolean') return false;
        s[104] = v;
        break;
      case 'breaches-public-security':
        if (typeof v !== 'boolean') return false;
        s[105] = v;
        break;
      case 'crime':
        if (typeof v !== 'boolean') return false;
        s[106] = v;
        break;
      default:
        return false;
    }
  }

  return true;
}

function read61(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) {
      case 'established-at':
        {
          const at = instant(v);
          if (at === undefined) return false;
          s[100] = at;
        }
        break;
      case 'violation':
        if (!read62(v, s)) return false;
        break;
      default:
        return false;
    }
  }

  return true;
}

function keyActivityRequested(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[4] === undefined ? 0 : s[4] === true ? 1 : 2);
  k0 = k0 * 3 + (s[5] === undefined ? 0 : s[5] === true ? 1 : 2);
  k0 = k0 * 3 + (s[6] === undefined ? 0 : s[6] === true ? 1 : 2);
  k0 = k0 * 3 + (s[7] === undefined ? 0 : s[7] === true ? 1 : 2);
  k0 = k0 * 3 + (s[8] === undefined ? 0 : s[8] === true ? 1 : 2);
  k0 = k0 * 3 + (s[9] === undefined ? 0 : s[9] === true ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

const masksContentGenerated12: ReadonlyMap<unknown, number> = new Map([
  ['intelligent-dialogue', 3],
  ['intelligent-writing', 3],
  ['text-generation', 133],
  ['text-style-conversion', 261],
  ['question-answering', 133],
  ['text-to-speech', 9],
  ['voice-conversion', 9],
  ['voice-imitation', 9],
  ['voice-attribute-editing', 273],
  ['music-generation', 129],
  ['scene-sound-editing', 257],
  ['face-generation', 33],
  ['face-swap', 33],
  ['person-attribute-editing', 33],
  ['face-manipulation', 33],
  ['gesture-manipulation', 33],
  ['image-generation', 129],
  ['image-editing', 257],
  ['image-enhancement', 257],
  ['image-restoration', 257],
  ['video-generation', 129],
  ['digital-person', 129],
  ['three-dimensional-reconstruction', 129],
  ['digital-simulation', 129],
  ['immersive-scene', 65],
  ['other', 257],
]);
function maskContentGenerated12(list: unknown): number {
  if (!Array.isArray(list)) return 0;
  let bits = 0;
  for (const word of list) bits |= masksContentGenerated12.get(word) ?? 1;
  return bits + 1;
}
function keyContentGenerated(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 513 + maskContentGenerated12(s[12]);
  k0 = k0 * 3 + (s[17] === undefined ? 0 : s[17] === true ? 1 : 2);
  k0 = k0 * 3 + (s[0] === undefined ? 0 : s[0] === 'provider' ? 2 : 1);
  k0 = k0 * 3 + (s[18] === undefined ? 0 : s[18] === true ? 1 : 2);
  k0 = k0 * 3 + (s[19] === undefined ? 0 : s[19] === true ? 1 : 2);
  k0 = k0 * 3 + (s[21] === undefined ? 0 : s[21] === true ? 1 : 2);
  k0 = k0 * 3 + (s[22] === undefined ? 0 : s[22] === true ? 1 : 2);
  k0 = k0 * 3 + (s[23] === undefined ? 0 : s[23] === true ? 1 : 2);
  k0 = k0 * 3 + (s[24] === undefined ? 0 : s[24] === true ? 1 : 2);
  k0 = k0 * 3 + (s[25] === undefined ? 0 : s[25] === true ? 1 : 2);
  k0 = k0 * 3 + (s[13] === undefined ? 0 : s[13] === true ? 1 : 2);
  k0 = k0 * 3 + (s[16] === undefined ? 0 : s[16] === true ? 1 : 2);
  k0 = k0 * 3 + (s[29] === undefined ? 0 : s[29] === true ? 1 : 2);
  k0 = k0 * 3 + (s[30] === undefined ? 0 : s[30] === true ? 1 : 2);
  k0 = k0 * 3 + (s[31] === undefined ? 0 : s[31] === true ? 1 : 2);
  k0 = k0 * 3 + (s[14] === undefined ? 0 : s[14] === true ? 1 : 2);
  k0 = k0 * 3 + (s[15] === undefined ? 0 : s[15] === true ? 1 : 2);
  k0 = k0 * 3 + (s[26] === undefined ? 0 : s[26] === true ? 1 : 2);
  k0 = k0 * 3 + (s[27] === undefined ? 0 : s[27] === true ? 1 : 2);
  k0 = k0 * 3 + (s[28] === undefined ? 0 : s[28] === true ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

const masksContentEdited12: ReadonlyMap<unknown, number> = new Map([
  ['intelligent-dialogue', 3],
  ['intelligent-writing', 3],
  ['text-generation', 133],
  ['text-style-conversion', 261],
  ['question-answering', 133],
  ['text-to-speech', 9],
  ['voice-conversion', 9],
  ['voice-imitation', 9],
  ['voice-attribute-editing', 273],
  ['music-generation', 129],
  ['scene-sound-editing', 257],
  ['face-generation', 33],
  ['face-swap', 33],
  ['person-attribute-editing', 33],
  ['face-manipulation', 33],
  ['gesture-manipulation', 33],
  ['image-generation', 129],
  ['image-editing', 257],
  ['image-enhancement', 257],
  ['image-restoration', 257],
  ['video-generation', 129],
  ['digital-person', 129],
  ['three-dimensional-reconstruction', 129],
  ['digital-simulation', 129],
  ['immersive-scene', 65],
  ['other', 257],
]);
function maskContentEdited12(list: unknown): number {
  if (!Array.isArray(list)) return 0;
  let bits = 0;
  for (const word of list) bits |= masksContentEdited12.get(word) ?? 1;
  return bits + 1;
}
function keyContentEdited(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 513 + maskContentEdited12(s[12]);
  k0 = k0 * 3 + (s[17] === undefined ? 0 : s[17] === true ? 1 : 2);
  k0 = k0 * 3 + (s[0] === undefined ? 0 : s[0] === 'provider' ? 2 : 1);
  k0 = k0 * 3 + (s[18] === undefined ? 0 : s[18] === true ? 1 : 2);
  k0 = k0 * 3 + (s[19] === undefined ? 0 : s[19] === true ? 1 : 2);
  k0 = k0 * 3 + (s[21] === undefined ? 0 : s[21] === true ? 1 : 2);
  k0 = k0 * 3 + (s[22] === undefined ? 0 : s[22] === true ? 1 : 2);
  k0 = k0 * 3 + (s[23] === undefined ? 0 : s[23] === true ? 1 : 2);
  k0 = k0 * 3 + (s[24] === undefined ? 0 : s[24] === true ? 1 : 2);
  k0 = k0 * 3 + (s[25] === undefined ? 0 : s[25] === true ? 1 : 2);
  k0 = k0 * 3 + (s[13] === undefined ? 0 : s[13] === true ? 1 : 2);
  k0 = k0 * 3 + (s[16] === undefined ? 0 : s[16] === true ? 1 : 2);
  k0 = k0 * 3 + (s[29] === undefined ? 0 : s[29] === true ? 1 : 2);
  k0 = k0 * 3 + (s[30] === undefined ? 0 : s[30] === true ? 1 : 2);
  k0 = k0 * 3 + (s[31] === undefined ? 0 : s[31] === true ? 1 : 2);
  k0 = k0 * 3 + (s[14] === undefined ? 0 : s[14] === true ? 1 : 2);
  k0 = k0 * 3 + (s[15] === undefined ? 0 : s[15] === true ? 1 : 2);
  k0 = k0 * 3 + (s[26] === undefined ? 0 : s[26] === true ? 1 : 2);
  k0 = k0 * 3 + (s[27] === undefined ? 0 : s[27] === true ? 1 : 2);
  k0 = k0 * 3 + (s[28] === undefined ? 0 : s[28] === true ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

const masksContentPublished12: ReadonlyMap<unknown, number> = new Map([
  ['intelligent-dialogue', 3],
  ['intelligent-writing', 3],
  ['text-generation', 133],
  ['text-style-conversion', 261],
  ['question-answering', 133],
  ['text-to-speech', 9],
  ['voice-conversion', 9],
  ['voice-imitation', 9],
  ['voice-attribute-editing', 273],
  ['music-generation', 129],
  ['scene-sound-editing', 257],
  ['face-generation', 33],
  ['face-swap', 33],
  ['person-attribute-editing', 33],
  ['face-manipulation', 33],
  ['gesture-manipulation', 33],
  ['image-generation', 129],
  ['image-editing', 257],
  ['image-enhancement', 257],
  ['image-restoration', 257],
  ['video-generation', 129],
  ['digital-person', 129],
  ['three-dimensional-reconstruction', 129],
  ['digital-simulation', 129],
  ['immersive-scene', 65],
  ['other', 257],
]);
function maskContentPublished12(list: unknown): number {
  if (!Array.isArray(list)) return 0;
  let bits = 0;
  for (const word of list) bits |= masksContentPublished12.get(word) ?? 1;
  return bits + 1;
}
function keyContentPublished(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 513 + maskContentPublished12(s[12]);
  k0 = k0 * 3 + (s[17] === undefined ? 0 : s[17] === true ? 1 : 2);
  k0 = k0 * 3 + (s[0] === undefined ? 0 : s[0] === 'provider' ? 2 : 1);
  k0 = k0 * 3 + (s[18] === undefined ? 0 : s[18] === true ? 1 : 2);
  k0 = k0 * 3 + (s[19] === undefined ? 0 : s[19] === true ? 1 : 2);
  k0 = k0 * 3 + (s[2] === undefined ? 0 : s[2] === true ? 1 : 2);
  k0 =
    k0 * 6 +
    (s[3] === undefined
      ? 0
      : s[3] === 'mobile-number'
        ? 2
        : s[3] === 'identity-card'
          ? 3
          : s[3] === 'unified-social-credit-code'
            ? 4
            : s[3] === 'national-identity-service'
              ? 5
              : 1);
  k0 = k0 * 3 + (s[21] === undefined ? 0 : s[21] === true ? 1 : 2);
  k0 = k0 * 3 + (s[22] === undefined ? 0 : s[22] === true ? 1 : 2);
  k0 = k0 * 3 + (s[23] === undefined ? 0 : s[23] === true ? 1 : 2);
  k0 = k0 * 3 + (s[24] === undefined ? 0 : s[24] === true ? 1 : 2);
  k0 = k0 * 3 + (s[25] === undefined ? 0 : s[25] === true ? 1 : 2);
  k0 = k0 * 3 + (s[13] === undefined ? 0 : s[13] === true ? 1 : 2);
  k0 = k0 * 3 + (s[16] === undefined ? 0 : s[16] === true ? 1 : 2);
  k0 = k0 * 3 + (s[29] === undefined ? 0 : s[29] === true ? 1 : 2);
  k0 = k0 * 3 + (s[30] === undefined ? 0 : s[30] === true ? 1 : 2);
  k0 = k0 * 3 + (s[31] === undefined ? 0 : s[31] === true ? 1 : 2);
  k0 = k0 * 3 + (s[14] === undefined ? 0 : s[14] === true ? 1 : 2);
  k0 = k0 * 3 + (s[15] === undefined ? 0 : s[15] === true ? 1 : 2);
  k0 = k0 * 3 + (s[26] === undefined ? 0 : s[26] === true ? 1 : 2);
  k0 = k0 * 3 + (s[27] === undefined ? 0 : s[27] === true ? 1 : 2);
  k0 = k0 * 3 + (s[28] === undefined ? 0 : s[28] === true ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('information-update') ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

const masksContentDisseminated12: ReadonlyMap<unknown, number> = new Map([
  ['intelligent-dialogue', 3],
  ['intelligent-writing', 3],
  ['text-generation', 133],
  ['text-style-conversion', 261],
  ['question-answering', 133],
  ['text-to-speech', 9],
  ['voice-conversion', 9],
  ['voice-imitation', 9],
  ['voice-attribute-editing', 273],
  ['music-generation', 129],
  ['scene-sound-editing', 257],
  ['face-generation', 33],
  ['face-swap', 33],
  ['person-attribute-editing', 33],
  ['face-manipulation', 33],
  ['gesture-manipulation', 33],
  ['image-generation', 129],
  ['image-editing', 257],
  ['image-enhancement', 257],
  ['image-restoration', 257],
  ['video-generation', 129],
  ['digital-person', 129],
  ['three-dimensional-reconstruction', 129],
  ['digital-simulation', 129],
  ['immersive-scene', 65],
  ['other', 257],
]);
function maskContentDisseminated12(list: unknown): number {
  if (!Array.isArray(list)) return 0;
  let bits = 0;
  for (const word of list) bits |= masksContentDisseminated12.get(word) ?? 1;
  return bits + 1;
}
function keyContentDisseminated(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 513 + maskContentDisseminated12(s[12]);
  k0 = k0 * 3 + (s[17] === undefined ? 0 : s[17] === true ? 1 : 2);
  k0 = k0 * 3 + (s[0] === undefined ? 0 : s[0] === 'provider' ? 2 : 1);
  k0 = k0 * 3 + (s[18] === undefined ? 0 : s[18] === true ? 1 : 2);
  k0 = k0 * 3 + (s[19] === undefined ? 0 : s[19] === true ? 1 : 2);
  k0 = k0 * 3 + (s[2] === undefined ? 0 : s[2] === true ? 1 : 2);
  k0 =
    k0 * 6 +
    (s[3] === undefined
      ? 0
      : s[3] === 'mobile-number'
        ? 2
        : s[3] === 'identity-card'
          ? 3
          : s[3] === 'unified-social-credit-code'
            ? 4
            : s[3] === 'national-identity-service'
              ? 5
              : 1);
  k0 = k0 * 3 + (s[21] === undefined ? 0 : s[21] === true ? 1 : 2);
  k0 = k0 * 3 + (s[22] === undefined ? 0 : s[22] === true ? 1 : 2);
  k0 = k0 * 3 + (s[23] === undefined ? 0 : s[23] === true ? 1 : 2);
  k0 = k0 * 3 + (s[24] === undefined ? 0 : s[24] === true ? 1 : 2);
  k0 = k0 * 3 + (s[25] === undefined ? 0 : s[25] === true ? 1 : 2);
  k0 = k0 * 3 + (s[13] === undefined ? 0 : s[13] === true ? 1 : 2);
  k0 = k0 * 3 + (s[16] === undefined ? 0 : s[16] === true ? 1 : 2);
  k0 = k0 * 3 + (s[29] === undefined ? 0 : s[29] === true ? 1 : 2);
  k0 = k0 * 3 + (s[30] === undefined ? 0 : s[30] === true ? 1 : 2);
  k0 = k0 * 3 + (s[31] === undefined ? 0 : s[31] === true ? 1 : 2);
  k0 = k0 * 3 + (s[14] === undefined ? 0 : s[14] === true ? 1 : 2);
  k0 = k0 * 3 + (s[15] === undefined ? 0 : s[15] === true ? 1 : 2);
  k0 = k0 * 3 + (s[26] === undefined ? 0 : s[26] === true ? 1 : 2);
  k0 = k0 * 3 + (s[27] === undefined ? 0 : s[27] === true ? 1 : 2);
  k0 = k0 * 3 + (s[28] === undefined ? 0 : s[28] === true ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('information-update') ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

const masksContentRepublished12: ReadonlyMap<unknown, number> = new Map([
  ['intelligent-dialogue', 3],
  ['intelligent-writing', 3],
  ['text-generation', 133],
  ['text-style-conversion', 261],
  ['question-answering', 133],
  ['text-to-speech', 9],
  ['voice-conversion', 9],
  ['voice-imitation', 9],
  ['voice-attribute-editing', 273],
  ['music-generation', 129],
  ['scene-sound-editing', 257],
  ['face-generation', 33],
  ['face-swap', 33],
  ['person-attribute-editing', 33],
  ['face-manipulation', 33],
  ['gesture-manipulation', 33],
  ['image-generation', 129],
  ['image-editing', 257],
  ['image-enhancement', 257],
  ['image-restoration', 257],
  ['video-generation', 129],
  ['digital-person', 129],
  ['three-dimensional-reconstruction', 129],
  ['digital-simulation', 129],
  ['immersive-scene', 65],
  ['other', 257],
]);
function maskContentRepublished12(list: unknown): number {
  if (!Array.isArray(list)) return 0;
  let bits = 0;
  for (const word of list) bits |= masksContentRepublished12.get(word) ?? 1;
  return bits + 1;
}
const comparisonContentRepublished2 = {
  kind: 'comparison',
  fact: 'event.content.source',
  decorators: [],
  operator: 'in',
  value: { fact: 'parameter.art-06.permitted-news-sources' },
} as const;
function keyContentRepublished(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 513 + maskContentRepublished12(s[12]);
  k0 = k0 * 3 + (s[17] === undefined ? 0 : s[17] === true ? 1 : 2);
  k0 = k0 * 3 + (s[0] === undefined ? 0 : s[0] === 'provider' ? 2 : 1);
  k0 = k0 * 3 + (s[18] === undefined ? 0 : s[18] === true ? 1 : 2);
  k0 = k0 * 3 + (s[19] === undefined ? 0 : s[19] === true ? 1 : 2);
  k0 = k0 * 3 + (s[2] === undefined ? 0 : s[2] === true ? 1 : 2);
  k0 =
    k0 * 6 +
    (s[3] === undefined
      ? 0
      : s[3] === 'mobile-number'
        ? 2
        : s[3] === 'identity-card'
          ? 3
          : s[3] === 'unified-social-credit-code'
            ? 4
            : s[3] === 'national-identity-service'
              ? 5
              : 1);
  k0 = k0 * 3 + (s[21] === undefined ? 0 : s[21] === true ? 1 : 2);
  k0 = k0 * 3 + (s[22] === undefined ? 0 : s[22] === true ? 1 : 2);
  k0 = k0 * 3 + (s[23] === undefined ? 0 : s[23] === true ? 1 : 2);
  k0 = k0 * 3 + (s[24] === undefined ? 0 : s[24] === true ? 1 : 2);
  k0 = k0 * 3 + (s[25] === undefined ? 0 : s[25] === true ? 1 : 2);
  k0 = k0 * 3 + (s[13] === undefined ? 0 : s[13] === true ? 1 : 2);
  k0 = k0 * 3 + (s[16] === undefined ? 0 : s[16] === true ? 1 : 2);
  k0 = k0 * 3 + (s[29] === undefined ? 0 : s[29] === true ? 1 : 2);
  k0 = k0 * 3 + (s[30] === undefined ? 0 : s[30] === true ? 1 : 2);
  k0 = k0 * 3 + (s[31] === undefined ? 0 : s[31] === true ? 1 : 2);
  k0 = k0 * 3 + (s[14] === undefined ? 0 : s[14] === true ? 1 : 2);
  k0 = k0 * 3 + (s[15] === undefined ? 0 : s[15] === true ? 1 : 2);
  k0 = k0 * 3 + (s[26] === undefined ? 0 : s[26] === true ? 1 : 2);
  k0 = k0 * 3 + (s[27] === undefined ? 0 : s[27] === true ? 1 : 2);
  k0 = k0 * 3 + (s[28] === undefined ? 0 : s[28] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonContentRepublished2, s, known));
  k0 = k0 * 2 + (s[20] === undefined ? 0 : 1);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('information-update') ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

function keyBiometricEditRequested(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[35] === undefined ? 0 : s[35] === true ? 1 : 2);
  k0 = k0 * 3 + (s[0] === undefined ? 0 : s[0] === 'provider' ? 2 : 1);
  k0 = k0 * 3 + (s[32] === undefined ? 0 : s[32] === true ? 1 : 2);
  k0 = k0 * 3 + (s[33] === undefined ? 0 : s[33] === true ? 1 : 2);
  k0 = k0 * 3 + (s[34] === undefined ? 0 : s[34] === true ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

const comparisonMarkRemoved0 = {
  kind: 'comparison',
  fact: 'event.after.technical-value',
  decorators: [],
  operator: 'notEqual',
  value: { fact: 'event.before.technical-value' },
} as const;
const comparisonMarkRemoved1 = {
  kind: 'comparison',
  fact: 'event.after.conspicuous-value',
  decorators: [],
  operator: 'notEqual',
  value: { fact: 'event.before.conspicuous-value' },
} as const;
function keyMarkRemoved(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[36] === undefined ? 0 : s[36] === true ? 1 : 2);
  k0 = k0 * 3 + (s[37] === undefined ? 0 : s[37] === true ? 1 : 2);
  k0 = k0 * 3 + (s[41] === undefined ? 0 : s[41] === true ? 1 : 2);
  k0 = k0 * 3 + (s[42] === undefined ? 0 : s[42] === true ? 1 : 2);
  k0 = k0 * 3 + (s[40] === undefined ? 0 : s[40] === true ? 1 : 2);
  k0 = k0 * 3 + (s[45] === undefined ? 0 : s[45] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonMarkRemoved0, s, known));
  k0 = k0 * 2 + (s[43] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[38] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonMarkRemoved1, s, known));
  k0 = k0 * 2 + (s[44] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[39] === undefined ? 0 : 1);
  return k0;
}

const comparisonMarkAltered0 = {
  kind: 'comparison',
  fact: 'event.after.technical-value',
  decorators: [],
  operator: 'notEqual',
  value: { fact: 'event.before.technical-value' },
} as const;
const comparisonMarkAltered1 = {
  kind: 'comparison',
  fact: 'event.after.conspicuous-value',
  decorators: [],
  operator: 'notEqual',
  value: { fact: 'event.before.conspicuous-value' },
} as const;
function keyMarkAltered(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[36] === undefined ? 0 : s[36] === true ? 1 : 2);
  k0 = k0 * 3 + (s[37] === undefined ? 0 : s[37] === true ? 1 : 2);
  k0 = k0 * 3 + (s[41] === undefined ? 0 : s[41] === true ? 1 : 2);
  k0 = k0 * 3 + (s[42] === undefined ? 0 : s[42] === true ? 1 : 2);
  k0 = k0 * 3 + (s[40] === undefined ? 0 : s[40] === true ? 1 : 2);
  k0 = k0 * 3 + (s[45] === undefined ? 0 : s[45] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonMarkAltered0, s, known));
  k0 = k0 * 2 + (s[43] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[38] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonMarkAltered1, s, known));
  k0 = k0 * 2 + (s[44] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[39] === undefined ? 0 : 1);
  return k0;
}

const comparisonMarkConcealed0 = {
  kind: 'comparison',
  fact: 'event.after.technical-value',
  decorators: [],
  operator: 'notEqual',
  value: { fact: 'event.before.technical-value' },
} as const;
const comparisonMarkConcealed1 = {
  kind: 'comparison',
  fact: 'event.after.conspicuous-value',
  decorators: [],
  operator: 'notEqual',
  value: { fact: 'event.before.conspicuous-value' },
} as const;
function keyMarkConcealed(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[36] === undefined ? 0 : s[36] === true ? 1 : 2);
  k0 = k0 * 3 + (s[37] === undefined ? 0 : s[37] === true ? 1 : 2);
  k0 = k0 * 3 + (s[41] === undefined ? 0 : s[41] === true ? 1 : 2);
  k0 = k0 * 3 + (s[42] === undefined ? 0 : s[42] === true ? 1 : 2);
  k0 = k0 * 3 + (s[40] === undefined ? 0 : s[40] === true ? 1 : 2);
  k0 = k0 * 3 + (s[45] === undefined ? 0 : s[45] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonMarkConcealed0, s, known));
  k0 = k0 * 2 + (s[43] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[38] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonMarkConcealed1, s, known));
  k0 = k0 * 2 + (s[44] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[39] === undefined ? 0 : 1);
  return k0;
}

function keyUserRegistered(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 =
    k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('account-registration') ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

function keyInformationUpdated(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('information-update') ? 1 : 2);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

const comparisonFunctionLaunched0 = {
  kind: 'comparison',
  fact: 'event.function.security-assessment.at',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'event.time' },
} as const;
function keyFunctionLaunched(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[47] === undefined ? 0 : s[47] === true ? 1 : 2);
  k0 = k0 * 3 + (s[48] === undefined ? 0 : s[48] === true ? 1 : 2);
  k0 = k0 * 3 + (s[49] === undefined ? 0 : s[49] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonFunctionLaunched0, s, known));
  k0 = k0 * 2 + (s[50] === undefined ? 0 : 1);
  k0 = k0 * 3 + (known.suspended === undefined ? 0 : known.suspended.activities.includes('other-service') ? 1 : 2);
  k0 =
    k0 * 3 +
    (known.suspended?.services === undefined || s[10] === undefined
      ? 0
      : known.suspended.services.includes(String(s[10]))
        ? 1
        : 2);
  k0 = k0 * 2 + (s[10] === undefined ? 0 : 1);
  return k0;
}

const comparisonHarmfulContentFound0 = {
  kind: 'comparison',
  fact: 'time-between(event.found-at, event.response.disposal.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-10.dispose-within, event.found-at)' },
} as const;
const comparisonHarmfulContentFound1 = {
  kind: 'comparison',
  fact: 'time-since(event.found-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-10.dispose-within, event.found-at)' },
} as const;
const comparisonHarmfulContentFound2 = {
  kind: 'comparison',
  fact: 'time-between(event.found-at, event.response.records.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-10.keep-records-within, event.found-at)' },
} as const;
const comparisonHarmfulContentFound3 = {
  kind: 'comparison',
  fact: 'time-since(event.found-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-10.keep-records-within, event.found-at)' },
} as const;
const comparisonHarmfulContentFound4 = {
  kind: 'comparison',
  fact: 'time-between(event.found-at, event.response.report.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-10.report-within, event.found-at)' },
} as const;
const comparisonHarmfulContentFound5 = {
  kind: 'comparison',
  fact: 'time-since(event.found-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-10.report-within, event.found-at)' },
} as const;
const comparisonHarmfulContentFound6 = {
  kind: 'comparison',
  fact: 'time-between(event.found-at, event.response.user-measures.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-10.measures-within, event.found-at)' },
} as const;
const comparisonHarmfulContentFound7 = {
  kind: 'comparison',
  fact: 'time-since(event.found-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-10.measures-within, event.found-at)' },
} as const;
function keyHarmfulContentFound(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[52] === undefined ? 0 : s[52] === true ? 1 : 2);
  k0 = k0 * 3 + (s[54] === undefined ? 0 : s[54] === true ? 1 : 2);
  k0 = k0 * 3 + (s[56] === undefined ? 0 : s[56] === true ? 1 : 2);
  k0 = k0 * 3 + (s[58] === undefined ? 0 : s[58] === true ? 1 : 2);
  k0 = k0 * 3 + (s[59] === undefined ? 0 : s[59] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonHarmfulContentFound0, s, known));
  k0 = k0 * 2 + (s[51] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[53] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[51] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonHarmfulContentFound1, s, known));
  k0 = k0 * 3 + outcome(compare(comparisonHarmfulContentFound2, s, known));
  k0 = k0 * 2 + (s[55] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonHarmfulContentFound3, s, known));
  k0 = k0 * 3 + outcome(compare(comparisonHarmfulContentFound4, s, known));
  k0 = k0 * 2 + (s[57] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonHarmfulContentFound5, s, known));
  k0 = k0 * 3 + outcome(compare(comparisonHarmfulContentFound6, s, known));
  k0 = k0 * 2 + (s[60] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonHarmfulContentFound7, s, known));
  return k0;
}

const comparisonFalseInformationFound0 = {
  kind: 'comparison',
  fact: 'time-between(event.found-at, event.response.refutation.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-11.refute-within, event.found-at)' },
} as const;
const comparisonFalseInformationFound1 = {
  kind: 'comparison',
  fact: 'time-since(event.found-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-11.refute-within, event.found-at)' },
} as const;
const comparisonFalseInformationFound2 = {
  kind: 'comparison',
  fact: 'time-between(event.found-at, event.response.records.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-11.keep-records-within, event.found-at)' },
} as const;
const comparisonFalseInformationFound3 = {
  kind: 'comparison',
  fact: 'time-since(event.found-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-11.keep-records-within, event.found-at)' },
} as const;
const comparisonFalseInformationFound4 = {
  kind: 'comparison',
  fact: 'time-between(event.found-at, event.response.report.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-11.report-within, event.found-at)' },
} as const;
const comparisonFalseInformationFound5 = {
  kind: 'comparison',
  fact: 'time-since(event.found-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-11.report-within, event.found-at)' },
} as const;
function keyFalseInformationFound(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[62] === undefined ? 0 : s[62] === true ? 1 : 2);
  k0 = k0 * 3 + (s[54] === undefined ? 0 : s[54] === true ? 1 : 2);
  k0 = k0 * 3 + (s[56] === undefined ? 0 : s[56] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonFalseInformationFound0, s, known));
  k0 = k0 * 2 + (s[51] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[63] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[51] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonFalseInformationFound1, s, known));
  k0 = k0 * 3 + outcome(compare(comparisonFalseInformationFound2, s, known));
  k0 = k0 * 2 + (s[55] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonFalseInformationFound3, s, known));
  k0 = k0 * 3 + outcome(compare(comparisonFalseInformationFound4, s, known));
  k0 = k0 * 2 + (s[57] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonFalseInformationFound5, s, known));
  return k0;
}

const comparisonTermsBreachFound0 = {
  kind: 'comparison',
  fact: 'time-between(event.found-at, event.response.management.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-08.enforce-within, event.found-at)' },
} as const;
const comparisonTermsBreachFound1 = {
  kind: 'comparison',
  fact: 'time-since(event.found-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-08.enforce-within, event.found-at)' },
} as const;
function keyTermsBreachFound(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[64] === undefined ? 0 : s[64] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonTermsBreachFound0, s, known));
  k0 = k0 * 2 + (s[51] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[65] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[51] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonTermsBreachFound1, s, known));
  return k0;
}

const comparisonComplaintReceived0 = {
  kind: 'comparison',
  fact: 'time-between(event.received-at, event.response.handling.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(service.complaints.time-limit, event.received-at)' },
} as const;
const comparisonComplaintReceived1 = {
  kind: 'comparison',
  fact: 'time-since(event.received-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(service.complaints.time-limit, event.received-at)' },
} as const;
const comparisonComplaintReceived2 = {
  kind: 'comparison',
  fact: 'time-between(event.received-at, event.response.acceptance.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-12.accept-within, event.received-at)' },
} as const;
const comparisonComplaintReceived3 = {
  kind: 'comparison',
  fact: 'time-since(event.received-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-12.accept-within, event.received-at)' },
} as const;
const comparisonComplaintReceived4 = {
  kind: 'comparison',
  fact: 'time-between(event.received-at, event.response.feedback.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(service.complaints.time-limit, event.received-at)' },
} as const;
function keyComplaintReceived(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[69] === undefined ? 0 : s[69] === true ? 1 : 2);
  k0 = k0 * 3 + (s[67] === undefined ? 0 : s[67] === true ? 1 : 2);
  k0 = k0 * 3 + (s[71] === undefined ? 0 : s[71] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonComplaintReceived0, s, known));
  k0 = k0 * 2 + (s[66] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[70] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[66] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonComplaintReceived1, s, known));
  k0 = k0 * 3 + outcome(compare(comparisonComplaintReceived2, s, known));
  k0 = k0 * 2 + (s[68] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonComplaintReceived3, s, known));
  k0 = k0 * 3 + outcome(compare(comparisonComplaintReceived4, s, known));
  k0 = k0 * 2 + (s[72] === undefined ? 0 : 1);
  return k0;
}

function keyApplicationSubmitted(s: Slots): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[74] === undefined ? 0 : s[74] === true ? 1 : 2);
  k0 = k0 * 3 + (s[75] === undefined ? 0 : s[75] === true ? 1 : 2);
  k0 = k0 * 3 + (s[76] === undefined ? 0 : s[76] === true ? 1 : 2);
  return k0;
}

const masksApplicationViolationFound79: ReadonlyMap<unknown, number> = new Map([
  ['not-listed', 1],
  ['warning', 1],
  ['service-suspension', 1],
  ['removal', 1],
]);
function maskApplicationViolationFound79(list: unknown): number {
  if (!Array.isArray(list)) return 0;
  let bits = 0;
  for (const word of list) bits |= masksApplicationViolationFound79.get(word) ?? 0;
  return bits + 1;
}
const comparisonApplicationViolationFound2 = {
  kind: 'comparison',
  fact: 'time-between(event.found-at, event.response.measures.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-13.act-within, event.found-at)' },
} as const;
const comparisonApplicationViolationFound3 = {
  kind: 'comparison',
  fact: 'time-since(event.found-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'counted-from(parameter.art-13.act-within, event.found-at)' },
} as const;
function keyApplicationViolationFound(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[77] === undefined ? 0 : s[77] === true ? 1 : 2);
  k0 = k0 * 3 + maskApplicationViolationFound79(s[79]);
  k0 = k0 * 3 + outcome(compare(comparisonApplicationViolationFound2, s, known));
  k0 = k0 * 2 + (s[51] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[78] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[51] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonApplicationViolationFound3, s, known));
  return k0;
}

const comparisonServiceStarted0 = {
  kind: 'comparison',
  fact: 'working-days-between(event.started-at, event.response.filing.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'parameter.art-19.file-within' },
} as const;
const comparisonServiceStarted1 = {
  kind: 'comparison',
  fact: 'working-days-since(event.started-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'parameter.art-19.file-within' },
} as const;
function keyServiceStarted(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[81] === undefined ? 0 : s[81] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonServiceStarted0, s, known));
  k0 = k0 * 2 + (s[80] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[82] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonServiceStarted1, s, known));
  return k0;
}

const comparisonFilingChanged0 = {
  kind: 'comparison',
  fact: 'working-days-between(event.changed-at, event.response.filing.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'parameter.art-19.change-within' },
} as const;
const comparisonFilingChanged1 = {
  kind: 'comparison',
  fact: 'working-days-since(event.changed-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'parameter.art-19.change-within' },
} as const;
function keyFilingChanged(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[81] === undefined ? 0 : s[81] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonFilingChanged0, s, known));
  k0 = k0 * 2 + (s[83] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[82] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonFilingChanged1, s, known));
  return k0;
}

const comparisonServiceEnded0 = {
  kind: 'comparison',
  fact: 'working-days-between(event.ended-at, event.response.filing.at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'parameter.art-19.cancel-within' },
} as const;
const comparisonServiceEnded1 = {
  kind: 'comparison',
  fact: 'working-days-since(event.ended-at)',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'parameter.art-19.cancel-within' },
} as const;
function keyServiceEnded(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[81] === undefined ? 0 : s[81] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonServiceEnded0, s, known));
  k0 = k0 * 2 + (s[84] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[82] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonServiceEnded1, s, known));
  return k0;
}

const comparisonInspectionAnnounced0 = {
  kind: 'comparison',
  fact: 'event.inspection.cooperation.at',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'event.inspection.cooperate-by' },
} as const;
const comparisonInspectionAnnounced1 = {
  kind: 'comparison',
  fact: 'decision.time',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'event.inspection.cooperate-by' },
} as const;
function keyInspectionAnnounced(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 =
    k0 * 5 +
    (s[86] === undefined
      ? 0
      : s[86] === 'cyberspace'
        ? 2
        : s[86] === 'telecommunications'
          ? 3
          : s[86] === 'public-security'
            ? 4
            : 1);
  k0 = k0 * 3 + (s[87] === undefined ? 0 : s[87] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonInspectionAnnounced0, s, known));
  k0 = k0 * 2 + (s[88] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[89] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonInspectionAnnounced1, s, known));
  return k0;
}

const comparisonOrderReceived0 = {
  kind: 'comparison',
  fact: 'event.order.rectification.at',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'event.order.rectify-by' },
} as const;
const comparisonOrderReceived1 = {
  kind: 'comparison',
  fact: 'decision.time',
  decorators: [],
  operator: 'lessThanInclusive',
  value: { fact: 'event.order.rectify-by' },
} as const;
function keyOrderReceived(s: Slots, known: Known): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[92] === undefined ? 0 : s[92] === true ? 1 : 2);
  k0 = k0 * 3 + (s[95] === undefined ? 0 : s[95] === true ? 1 : 2);
  k0 = k0 * 3 + (s[97] === undefined ? 0 : s[97] === true ? 1 : 2);
  k0 = k0 * 3 + outcome(compare(comparisonOrderReceived0, s, known));
  k0 = k0 * 2 + (s[98] === undefined ? 0 : 1);
  k0 = k0 * 2 + (s[96] === undefined ? 0 : 1);
  k0 = k0 * 3 + outcome(compare(comparisonOrderReceived1, s, known));
  return k0;
}

function keyOrderLifted(s: Slots): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[92] === undefined ? 0 : s[92] === true ? 1 : 2);
  return k0;
}

function keyViolationEstablished(s: Slots): number | string {
  let k0 = 0;
  k0 = k0 * 3 + (s[103] === undefined ? 0 : s[103] === true ? 1 : 2);
  k0 = k0 * 3 + (s[104] === undefined ? 0 : s[104] === true ? 1 : 2);
  k0 = k0 * 3 + (s[105] === undefined ? 0 : s[105] === true ? 1 : 2);
  k0 = k0 * 3 + (s[106] === undefined ? 0 : s[106] === true ? 1 : 2);
  return k0;
}

/** By type of event. */
export const fastPaths: { readonly [Type in string]?: FastPath } = {
  'activity.requested': { read: read0, past: [], key: keyActivityRequested },
  'content.generated': { read: read3, past: [], key: keyContentGenerated },
  'content.edited': { read: read9, past: [], key: keyContentEdited },
  'content.published': { read: read10, past: [], key: keyContentPublished },
  'content.disseminated': { read: read11, past: [], key: keyContentDisseminated },
  'content.republished': { read: read12, past: [], key: keyContentRepublished },
  'biometric-edit.requested': { read: read13, past: [], key: keyBiometricEditRequested },
  'mark.removed': { read: read16, past: [], key: keyMarkRemoved },
  'mark.altered': { read: read19, past: [], key: keyMarkAltered },
  'mark.concealed': { read: read20, past: [], key: keyMarkConcealed },
  'user.registered': { read: read21, past: [], key: keyUserRegistered },
  'information.updated': { read: read22, past: [], key: keyInformationUpdated },
  'function.launched': { read: read23, past: [50], key: keyFunctionLaunched },
  'harmful-content.found': { read: read26, past: [51, 53, 55, 57, 60], key: keyHarmfulContentFound },
  'false-information.found': { read: read32, past: [51, 55, 57, 63], key: keyFalseInformationFound },
  'terms-breach.found': { read: read36, past: [51, 65], key: keyTermsBreachFound },
  'complaint.received': { read: read39, past: [66, 68, 70, 72], key: keyComplaintReceived },
  'application.submitted': { read: read44, past: [], key: keyApplicationSubmitted },
  'application-violation.found': { read: read46, past: [51, 78], key: keyApplicationViolationFound },
  'service.started': { read: read49, past: [80, 82], key: keyServiceStarted },
  'filing.changed': { read: read52, past: [82, 83], key: keyFilingChanged },
  'service.ended': { read: read53, past: [82, 84], key: keyServiceEnded },
  'inspection.announced': { read: read54, past: [85, 88], key: keyInspectionAnnounced },
  'order.received': { read: read57, past: [66, 98], key: keyOrderReceived },
  'order.lifted': { read: read60, past: [98, 99], key: keyOrderLifted },
  'violation.established': { read: read61, past: [100], key: keyViolationEstablished },
};
