/** What a format needs beside the result. */
export interface FormatContext {
  /** The version of deepsyn. */
  readonly version: string;
  readonly colour: boolean;
  /** Shows what is in order, too. */
  readonly all: boolean;
}
