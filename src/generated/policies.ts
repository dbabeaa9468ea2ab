// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import type { PolicySet } from '../model/policy-set.ts';

/** The policies, checked and with full names. */
export const policySet: PolicySet = {
  digest: '2ce670b96baabf6149e7d978c95b2b617979b2c3664341c457931372bb136c78',
  policies: [
    {
      key: 'article-02/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 2,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Where the regulation applies', zh: '适用范围' },
      conditions: [
        {
          key: 'article-02/1.0.0#the service is offered in mainland China',
          policy: 'article-02/1.0.0',
          name: 'the service is offered in mainland China',
          provision: 'art 2',
          gist: {
            en: 'Deep synthesis that is offered as an internet information service within the territory is bound by the regulation.',
            zh: '在境内应用深度合成技术提供互联网信息服务的，受本规定约束。',
          },
          when: {
            kind: 'comparison',
            fact: 'service.offered-in-china',
            decorators: [],
            operator: 'equal',
            value: { constant: true },
          },
        },
      ],
      obligations: [],
    },
    {
      key: 'article-09/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 9,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Real identities of users', zh: '真实身份信息认证' },
      conditions: [
        {
          key: 'article-09/1.0.0#a method of Article 9 is in use',
          policy: 'article-09/1.0.0',
          name: 'a method of Article 9 is in use',
          provision: 'art 9',
          gist: { en: 'At least one of the four methods is used to verify users.', zh: '采用四种认证方式之一。' },
          when: {
            kind: 'comparison',
            fact: 'service.identity-verification.methods',
            decorators: ['someFact'],
            operator: 'in',
            value: {
              constant: ['mobile-number', 'identity-card', 'unified-social-credit-code', 'national-identity-service'],
            },
          },
        },
        {
          key: 'article-09/1.0.0#the user was verified by a method of Article 9',
          policy: 'article-09/1.0.0',
          name: 'the user was verified by a method of Article 9',
          provision: 'art 9',
          gist: { en: 'One of the four methods verified this user.', zh: '该使用者经四种方式之一认证。' },
          when: {
            kind: 'comparison',
            fact: 'event.user.verified-by',
            decorators: [],
            operator: 'in',
            value: {
              constant: ['mobile-number', 'identity-card', 'unified-social-credit-code', 'national-identity-service'],
            },
          },
        },
      ],
      obligations: [
        {
          id: 'art-09.identity-verification',
          policy: 'article-09/1.0.0',
          provision: 'art 9',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Verify users’ real identities', zh: '认证使用者真实身份' },
          demand: {
            en: 'Every user’s real identity is verified by mobile number, identity card, unified social credit code or the national identity service.',
            zh: '以移动电话号码、身份证件号码、统一社会信用代码或者国家网络身份认证公共服务等方式认证使用者真实身份。',
          },
          remedy: {
            en: 'Verify users by one of the four methods before they can publish.',
            zh: '在使用者发布信息前，以上述方式之一完成认证。',
          },
          reading: {
            en: 'Registering is not publishing. Someone who has registered but is not verified yet may go on, but not publish.',
            zh: '注册不等于发布；未认证者可以注册，但不得发布。',
          },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-09/1.0.0#a method of Article 9 is in use' },
                  {
                    kind: 'comparison',
                    fact: 'service.identity-verification.before-publishing',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: ['content.published', 'content.disseminated', 'content.republished'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  {
                    kind: 'comparison',
                    fact: 'event.actor',
                    decorators: ['presumed'],
                    operator: 'equal',
                    value: { constant: 'user' },
                  },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'event.user.identity-verified',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  { kind: 'reference', to: 'article-09/1.0.0#the user was verified by a method of Article 9' },
                ],
              },
              duty: {
                id: 'verify-identity',
                title: { en: 'Verify the user’s real identity', zh: '认证该使用者的真实身份' },
                with: { user: { fact: 'event.user.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-09.no-dissemination-to-unverified',
          policy: 'article-09/1.0.0',
          provision: 'art 9',
          bearer: ['provider'],
          modality: 'must-not',
          title: { en: 'No publishing for unverified users', zh: '不得向未认证者提供信息发布服务' },
          demand: {
            en: 'Someone whose real identity is not verified is given no service for publishing or spreading information.',
            zh: '不得向未进行真实身份信息认证的使用者提供信息发布服务。',
          },
          remedy: {
            en: 'Refuse the publication until the user’s real identity is verified.',
            zh: '在认证完成之前拒绝其发布请求。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['content.published', 'content.disseminated', 'content.republished'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  {
                    kind: 'comparison',
                    fact: 'event.actor',
                    decorators: ['presumed'],
                    operator: 'equal',
                    value: { constant: 'user' },
                  },
                ],
              },
              complies: {
                kind: 'not',
                of: {
                  kind: 'comparison',
                  fact: 'event.user.identity-verified',
                  decorators: [],
                  operator: 'equal',
                  value: { constant: false },
                },
              },
              duty: {
                id: 'refuse-publication',
                title: { en: 'Refuse to publish for this user', zh: '拒绝为该使用者发布' },
                with: { user: { fact: 'event.user.id' } },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-10/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 10,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Managing content', zh: '内容管理' },
      conditions: [],
      obligations: [
        {
          id: 'art-10.content-moderation',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s1',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Organise content management', zh: '加强内容管理' },
          demand: {
            en: 'Content management has its people, its written rules and its technical means.',
            zh: '内容管理有人员、有制度、有技术手段。',
          },
          remedy: {
            en: 'Assign people, write the rules, provide the means.',
            zh: '配备人员，制定制度，提供技术手段。',
          },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'any',
                    of: [
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                    ],
                  },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.content-management.staffed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.content-management.rules-written',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.content-management.tooled',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.review-inputs',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s1',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Review users’ inputs', zh: '审核使用者的输入数据' },
          demand: {
            en: 'What users put in is reviewed, by people or by technical means, before anything is released.',
            zh: '以技术或者人工方式审核使用者的输入数据。',
          },
          remedy: { en: 'Review inputs before they are worked on.', zh: '在处理之前审核输入数据。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'any',
                    of: [
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.accepts-user-input',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.review.inputs.method',
                    decorators: [],
                    operator: 'in',
                    value: { constant: ['manual', 'automated', 'manual-and-automated'] },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.review.inputs.before-release',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.review.inputs.unreviewed-share',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.tolerated-unreviewed-share' },
                  },
                ],
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: [
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
              ],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'any',
                    of: [
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.accepts-user-input',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'event.content.review.input',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              duty: {
                id: 'review-input',
                title: { en: 'Review the user’s input', zh: '审核该使用者的输入数据' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.review-outputs',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s1',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Review synthesis results', zh: '审核合成结果' },
          demand: {
            en: 'What the service makes is reviewed, by people or by technical means, before it is released.',
            zh: '以技术或者人工方式审核合成结果。',
          },
          remedy: { en: 'Review results before they are released.', zh: '在发布之前审核合成结果。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'any',
                    of: [
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                    ],
                  },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.review.outputs.method',
                    decorators: [],
                    operator: 'in',
                    value: { constant: ['manual', 'automated', 'manual-and-automated'] },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.review.outputs.before-release',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.review.outputs.unreviewed-share',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.tolerated-unreviewed-share' },
                  },
                ],
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: [
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
              ],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'any',
                    of: [
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                      { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                    ],
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'event.content.review.output',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              duty: {
                id: 'review-output',
                title: { en: 'Review the result', zh: '审核该合成结果' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.harmful-content-database',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s2',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Keep a database of harmful content', zh: '建立健全违法和不良信息特征库' },
          demand: {
            en: 'Features that identify unlawful and harmful content are kept in a database, and it is kept current.',
            zh: '建立用于识别违法和不良信息的特征库并及时更新。',
          },
          remedy: { en: 'Establish the database and update it within the interval.', zh: '建立特征库并按期更新。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.harmful-content-database.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.harmful-content-database.updated-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.database-update-interval' },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.database-standards',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s2',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Standards for the database’s entries', zh: '完善入库标准' },
          demand: {
            en: 'The standards by which entries are admitted are written and current.',
            zh: '特征库的入库标准成文且保持有效。',
          },
          remedy: { en: 'Write the standards, or review them again.', zh: '制定或者复核入库标准。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.harmful-content-database.standards.written',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.harmful-content-database.standards.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.review-interval' },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.database-rules',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s2',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Rules for the database’s entries', zh: '完善入库规则' },
          demand: {
            en: 'The rules by which entries are made are written and current.',
            zh: '特征库的入库规则成文且保持有效。',
          },
          remedy: { en: 'Write the rules, or review them again.', zh: '制定或者复核入库规则。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.harmful-content-database.rules.written',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.harmful-content-database.rules.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.review-interval' },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.database-procedures',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s2',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Procedures for the database’s entries', zh: '完善入库程序' },
          demand: {
            en: 'The procedures through which entries are made are written and current.',
            zh: '特征库的入库程序成文且保持有效。',
          },
          remedy: { en: 'Write the procedures, or review them again.', zh: '制定或者复核入库程序。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.harmful-content-database.procedures.written',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.harmful-content-database.procedures.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.review-interval' },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.network-logs',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s2',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Record and keep network logs', zh: '记录并留存网络日志' },
          demand: {
            en: 'Network logs are recorded and kept at least as long as the law demands.',
            zh: '记录网络日志，留存期限不短于法定期限。',
          },
          remedy: { en: 'Record the logs and keep them long enough.', zh: '记录日志并延长留存期限。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.logs.network.recorded',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.logs.network.retention',
                    decorators: [],
                    operator: 'greaterThanInclusive',
                    value: { fact: 'parameter.art-10.log-retention' },
                  },
                ],
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: [
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
              ],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'event.content.logged',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              duty: {
                id: 'log-processing',
                title: { en: 'Log the processing', zh: '记录该处理的日志' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.dispose-harmful',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s3',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Deal with harmful content', zh: '依法处置违法和不良信息' },
          demand: {
            en: 'Unlawful or harmful content that was found is dealt with as law demands.',
            zh: '发现违法和不良信息的，依法采取处置措施。',
          },
          remedy: {
            en: 'Take the content down or otherwise deal with it now, and record when.',
            zh: '立即依法处置，并记录处置时间。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['harmful-content.found'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'any',
                of: [
                  {
                    kind: 'all',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'event.response.disposal.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-between(event.found-at, event.response.disposal.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-10.dispose-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.dispose-within' },
                  },
                ],
              },
              duty: {
                id: 'dispose-of-content',
                title: { en: 'Deal with the content as law demands', zh: '依法处置该内容' },
                with: { content: { fact: 'event.content.id' } },
                done: 'event.response.disposal.done',
                deadline: { after: 'event.found-at', within: 'parameter.art-10.dispose-within', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.keep-harmful-records',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s3',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Store the records', zh: '保存有关记录' },
          demand: { en: 'The records that belong to the finding are stored.', zh: '保存与该发现有关的记录。' },
          remedy: { en: 'Store the records now.', zh: '立即保存有关记录。' },
          judgements: [
            {
              subject: 'event',
              types: ['harmful-content.found'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'any',
                of: [
                  {
                    kind: 'all',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'event.response.records.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-between(event.found-at, event.response.records.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-10.keep-records-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.keep-records-within' },
                  },
                ],
              },
              duty: {
                id: 'store-records',
                title: { en: 'Store the records', zh: '保存有关记录' },
                with: { content: { fact: 'event.content.id' } },
                done: 'event.response.records.done',
                deadline: { after: 'event.found-at', within: 'parameter.art-10.keep-records-within', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.report-harmful',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s3',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Report harmful content', zh: '报告违法和不良信息' },
          demand: {
            en: 'The finding is reported promptly to the cyberspace authority and the other departments in charge.',
            zh: '及时向网信部门和有关主管部门报告。',
          },
          remedy: { en: 'Report to the authority now.', zh: '立即向主管部门报告。' },
          reading: {
            en: 'This translation names the telecommunications department, the Chinese text the cyberspace authority. The recipient is a parameter.',
            zh: '所据译文作电信部门，中文原文为网信部门；报告对象设为参数。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['harmful-content.found'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                ],
              },
              complies: {
                kind: 'any',
                of: [
                  {
                    kind: 'all',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'event.response.report.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-between(event.found-at, event.response.report.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-10.report-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.report-within' },
                  },
                ],
              },
              duty: {
                id: 'report-harmful-content',
                title: { en: 'Report to the authority', zh: '向主管部门报告' },
                with: { recipient: { fact: 'parameter.art-10.report-to' }, content: { fact: 'event.content.id' } },
                done: 'event.response.report.done',
                deadline: { after: 'event.found-at', within: 'parameter.art-10.report-within', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-10.measures-against-user',
          policy: 'article-10/1.0.0',
          provision: 'art 10 s3',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Act against the user responsible', zh: '对责任使用者采取处置措施' },
          demand: {
            en: 'A user who is responsible is warned, restricted, suspended or closed out.',
            zh: '对相关使用者采取警示、限制功能、暂停服务、关闭账号等措施。',
          },
          remedy: { en: 'Take a measure that fits the breach.', zh: '采取与违法行为相当的处置措施。' },
          reading: {
            en: 'Whether the measure is in proportion is for people to judge.',
            zh: '措施是否适当由人工判断。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['harmful-content.found'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  {
                    kind: 'comparison',
                    fact: 'event.response.user-responsible',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'any',
                of: [
                  {
                    kind: 'all',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'event.response.user-measures.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-between(event.found-at, event.response.user-measures.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-10.measures-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-10.measures-within' },
                  },
                ],
              },
              duty: {
                id: 'take-measure-against-user',
                title: { en: 'Take a measure against the user', zh: '对该使用者采取处置措施' },
                with: { user: { fact: 'event.user.id' } },
                done: 'event.response.user-measures.done',
                deadline: { after: 'event.found-at', within: 'parameter.art-10.measures-within', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-17/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 17,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Conspicuous marks', zh: '显著标识' },
      conditions: [
        {
          key: 'article-17/1.0.0#the service generates or edits text as a natural person would',
          policy: 'article-17/1.0.0',
          name: 'the service generates or edits text as a natural person would',
          provision: 'art 17 ¶1 (i)',
          gist: {
            en: 'Intelligent dialogue and writing, and other text services that imitate a natural person.',
            zh: '智能对话、智能写作等模拟自然人进行文本生成或者编辑的服务。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'comparison',
                fact: 'service.capabilities',
                decorators: ['someFact'],
                operator: 'in',
                value: { constant: ['intelligent-dialogue', 'intelligent-writing'] },
              },
              {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.capabilities',
                    decorators: ['someFact'],
                    operator: 'in',
                    value: { constant: ['text-generation', 'text-style-conversion', 'question-answering'] },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.simulates-natural-persons',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
            ],
          },
        },
        {
          key: 'article-17/1.0.0#the service synthesises or imitates voices',
          policy: 'article-17/1.0.0',
          name: 'the service synthesises or imitates voices',
          provision: 'art 17 ¶1 (ii)',
          gist: {
            en: 'Synthetic or imitated voices, and edits of a voice that significantly alter who it seems to be.',
            zh: '合成人声、仿声等语音生成或者显著改变个人身份特征的编辑服务。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'comparison',
                fact: 'service.capabilities',
                decorators: ['someFact'],
                operator: 'in',
                value: { constant: ['text-to-speech', 'voice-conversion', 'voice-imitation'] },
              },
              {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.capabilities',
                    decorators: ['someFact'],
                    operator: 'in',
                    value: { constant: ['voice-attribute-editing'] },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.significantly-alters-identity',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
            ],
          },
        },
        {
          key: 'article-17/1.0.0#the service generates or alters persons in images or video',
          policy: 'article-17/1.0.0',
          name: 'the service generates or alters persons in images or video',
          provision: 'art 17 ¶1 (iii)',
          gist: {
            en: 'Faces that are generated, swapped or manipulated, gestures that are manipulated, attributes that are edited.',
            zh: '人脸生成、人脸替换、人脸操控、姿态操控等人物图像、视频服务。',
          },
          when: {
            kind: 'comparison',
            fact: 'service.capabilities',
            decorators: ['someFact'],
            operator: 'in',
            value: {
              constant: [
                'face-generation',
                'face-swap',
                'person-attribute-editing',
                'face-manipulation',
                'gesture-manipulation',
              ],
            },
          },
        },
        {
          key: 'article-17/1.0.0#the service makes immersive scenes',
          policy: 'article-17/1.0.0',
          name: 'the service makes immersive scenes',
          provision: 'art 17 ¶1 (iv)',
          gist: { en: 'Realistic scenes that people can explore.', zh: '沉浸式拟真场景等生成或者编辑服务。' },
          when: {
            kind: 'comparison',
            fact: 'service.capabilities',
            decorators: [],
            operator: 'contains',
            value: { constant: 'immersive-scene' },
          },
        },
        {
          key: 'article-17/1.0.0#the service otherwise generates or significantly alters content',
          policy: 'article-17/1.0.0',
          name: 'the service otherwise generates or significantly alters content',
          provision: 'art 17 ¶1 (v)',
          gist: {
            en: 'Every other generation, and every other edit that significantly alters content.',
            zh: '其他具有生成或者显著改变信息内容功能的服务。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'comparison',
                fact: 'service.capabilities',
                decorators: ['someFact'],
                operator: 'in',
                value: {
                  constant: [
                    'text-generation',
                    'question-answering',
                    'music-generation',
                    'image-generation',
                    'video-generation',
                    'digital-person',
                    'three-dimensional-reconstruction',
                    'digital-simulation',
                  ],
                },
              },
              {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.capabilities',
                    decorators: ['someFact'],
                    operator: 'in',
                    value: {
                      constant: [
                        'text-style-conversion',
                        'voice-attribute-editing',
                        'scene-sound-editing',
                        'image-editing',
                        'image-enhancement',
                        'image-restoration',
                        'other',
                      ],
                    },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.significantly-alters-content',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
            ],
          },
        },
        {
          key: 'article-17/1.0.0#the service does something outside these items',
          policy: 'article-17/1.0.0',
          name: 'the service does something outside these items',
          provision: 'art 17 ¶2',
          gist: { en: 'Edits that do not significantly alter content.', zh: '前款规定之外的深度合成服务。' },
          when: {
            kind: 'all',
            of: [
              {
                kind: 'comparison',
                fact: 'service.capabilities',
                decorators: ['someFact'],
                operator: 'in',
                value: {
                  constant: [
                    'text-style-conversion',
                    'voice-attribute-editing',
                    'scene-sound-editing',
                    'image-editing',
                    'image-enhancement',
                    'image-restoration',
                    'other',
                  ],
                },
              },
              {
                kind: 'comparison',
                fact: 'service.significantly-alters-content',
                decorators: [],
                operator: 'equal',
                value: { constant: false },
              },
            ],
          },
        },
        {
          key: 'article-17/1.0.0#the content is text as a natural person would write it',
          policy: 'article-17/1.0.0',
          name: 'the content is text as a natural person would write it',
          provision: 'art 17 ¶1 (i)',
          gist: {
            en: 'Dialogue, writing, or other text that imitates a natural person.',
            zh: '模拟自然人生成或者编辑的文本。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'comparison',
                fact: 'event.content.made-with',
                decorators: ['someFact'],
                operator: 'in',
                value: { constant: ['intelligent-dialogue', 'intelligent-writing'] },
              },
              {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'event.content.made-with',
                    decorators: ['someFact'],
                    operator: 'in',
                    value: { constant: ['text-generation', 'text-style-conversion', 'question-answering'] },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.content.simulates-natural-person',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
            ],
          },
        },
        {
          key: 'article-17/1.0.0#the content is a synthetic or imitated voice',
          policy: 'article-17/1.0.0',
          name: 'the content is a synthetic or imitated voice',
          provision: 'art 17 ¶1 (ii)',
          gist: {
            en: 'A synthetic or imitated voice, or one altered in who it seems to be.',
            zh: '合成人声、仿声或者显著改变个人身份特征的语音。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'comparison',
                fact: 'event.content.made-with',
                decorators: ['someFact'],
                operator: 'in',
                value: { constant: ['text-to-speech', 'voice-conversion', 'voice-imitation'] },
              },
              {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'event.content.made-with',
                    decorators: ['someFact'],
                    operator: 'in',
                    value: { constant: ['voice-attribute-editing'] },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.content.significantly-alters-identity',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
            ],
          },
        },
        {
          key: 'article-17/1.0.0#the content shows a generated or altered person',
          policy: 'article-17/1.0.0',
          name: 'the content shows a generated or altered person',
          provision: 'art 17 ¶1 (iii)',
          gist: {
            en: 'A face that was generated, swapped or manipulated, a gesture or an attribute that was edited.',
            zh: '生成或者显著改变的人物图像、视频。',
          },
          when: {
            kind: 'comparison',
            fact: 'event.content.made-with',
            decorators: ['someFact'],
            operator: 'in',
            value: {
              constant: [
                'face-generation',
                'face-swap',
                'person-attribute-editing',
                'face-manipulation',
                'gesture-manipulation',
              ],
            },
          },
        },
        {
          key: 'article-17/1.0.0#the content is an immersive scene',
          policy: 'article-17/1.0.0',
          name: 'the content is an immersive scene',
          provision: 'art 17 ¶1 (iv)',
          gist: { en: 'A realistic scene that people can explore.', zh: '沉浸式拟真场景。' },
          when: {
            kind: 'comparison',
            fact: 'event.content.made-with',
            decorators: [],
            operator: 'contains',
            value: { constant: 'immersive-scene' },
          },
        },
        {
          key: 'article-17/1.0.0#the content is otherwise generated or significantly altered',
          policy: 'article-17/1.0.0',
          name: 'the content is otherwise generated or significantly altered',
          provision: 'art 17 ¶1 (v)',
          gist: { en: 'Any other generated or significantly altered content.', zh: '其他生成或者显著改变的信息内容。' },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'comparison',
                fact: 'event.content.made-with',
                decorators: ['someFact'],
                operator: 'in',
                value: {
                  constant: [
                    'text-generation',
                    'question-answering',
                    'music-generation',
                    'image-generation',
                    'video-generation',
                    'digital-person',
                    'three-dimensional-reconstruction',
                    'digital-simulation',
                  ],
                },
              },
              {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'event.content.made-with',
                    decorators: ['someFact'],
                    operator: 'in',
                    value: {
                      constant: [
                        'text-style-conversion',
                        'voice-attribute-editing',
                        'scene-sound-editing',
                        'image-editing',
                        'image-enhancement',
                        'image-restoration',
                        'other',
                      ],
                    },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.content.significantly-altered',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
            ],
          },
        },
        {
          key: 'article-17/1.0.0#the content may confuse or mislead the public',
          policy: 'article-17/1.0.0',
          name: 'the content may confuse or mislead the public',
          provision: 'art 17 ¶1',
          gist: {
            en: 'Unless it is established that the service’s content cannot confuse or mislead, it may.',
            zh: '可能导致公众混淆或者误认；未知者推定为可能。',
          },
          when: {
            kind: 'comparison',
            fact: 'service.may-mislead-public',
            decorators: ['presumed'],
            operator: 'equal',
            value: { constant: true },
          },
        },
        {
          key: 'article-17/1.0.0#this content may confuse or mislead the public',
          policy: 'article-17/1.0.0',
          name: 'this content may confuse or mislead the public',
          provision: 'art 17 ¶1',
          gist: {
            en: 'Unless it is established that this content cannot confuse or mislead, it may.',
            zh: '该内容可能导致公众混淆或者误认；未知者推定为可能。',
          },
          when: {
            kind: 'comparison',
            fact: 'event.content.may-mislead-public',
            decorators: ['presumed'],
            operator: 'equal',
            value: { constant: true },
          },
        },
        {
          key: 'article-17/1.0.0#the content carries a conspicuous mark',
          policy: 'article-17/1.0.0',
          name: 'the content carries a conspicuous mark',
          provision: 'art 17 ¶1',
          gist: {
            en: 'A mark is there, at a reasonable position and area, and tells the public that the content is synthetic.',
            zh: '在合理位置、区域有显著标识，向公众提示深度合成情况。',
          },
          when: {
            kind: 'all',
            of: [
              {
                kind: 'comparison',
                fact: 'event.content.marks.conspicuous.added',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              {
                kind: 'comparison',
                fact: 'event.content.marks.conspicuous.reasonably-placed',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              {
                kind: 'comparison',
                fact: 'event.content.marks.conspicuous.tells-public',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
            ],
          },
        },
      ],
      obligations: [
        {
          id: 'art-17.conspicuous-mark.dialogue-text',
          policy: 'article-17/1.0.0',
          provision: 'art 17 ¶1 (i)',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Conspicuous mark on dialogue and writing', zh: '智能对话、智能写作的显著标识' },
          demand: {
            en: 'Text that imitates a natural person that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis.',
            zh: '模拟自然人的文本可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。',
          },
          remedy: {
            en: 'Add the mark where people see or hear it, and let it say that the content is synthetic.',
            zh: '在合理位置、区域添加显著标识，向公众提示深度合成情况。',
          },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  {
                    kind: 'reference',
                    to: 'article-17/1.0.0#the service generates or edits text as a natural person would',
                  },
                  { kind: 'reference', to: 'article-17/1.0.0#the content may confuse or mislead the public' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.dialogue-text.added',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.dialogue-text.reasonably-placed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.dialogue-text.tells-public',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: [
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
              ],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-17/1.0.0#the content is text as a natural person would write it' },
                  { kind: 'reference', to: 'article-17/1.0.0#this content may confuse or mislead the public' },
                ],
              },
              complies: { kind: 'reference', to: 'article-17/1.0.0#the content carries a conspicuous mark' },
              duty: {
                id: 'add-conspicuous-mark',
                title: { en: 'Add a conspicuous mark', zh: '添加显著标识' },
                with: { content: { fact: 'event.content.id' }, kind: 'dialogue-text' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-17.conspicuous-mark.voice',
          policy: 'article-17/1.0.0',
          provision: 'art 17 ¶1 (ii)',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Conspicuous mark on synthetic voices', zh: '合成人声、仿声的显著标识' },
          demand: {
            en: 'A synthetic or imitated voice that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis.',
            zh: '合成人声、仿声可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。',
          },
          remedy: {
            en: 'Add the mark where people see or hear it, and let it say that the content is synthetic.',
            zh: '在合理位置、区域添加显著标识，向公众提示深度合成情况。',
          },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-17/1.0.0#the service synthesises or imitates voices' },
                  { kind: 'reference', to: 'article-17/1.0.0#the content may confuse or mislead the public' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.voice.added',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.voice.reasonably-placed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.voice.tells-public',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: [
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
              ],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-17/1.0.0#the content is a synthetic or imitated voice' },
                  { kind: 'reference', to: 'article-17/1.0.0#this content may confuse or mislead the public' },
                ],
              },
              complies: { kind: 'reference', to: 'article-17/1.0.0#the content carries a conspicuous mark' },
              duty: {
                id: 'add-conspicuous-mark',
                title: { en: 'Add a conspicuous mark', zh: '添加显著标识' },
                with: { content: { fact: 'event.content.id' }, kind: 'voice' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-17.conspicuous-mark.person-image-video',
          policy: 'article-17/1.0.0',
          provision: 'art 17 ¶1 (iii)',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Conspicuous mark on images and video of persons', zh: '人物图像、视频的显著标识' },
          demand: {
            en: 'An image or a video of a generated or altered person that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis.',
            zh: '生成或者显著改变的人物图像、视频可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。',
          },
          remedy: {
            en: 'Add the mark where people see or hear it, and let it say that the content is synthetic.',
            zh: '在合理位置、区域添加显著标识，向公众提示深度合成情况。',
          },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  {
                    kind: 'reference',
                    to: 'article-17/1.0.0#the service generates or alters persons in images or video',
                  },
                  { kind: 'reference', to: 'article-17/1.0.0#the content may confuse or mislead the public' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.person-image-video.added',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.person-image-video.reasonably-placed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.person-image-video.tells-public',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: [
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
              ],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-17/1.0.0#the content shows a generated or altered person' },
                  { kind: 'reference', to: 'article-17/1.0.0#this content may confuse or mislead the public' },
                ],
              },
              complies: { kind: 'reference', to: 'article-17/1.0.0#the content carries a conspicuous mark' },
              duty: {
                id: 'add-conspicuous-mark',
                title: { en: 'Add a conspicuous mark', zh: '添加显著标识' },
                with: { content: { fact: 'event.content.id' }, kind: 'person-image-video' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-17.conspicuous-mark.immersive-scene',
          policy: 'article-17/1.0.0',
          provision: 'art 17 ¶1 (iv)',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Conspicuous mark on immersive scenes', zh: '沉浸式拟真场景的显著标识' },
          demand: {
            en: 'An immersive scene that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis.',
            zh: '沉浸式拟真场景可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。',
          },
          remedy: {
            en: 'Add the mark where people see or hear it, and let it say that the content is synthetic.',
            zh: '在合理位置、区域添加显著标识，向公众提示深度合成情况。',
          },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-17/1.0.0#the service makes immersive scenes' },
                  { kind: 'reference', to: 'article-17/1.0.0#the content may confuse or mislead the public' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.immersive-scene.added',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.immersive-scene.reasonably-placed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.immersive-scene.tells-public',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: [
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
              ],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-17/1.0.0#the content is an immersive scene' },
                  { kind: 'reference', to: 'article-17/1.0.0#this content may confuse or mislead the public' },
                ],
              },
              complies: { kind: 'reference', to: 'article-17/1.0.0#the content carries a conspicuous mark' },
              duty: {
                id: 'add-conspicuous-mark',
                title: { en: 'Add a conspicuous mark', zh: '添加显著标识' },
                with: { content: { fact: 'event.content.id' }, kind: 'immersive-scene' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-17.conspicuous-mark.other-significant',
          policy: 'article-17/1.0.0',
          provision: 'art 17 ¶1 (v)',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Conspicuous mark on other synthetic content', zh: '其他深度合成内容的显著标识' },
          demand: {
            en: 'Other content that is generated or significantly altered that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis.',
            zh: '其他生成或者显著改变的信息内容可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。',
          },
          remedy: {
            en: 'Add the mark where people see or hear it, and let it say that the content is synthetic.',
            zh: '在合理位置、区域添加显著标识，向公众提示深度合成情况。',
          },
          reading: {
            en: 'The translation lost the number of this item; it is the fifth of paragraph 1.',
            zh: '所据译文遗漏本项编号，实为第一款第五项。',
          },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  {
                    kind: 'reference',
                    to: 'article-17/1.0.0#the service otherwise generates or significantly alters content',
                  },
                  { kind: 'reference', to: 'article-17/1.0.0#the content may confuse or mislead the public' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.other-significant.added',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.other-significant.reasonably-placed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.conspicuous.other-significant.tells-public',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: [
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
              ],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  {
                    kind: 'reference',
                    to: 'article-17/1.0.0#the content is otherwise generated or significantly altered',
                  },
                  { kind: 'reference', to: 'article-17/1.0.0#this content may confuse or mislead the public' },
                ],
              },
              complies: { kind: 'reference', to: 'article-17/1.0.0#the content carries a conspicuous mark' },
              duty: {
                id: 'add-conspicuous-mark',
                title: { en: 'Add a conspicuous mark', zh: '添加显著标识' },
                with: { content: { fact: 'event.content.id' }, kind: 'other-significant' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-17.offer-mark-function',
          policy: 'article-17/1.0.0',
          provision: 'art 17 ¶2',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Offer a mark function', zh: '提供显著标识功能' },
          demand: {
            en: 'A service outside these items offers a function with which users add a conspicuous mark.',
            zh: '前款规定之外的服务应当提供显著标识功能。',
          },
          remedy: { en: 'Offer the function.', zh: '提供显著标识功能。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-17/1.0.0#the service does something outside these items' },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'service.marking.function.offered',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-17.prompt-mark',
          policy: 'article-17/1.0.0',
          provision: 'art 17 ¶2',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Tell users that they can mark', zh: '提示使用者可以标识' },
          demand: {
            en: 'Users of such a service are told that they can add the mark.',
            zh: '提示使用者可以进行显著标识。',
          },
          remedy: { en: 'Tell users of the function where they make content.', zh: '在生成或者编辑界面提示使用者。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-17/1.0.0#the service does something outside these items' },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'service.marking.function.told-to-users',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-23/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 23,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'What the words mean', zh: '用语含义' },
      conditions: [
        {
          key: 'article-23/1.0.0#the service works on text',
          policy: 'article-23/1.0.0',
          name: 'the service works on text',
          provision: 'art 23 ¶1 (i)',
          gist: {
            en: 'It generates text, converts its style, or answers questions.',
            zh: '提供文本生成、文本风格转换或者问答对话。',
          },
          when: {
            kind: 'comparison',
            fact: 'service.capabilities',
            decorators: ['someFact'],
            operator: 'in',
            value: {
              constant: [
                'intelligent-dialogue',
                'intelligent-writing',
                'text-generation',
                'text-style-conversion',
                'question-answering',
              ],
            },
          },
        },
        {
          key: 'article-23/1.0.0#the service works on voices',
          policy: 'article-23/1.0.0',
          name: 'the service works on voices',
          provision: 'art 23 ¶1 (ii)',
          gist: {
            en: 'It turns text into speech, or converts, imitates or edits voices.',
            zh: '提供文本转语音、语音转换、仿声或者语音属性编辑。',
          },
          when: {
            kind: 'comparison',
            fact: 'service.capabilities',
            decorators: ['someFact'],
            operator: 'in',
            value: { constant: ['text-to-speech', 'voice-conversion', 'voice-imitation', 'voice-attribute-editing'] },
          },
        },
        {
          key: 'article-23/1.0.0#the service works on sound that is not voice',
          policy: 'article-23/1.0.0',
          name: 'the service works on sound that is not voice',
          provision: 'art 23 ¶1 (iii)',
          gist: { en: 'It generates music or edits the sound of a scene.', zh: '提供音乐生成或者场景声编辑。' },
          when: {
            kind: 'comparison',
            fact: 'service.capabilities',
            decorators: ['someFact'],
            operator: 'in',
            value: { constant: ['music-generation', 'scene-sound-editing'] },
          },
        },
        {
          key: 'article-23/1.0.0#the service works on biometric features in images or video',
          policy: 'article-23/1.0.0',
          name: 'the service works on biometric features in images or video',
          provision: 'art 23 ¶1 (iv)',
          gist: {
            en: 'It generates, swaps or manipulates faces, edits attributes of persons, or manipulates gestures.',
            zh: '提供人脸生成、人脸替换、人物属性编辑、人脸操控或者姿态操控。',
          },
          when: {
            kind: 'comparison',
            fact: 'service.capabilities',
            decorators: ['someFact'],
            operator: 'in',
            value: {
              constant: [
                'face-generation',
                'face-swap',
                'person-attribute-editing',
                'face-manipulation',
                'gesture-manipulation',
              ],
            },
          },
        },
        {
          key: 'article-23/1.0.0#the service works on other features in images or video',
          policy: 'article-23/1.0.0',
          name: 'the service works on other features in images or video',
          provision: 'art 23 ¶1 (v)',
          gist: {
            en: 'It generates, edits, enhances or restores images or video.',
            zh: '提供图像生成、图像增强、图像修复等。',
          },
          when: {
            kind: 'comparison',
            fact: 'service.capabilities',
            decorators: ['someFact'],
            operator: 'in',
            value: {
              constant: [
                'image-generation',
                'image-editing',
                'image-enhancement',
                'image-restoration',
                'video-generation',
              ],
            },
          },
        },
        {
          key: 'article-23/1.0.0#the service works on digital persons or virtual scenes',
          policy: 'article-23/1.0.0',
          name: 'the service works on digital persons or virtual scenes',
          provision: 'art 23 ¶1 (vi)',
          gist: {
            en: 'It builds digital persons or virtual scenes, as by three-dimensional reconstruction or digital simulation.',
            zh: '提供三维重建、数字仿真等数字人物、虚拟场景技术。',
          },
          when: {
            kind: 'comparison',
            fact: 'service.capabilities',
            decorators: ['someFact'],
            operator: 'in',
            value: {
              constant: ['digital-person', 'three-dimensional-reconstruction', 'digital-simulation', 'immersive-scene'],
            },
          },
        },
        {
          key: 'article-23/1.0.0#the service uses another generative technique',
          policy: 'article-23/1.0.0',
          name: 'the service uses another generative technique',
          provision: 'art 23 ¶1',
          gist: { en: 'The list of the article is open.', zh: '包括但不限于所列技术。' },
          when: {
            kind: 'comparison',
            fact: 'service.capabilities',
            decorators: [],
            operator: 'contains',
            value: { constant: 'other' },
          },
        },
        {
          key: 'article-23/1.0.0#the service uses deep synthesis technology',
          policy: 'article-23/1.0.0',
          name: 'the service uses deep synthesis technology',
          provision: 'art 23 ¶1',
          gist: { en: 'It does at least one of these things.', zh: '使用深度合成技术。' },
          when: {
            kind: 'any',
            of: [
              { kind: 'reference', to: 'article-23/1.0.0#the service works on text' },
              { kind: 'reference', to: 'article-23/1.0.0#the service works on voices' },
              { kind: 'reference', to: 'article-23/1.0.0#the service works on sound that is not voice' },
              { kind: 'reference', to: 'article-23/1.0.0#the service works on biometric features in images or video' },
              { kind: 'reference', to: 'article-23/1.0.0#the service works on other features in images or video' },
              { kind: 'reference', to: 'article-23/1.0.0#the service works on digital persons or virtual scenes' },
              { kind: 'reference', to: 'article-23/1.0.0#the service uses another generative technique' },
            ],
          },
        },
        {
          key: 'article-23/1.0.0#the operator is a provider',
          policy: 'article-23/1.0.0',
          name: 'the operator is a provider',
          provision: 'art 23 ¶2',
          gist: {
            en: 'It offers deep synthesis as a service, or says that it does.',
            zh: '提供深度合成服务的组织、个人为深度合成服务提供者。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-23/1.0.0#the service uses deep synthesis technology' },
                  {
                    kind: 'comparison',
                    fact: 'service.activities',
                    decorators: [],
                    operator: 'contains',
                    value: { constant: 'offers-deep-synthesis' },
                  },
                ],
              },
              {
                kind: 'comparison',
                fact: 'service.roles',
                decorators: [],
                operator: 'contains',
                value: { constant: 'provider' },
              },
            ],
          },
        },
        {
          key: 'article-23/1.0.0#the operator is a technical supporter',
          policy: 'article-23/1.0.0',
          name: 'the operator is a technical supporter',
          provision: 'art 23 ¶2',
          gist: {
            en: 'It supplies the technology with which others offer deep synthesis, or says that it does.',
            zh: '为深度合成服务提供技术支持的组织、个人为技术支持者。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-23/1.0.0#the service uses deep synthesis technology' },
                  {
                    kind: 'comparison',
                    fact: 'service.activities',
                    decorators: [],
                    operator: 'contains',
                    value: { constant: 'supplies-technology' },
                  },
                ],
              },
              {
                kind: 'comparison',
                fact: 'service.roles',
                decorators: [],
                operator: 'contains',
                value: { constant: 'technical-supporter' },
              },
            ],
          },
        },
      ],
      obligations: [],
    },
  ],
  parameters: {
    'art-10.review-interval': {
      unit: 'duration',
      title: {
        en: 'How old a review of the database’s standards, rules and procedures may be',
        zh: '特征库入库标准、规则和程序的复核周期',
      },
      basis: { en: 'No legal number: a year is our conservative choice.', zh: '法无明文期限，取一年为审慎默认值。' },
      default: { '2023-01-10': 'P365D' },
      minimum: 'P1D',
      maximum: 'P2Y',
    },
    'art-10.database-update-interval': {
      unit: 'duration',
      title: { en: 'How long the database of harmful content may go without an update', zh: '特征库更新间隔' },
      basis: {
        en: 'No legal number: thirty days is our conservative choice.',
        zh: '法无明文期限，取三十日为审慎默认值。',
      },
      default: { '2023-01-10': 'P30D' },
      minimum: 'P1D',
      maximum: 'P365D',
    },
    'art-10.tolerated-unreviewed-share': {
      unit: 'number',
      title: {
        en: 'The share of inputs or results that may be released without review, from 0 to 1',
        zh: '可容忍的未审核比例',
      },
      basis: { en: 'The article allows no exception: none is tolerated.', zh: '条文未设例外，默认为零。' },
      default: { '2023-01-10': 0 },
      minimum: 0,
      maximum: 1,
    },
    'art-10.log-retention': {
      unit: 'duration',
      title: { en: 'How long network logs must be kept', zh: '网络日志留存期限' },
      basis: {
        en: 'Cybersecurity Law, article 21: at least six months.',
        zh: '《网络安全法》第二十一条：不少于六个月。',
      },
      'verify-with-counsel': true,
      default: { '2023-01-10': 'P6M' },
      minimum: 'P6M',
    },
    'art-10.dispose-within': {
      unit: 'duration',
      title: { en: 'How soon harmful content must be dealt with', zh: '违法和不良信息的处置时限' },
      basis: {
        en: 'No legal number: a day is our conservative choice.',
        zh: '法无明文期限，取二十四小时为审慎默认值。',
      },
      'verify-with-counsel': true,
      default: { '2023-01-10': 'PT24H' },
      minimum: 'PT1M',
      maximum: 'PT72H',
    },
    'art-10.keep-records-within': {
      unit: 'duration',
      title: { en: 'How soon the records of harmful content must be stored', zh: '保存违法和不良信息记录的时限' },
      basis: {
        en: 'No legal number: a day is our conservative choice.',
        zh: '法无明文期限，取二十四小时为审慎默认值。',
      },
      default: { '2023-01-10': 'PT24H' },
      minimum: 'PT1M',
      maximum: 'PT72H',
    },
    'art-10.report-within': {
      unit: 'duration',
      title: { en: '“Promptly”: how soon harmful content must be reported', zh: '“及时”报告违法和不良信息的时限' },
      basis: {
        en: 'No legal number: a day is our conservative choice.',
        zh: '法无明文期限，取二十四小时为审慎默认值。',
      },
      'verify-with-counsel': true,
      default: { '2023-01-10': 'PT24H' },
      minimum: 'PT1M',
      maximum: 'PT72H',
    },
    'art-10.report-to': {
      unit: 'choice',
      title: { en: 'The authority that is told of harmful content', zh: '报告违法和不良信息的主管部门' },
      basis: {
        en: 'The Chinese text names the cyberspace authority, this translation the telecommunications department.',
        zh: '中文原文为网信部门，所据译文作电信部门。',
      },
      'verify-with-counsel': true,
      choices: ['cyberspace-authority', 'telecommunications-authority'],
      default: { '2023-01-10': 'cyberspace-authority' },
    },
    'art-10.measures-within': {
      unit: 'duration',
      title: {
        en: 'How soon a measure must be taken against a user who is responsible',
        zh: '对责任使用者采取处置措施的时限',
      },
      basis: {
        en: 'No legal number: three days leave time to hear the user.',
        zh: '法无明文期限，取七十二小时为审慎默认值。',
      },
      default: { '2023-01-10': 'PT72H' },
      minimum: 'PT1M',
      maximum: 'P7D',
    },
  },
};
