// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import type { BundleManifest } from '../evaluate/bundle.ts';

/** What the compiled module was made from. */
export const manifest: BundleManifest = {
  policies: '2ce670b96baabf6149e7d978c95b2b617979b2c3664341c457931372bb136c78',
  rego: '10f3ff9acf358db48a9bfe26ab5cd77dd780fac81fea3fa13046102a74ea8422',
  wasm: '04a667e87f668f50c4e79dca90838f2baad88ef9c25624f8c07c25e3cde28fc1',
  opa: '1.22.2',
  entrypoints: {
    service: 'deepsyn/judge/service/findings',
    'content.generated': 'deepsyn/judge/content_generated/findings',
    'content.edited': 'deepsyn/judge/content_edited/findings',
    'content.published': 'deepsyn/judge/content_published/findings',
    'content.disseminated': 'deepsyn/judge/content_disseminated/findings',
    'content.republished': 'deepsyn/judge/content_republished/findings',
    'harmful-content.found': 'deepsyn/judge/harmful_content_found/findings',
  },
};
