/** The types of inputs under the vocabulary of the package. What is brought from elsewhere has the same shapes. */
export type { EventType, Item, ServiceDescriptor, ServiceEvent } from '../generated/inputs.ts';
