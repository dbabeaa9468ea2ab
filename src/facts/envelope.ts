import '../model/jitless.ts';
import * as z from 'zod';
import { withRule } from '../model/rule.ts';
import { timestamp } from '../model/time.ts';
import { plainText } from '../model/unicode.ts';

/** Attributes of CloudEvents 1.0 in its JSON format; extension attributes are lower-case letters and digits. */
const envelope = {
  specversion: z.literal('1.0').describe('The version of CloudEvents'),
  id: plainText(1000).describe('Names the event; unique for its source'),
  source: plainText(2000).describe('Where the event comes from: a URI reference'),
  subject: plainText(2000).optional().describe('What the event is about'),
  time: timestamp.describe('When it happens or happened: an act within a day of the decision'),
  recordedtime: timestamp
    .optional()
    .describe('When the event was recorded, as the CloudEvents extension of that name says'),
  datacontenttype: z
    .string()
    .regex(/^application\/(?:[a-z0-9.+-]+\+)?json\b/)
    .optional()
    .describe('The media type of data: JSON'),
  dataschema: z.string().min(1).optional().describe('The schema of data: a URI'),
};

const ATTRIBUTE_NAME = /^[a-z0-9]{1,20}$/;

/** CloudEvents lets anyone add attributes: lower-case letters and digits, with a plain value. */
function checkExtensions(event: Readonly<Record<string, unknown>>, report: z.core.$RefinementCtx): void {
  for (const [name, value] of Object.entries(event)) {
    if (Object.hasOwn(envelope, name) || name === 'type' || name === 'data') continue;
    if (!ATTRIBUTE_NAME.test(name)) {
      const message = 'an attribute of a CloudEvent has lower-case letters and digits only; other fields stand in data';
      report.addIssue({ code: 'custom', path: [name], message });
    } else if (!['string', 'number', 'boolean'].includes(typeof value)) {
      report.addIssue({ code: 'custom', path: [name], message: 'an attribute of a CloudEvent has a plain value' });
    }
  }
}

/** A CloudEvent of one type, around what it says. */
export function inEnvelope<Data extends z.ZodType>(type: string, data: Data) {
  const schema = z
    .looseObject({ ...envelope, type: z.literal(type), data: data.optional() })
    .superRefine(checkExtensions);
  return withRule('extensions', schema).describe(`A CloudEvent of type ${type}`);
}
