/**
 * A service that asks before it publishes, and does what it is told. Run it with `npx tsx examples/embedding/publish.ts`.
 */
import { readFileSync } from 'node:fs';
import { createDecisionPoint, handleDuties, type ServiceEvent, serviceDescriptor } from 'deepsyn';
import { parse } from 'yaml';
import { plan } from './duties.ts';

const service = serviceDescriptor.parse(
  parse(readFileSync(new URL('../lotus-studio/lotus-studio.service.yaml', import.meta.url), 'utf8')),
);

const event: ServiceEvent = {
  specversion: '1.0',
  id: 'upload-1',
  source: '/uploads',
  type: 'content.published',
  time: new Date().toISOString(),
  data: {
    user: { id: 'user-1', 'identity-verified': false },
    content: { id: 'voice-1', 'made-with': ['voice-imitation'], marks: { technical: { added: true } } },
  },
};

const point = await createDecisionPoint({ parameters: { 'art-10.report-within': 'PT12H' } });
const decision = await point.decide({ service, event });
console.log(decision.decision);
for (const finding of decision.findings) {
  if (finding.status === 'violated') console.log(`✗ ${finding.provision} ${finding.obligation}`);
}
for (const task of handleDuties(decision.duties, plan)) console.log(`• ${task}`);
