import type { GateFormat } from '../../model/gate.ts';
import type { GateResult } from '../result.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { oscal } from './oscal.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** What a format needs beside the result. */
export interface FormatContext {
  /** The version of deepsyn. */
  readonly version: string;
  readonly colour: boolean;
  /** Shows what is in order, too. */
  readonly verbose: boolean;
}

const formats: Record<GateFormat, (result: GateResult, context: FormatContext) => string> = {
  pretty,
  json,
  sarif,
  junit,
  github,
  gitlab,
  markdown,
  html,
  oscal,
};

/** The result of a gate as one text. */
export function render(format: GateFormat, result: GateResult, context: FormatContext): string {
  return formats[format](result, context);
}
