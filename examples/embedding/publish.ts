/**
 * A service that asks before it publishes, and does what it is told. Run it with `npx tsx examples/embedding/publish.ts`.
 * Take one handler out, or misspell a fact, and it no longer compiles.
 */
import { readFileSync } from 'node:fs';
import { createDecisionPoint, type DutyHandlers, handleDuties, type ServiceEvent, serviceDescriptor } from 'deepsyn';
import { parse } from 'yaml';

/** What this service does about each duty: here it only says so, and by when. */
const plan: DutyHandlers<string> = {
  'act-on-application': ({ with: { application }, due }) => `take measures against ${application} by ${due}`,
  'add-conspicuous-mark': ({ with: { content, kind } }) => `mark ${content} so that people notice (${kind})`,
  'add-technical-mark': ({ with: { content } }) => `add a technical mark to ${content}`,
  'assess-function': ({ with: { function: launched } }) => `assess ${launched} before its launch`,
  'cancel-filing': ({ due }) => `cancel the filing by ${due}`,
  'change-technical-mark': ({ with: { content } }) => `make the technical mark of ${content} unobtrusive`,
  'check-filing': ({ with: { application } }) => `check the filing of ${application}`,
  'check-news-source': ({ with: { content, source } }) => `check whether ${source} may publish ${content}`,
  'check-security-assessment': ({ with: { application } }) => `check the security assessment of ${application}`,
  'complete-implicit-label': ({ with: { content } }) => `complete the label in the metadata of ${content}`,
  'cooperate-with-inspection': ({ with: { authority }, due }) => `give ${authority} what it asks for by ${due}`,
  'dispose-of-content': ({ with: { content }, due }) => `take ${content} down by ${due}`,
  'enforce-terms': ({ with: { user }, due }) => `apply the terms to ${user} by ${due}`,
  'feed-back-result': ({ due }) => `tell the complainant the result by ${due}`,
  'file-algorithm': ({ due }) => `file the algorithm by ${due}`,
  'file-change': ({ due }) => `file the change by ${due}`,
  'handle-complaint': ({ due }) => `handle the complaint by ${due}`,
  'log-processing': ({ with: { content } }) => `log how ${content} was made`,
  'obey-order': () => 'stop what the order suspends',
  'obtain-separate-consent': ({ with: { user } }) => `let ${user} obtain separate consent`,
  'prompt-separate-consent': ({ with: { user } }) => `prompt ${user} to notify the person and obtain consent`,
  rectify: ({ with: { order }, due }) => `put right what ${order} demands by ${due}`,
  'refuse-activity': () => 'refuse the activity',
  'refuse-publication': ({ with: { user } }) => `refuse to publish for ${user}`,
  'refute-rumour': ({ with: { content }, due }) => `refute ${content} by ${due}`,
  'report-false-information': ({ with: { recipient }, due }) => `report to ${recipient?.join(', ')} by ${due}`,
  'report-harmful-content': ({ with: { recipient }, due }) => `report to ${recipient?.join(', ')} by ${due}`,
  'restore-mark': ({ with: { content } }) => `put the mark back on ${content}`,
  'restore-mark-content': ({ with: { content } }) => `restore what the mark on ${content} says`,
  'review-input': ({ with: { content } }) => `review what went into ${content}`,
  'review-lawfulness': ({ with: { content } }) => `review whether ${content} is lawful`,
  'review-output': ({ with: { content } }) => `review ${content}`,
  'store-generation-log': ({ with: { content } }) => `store the log of ${content}`,
  'store-records': ({ with: { content }, due }) => `store the records on ${content} by ${due}`,
  'store-rumour-records': ({ with: { content }, due }) => `store the records on ${content} by ${due}`,
  'take-measure-against-user': ({ with: { user }, due }) => `take a measure against ${user} by ${due}`,
  'uncover-mark': ({ with: { content } }) => `make the mark of ${content} visible again`,
  'verify-identity': ({ with: { user } }) => `verify who ${user} is`,
  'verify-news': ({ with: { content } }) => `verify whether ${content} is true`,
};

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
