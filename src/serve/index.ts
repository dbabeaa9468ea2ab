export { createServer, DEFAULT_HOST, DEFAULT_PORT, type DecisionServer } from './server.ts';
