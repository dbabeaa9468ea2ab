/** The seven fields of annex E of GB 45438-2025, in the order in which they are written. */
export const fieldNames = [
  'Label',
  'ContentProducer',
  'ProduceID',
  'ReservedCode1',
  'ContentPropagator',
  'PropagateID',
  'ReservedCode2',
] as const;
export type FieldName = (typeof fieldNames)[number];
export type LabelFields = Readonly<Partial<Record<FieldName, string>>>;

/** What `Label` can say: the content is synthetic, may be, or is suspected to be. */
export const labelValues = ['1', '2', '3'] as const;
export type LabelValue = (typeof labelValues)[number];

export const isFieldName = (name: string): name is FieldName => fieldNames.some((each) => each === name);

/** The name of the metadata field, and the XMP property, that holds the label. */
export const KEY = 'AIGC';
export const NAMESPACE = 'http://www.tc260.org.cn/ns/AIGC/1.0/';
