import { type FieldName, fieldNames } from '../../model/inspection.ts';

export const isFieldName = (name: string): name is FieldName => fieldNames.some((each) => each === name);

/** The name of the metadata field, and the XMP property, that holds the label. */
export const KEY = 'AIGC';
export const NAMESPACE = 'http://www.tc260.org.cn/ns/AIGC/1.0/';
