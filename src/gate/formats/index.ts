import type { GateFormat } from '../../model/gate.ts';
import type { GateResult } from '../result.ts';
import type { FormatContext } from './context.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { oscal } from './oscal.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

export type { FormatContext };

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
