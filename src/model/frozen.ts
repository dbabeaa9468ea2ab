/** Freezes a value with all that is in it, for what is shared with callers. */
export function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || frozen.has(value)) return value;
  frozen.add(value);
  for (const each of Object.values(value)) deepFrozen(each);
  return Object.freeze(value);
}

/** What was frozen here: by others, a value may be frozen at its surface alone. */
const frozen = new WeakSet<object>();
