import { config } from 'zod';

// Imported before any schema is made. A command of a pipeline runs for a moment: compiling the checks of its inputs would
// take longer than checking them.
config({ jitless: true });
