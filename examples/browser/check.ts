/**
 * A page that asks before it uploads: what is surely in breach never leaves the machine. Whether the rest may be
 * published is for the server to decide, which knows what a page cannot: reviews, logs, technical marks.
 *
 * Build it with `npx esbuild examples/browser/check.ts --bundle --format=esm --splitting --outdir=site`, and put beside it
 * `index.html`, a copy of `deepsyn/policy.wasm` and the descriptor of the service as `service.json`.
 */
import { createDecisionPoint, eventSchemas, type ServiceEvent, serviceDescriptor } from 'deepsyn/core';

const form = document.querySelector('form');
const button = document.querySelector('button');
const answer = document.querySelector('output');
const breaches = document.querySelector('ul');
if (!form || !button || !answer || !breaches) throw new Error('this script belongs to index.html');

const point = await createDecisionPoint({ wasm: fetch('policy.wasm') });
const response = await fetch('service.json');
const service = point.prepare(serviceDescriptor.parse(await response.json()));

form.addEventListener('submit', (submitted) => {
  submitted.preventDefault();
  breaches.replaceChildren();
  // An error is never a decision: what cannot be checked is not uploaded.
  upload(new FormData(form)).then(
    (said) => answer.replaceChildren(said),
    (error) => answer.replaceChildren(`This cannot be checked: ${error}`),
  );
});
button.disabled = false;

/** @returns what became of it, for the user */
async function upload(fields: FormData): Promise<string> {
  const { decision, findings } = await point.decide({ service, event: publicationOf(fields) });
  if (decision === 'deny') {
    for (const { obligation, status } of findings) {
      if (status === 'violated') breaches?.append(await item(obligation));
    }
    return 'Not uploaded.';
  }
  const { ok } = await fetch('uploads', { method: 'POST', body: fields.get('file') });
  return ok ? 'Uploaded.' : 'The server refused it.';
}

/** What the form says, as the event of publishing it. */
function publicationOf(fields: FormData): ServiceEvent {
  const file = fields.get('file');
  const capability = fields.get('made-with');
  return eventSchemas['content.published'].parse({
    specversion: '1.0',
    id: crypto.randomUUID(),
    source: '/upload',
    type: 'content.published',
    time: new Date().toISOString(),
    data: {
      actor: 'user',
      user: { id: form?.dataset.user, 'identity-verified': form?.dataset.identityVerified === 'true' },
      content: {
        id: file instanceof File ? file.name : 'file',
        'made-with': capability === '' ? [] : [capability],
        'may-mislead-public': fields.has('may-mislead-public'),
        marks: { conspicuous: { added: fields.has('marked') } },
      },
    },
  });
}

/** What an obligation demands, and what puts it right. What explains is fetched at the first refusal only. */
async function item(id: Parameters<typeof point.explain>[0]): Promise<HTMLLIElement> {
  const { obligation } = await point.explain(id);
  const element = document.createElement('li');
  element.append(`${obligation.provision}: ${obligation.demand.en} ${obligation.remedy.en}`);
  return element;
}
