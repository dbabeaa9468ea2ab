// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import type { PolicySet } from '../model/policy-set.ts';

/** The policies, checked and with full names. */
export const policySet: PolicySet = {
  digest: '94ad8d898f25dfb9468dfe548f4ae9376c3141fc7e059936046346b4739f9c3f',
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
      key: 'article-06/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 6,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'What may not be made or spread', zh: '禁止制作、传播的信息和活动' },
      conditions: [
        {
          key: 'article-06/1.0.0#the content was made with deep synthesis',
          policy: 'article-06/1.0.0',
          name: 'the content was made with deep synthesis',
          provision: 'art 6 s1',
          gist: {
            en: 'Something that the service can do generated or edited it.',
            zh: '内容由深度合成技术生成或者编辑。',
          },
          when: {
            kind: 'comparison',
            fact: 'event.content.made-with',
            decorators: ['someFact'],
            operator: 'notIn',
            value: { constant: [] },
          },
        },
      ],
      obligations: [
        {
          id: 'art-06.no-prohibited-information',
          policy: 'article-06/1.0.0',
          provision: 'art 6 s1',
          bearer: ['anyone'],
          modality: 'must-not',
          title: { en: 'No prohibited information', zh: '不得制作、传播违法信息' },
          demand: {
            en: 'Deep synthesis is not used to make, copy, publish or spread information that law prohibits.',
            zh: '不得利用深度合成服务制作、复制、发布、传播法律、行政法规禁止的信息。',
          },
          remedy: {
            en: 'Do not release the content. Have it reviewed, and record who gave the verdict.',
            zh: '不予发布，进行审核并记录结论。',
          },
          judgements: [
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
                  { kind: 'reference', to: 'article-06/1.0.0#the content was made with deep synthesis' },
                ],
              },
              complies: {
                kind: 'not',
                of: {
                  kind: 'comparison',
                  fact: 'event.content.prohibited',
                  decorators: [],
                  operator: 'equal',
                  value: { constant: true },
                },
              },
              duty: {
                id: 'review-lawfulness',
                title: { en: 'Have it reviewed whether the content is lawful', zh: '审核内容是否合法' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-06.no-prohibited-activity',
          policy: 'article-06/1.0.0',
          provision: 'art 6 s1',
          bearer: ['anyone'],
          modality: 'must-not',
          title: { en: 'No prohibited activity', zh: '不得从事法律禁止的活动' },
          demand: {
            en: 'Deep synthesis is not used for activities against national security, the public interest, order or the rights of others.',
            zh: '不得利用深度合成服务从事危害国家安全、公共利益、社会秩序或者他人合法权益等活动。',
          },
          remedy: { en: 'Refuse the activity.', zh: '拒绝该活动。' },
          judgements: [
            {
              subject: 'event',
              types: ['activity.requested'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [{ kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' }],
              },
              complies: {
                kind: 'not',
                of: {
                  kind: 'any',
                  of: [
                    {
                      kind: 'comparison',
                      fact: 'event.activity.endangers-national-security',
                      decorators: [],
                      operator: 'equal',
                      value: { constant: true },
                    },
                    {
                      kind: 'comparison',
                      fact: 'event.activity.harms-national-image',
                      decorators: [],
                      operator: 'equal',
                      value: { constant: true },
                    },
                    {
                      kind: 'comparison',
                      fact: 'event.activity.infringes-public-interest',
                      decorators: [],
                      operator: 'equal',
                      value: { constant: true },
                    },
                    {
                      kind: 'comparison',
                      fact: 'event.activity.disturbs-order',
                      decorators: [],
                      operator: 'equal',
                      value: { constant: true },
                    },
                    {
                      kind: 'comparison',
                      fact: 'event.activity.infringes-rights',
                      decorators: [],
                      operator: 'equal',
                      value: { constant: true },
                    },
                    {
                      kind: 'comparison',
                      fact: 'event.activity.otherwise-forbidden',
                      decorators: [],
                      operator: 'equal',
                      value: { constant: true },
                    },
                  ],
                },
              },
              duty: { id: 'refuse-activity', title: { en: 'Refuse the activity', zh: '拒绝该活动' }, with: {} },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-06.no-fake-news',
          policy: 'article-06/1.0.0',
          provision: 'art 6 s2',
          bearer: ['provider', 'user'],
          modality: 'must-not',
          title: { en: 'No fake news', zh: '不得制作、传播虚假新闻信息' },
          demand: {
            en: 'Neither providers nor users make, copy, publish or spread fake news with deep synthesis.',
            zh: '提供者和使用者不得利用深度合成服务制作、复制、发布、传播虚假新闻信息。',
          },
          remedy: { en: 'Do not release the news until it is verified.', zh: '核实之前不予发布。' },
          reading: {
            en: 'News that nobody verified is unknown, not true.',
            zh: '未经核实的新闻信息视为未知，而非真实。',
          },
          judgements: [
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
                      { kind: 'reference', to: 'article-23/1.0.0#the one who acts is a user' },
                    ],
                  },
                  { kind: 'reference', to: 'article-06/1.0.0#the content was made with deep synthesis' },
                  {
                    kind: 'comparison',
                    fact: 'event.content.news',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'not',
                of: {
                  kind: 'comparison',
                  fact: 'event.content.fake',
                  decorators: [],
                  operator: 'equal',
                  value: { constant: true },
                },
              },
              duty: {
                id: 'verify-news',
                title: { en: 'Verify the news', zh: '核实新闻信息' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-06.news-from-lawful-source',
          policy: 'article-06/1.0.0',
          provision: 'art 6 s3',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Republish news from lawful sources', zh: '转载合法来源的新闻信息' },
          demand: {
            en: 'News that a provider republishes comes from a unit that law permits to publish it.',
            zh: '提供者转载的新闻信息，应当来自依法可以发布互联网新闻信息的单位。',
          },
          remedy: {
            en: 'Take the news from a permitted source, or do not republish it.',
            zh: '改用合法来源，或者不予转载。',
          },
          reading: {
            en: 'The translation says copies; the sense is republishing. Without a list of permitted sources nothing is known to be permitted.',
            zh: '所据译文作“复制”，意指转载；未提供合法来源清单时，视为未知。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['content.republished'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-06/1.0.0#the content was made with deep synthesis' },
                  {
                    kind: 'comparison',
                    fact: 'event.content.news',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'event.content.source',
                decorators: [],
                operator: 'in',
                value: { fact: 'parameter.art-06.permitted-news-sources' },
              },
              duty: {
                id: 'check-news-source',
                title: { en: 'Check the source of the news', zh: '核对新闻来源' },
                with: { content: { fact: 'event.content.id' }, source: { fact: 'event.content.source' } },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-07/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 7,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Management systems and safeguards', zh: '管理制度和技术保障措施' },
      conditions: [],
      obligations: [
        {
          id: 'art-07.responsible-person',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Name who answers for information security', zh: '落实信息安全主体责任' },
          demand: { en: 'Someone is named who answers for information security.', zh: '指定信息安全责任人。' },
          remedy: { en: 'Name the person or the post.', zh: '指定责任人或者责任岗位。' },
          reading: {
            en: 'The article makes the provider the responsible entity. That a person is named is our reading.',
            zh: '条文规定提供者承担主体责任；指定责任人系解读。',
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
                kind: 'comparison',
                fact: 'service.responsible-person.named',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-07.user-registration-system',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'User registration and verification: a system', zh: '用户注册管理制度' },
          demand: {
            en: 'A management system for this is in force, has an owner and was reviewed in time: user registration and verification.',
            zh: '建立健全用户注册管理制度，明确负责人并按期复核。',
          },
          remedy: { en: 'Establish the system, name its owner, review it.', zh: '建立制度，明确负责人，按期复核。' },
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
                    fact: 'service.management-systems.user-registration.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.management-systems.user-registration.owner',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.management-systems.user-registration.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-from(parameter.art-07.review-interval, service.management-systems.user-registration.reviewed-at)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-07.algorithm-review-system',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Review of algorithms and their mechanisms: a system', zh: '算法机制机理审核管理制度' },
          demand: {
            en: 'A management system for this is in force, has an owner and was reviewed in time: review of algorithms and their mechanisms.',
            zh: '建立健全算法机制机理审核管理制度，明确负责人并按期复核。',
          },
          remedy: { en: 'Establish the system, name its owner, review it.', zh: '建立制度，明确负责人，按期复核。' },
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
                    fact: 'service.management-systems.algorithm-review.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.management-systems.algorithm-review.owner',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.management-systems.algorithm-review.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-from(parameter.art-07.review-interval, service.management-systems.algorithm-review.reviewed-at)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-07.ethics-review-system',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Review of science and technology ethics: a system', zh: '科技伦理审查管理制度' },
          demand: {
            en: 'A management system for this is in force, has an owner and was reviewed in time: review of science and technology ethics.',
            zh: '建立健全科技伦理审查管理制度，明确负责人并按期复核。',
          },
          remedy: { en: 'Establish the system, name its owner, review it.', zh: '建立制度，明确负责人，按期复核。' },
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
                    fact: 'service.management-systems.ethics-review.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.management-systems.ethics-review.owner',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.management-systems.ethics-review.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-from(parameter.art-07.review-interval, service.management-systems.ethics-review.reviewed-at)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-07.information-review-system',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Review of published information: a system', zh: '信息发布审核管理制度' },
          demand: {
            en: 'A management system for this is in force, has an owner and was reviewed in time: review of published information.',
            zh: '建立健全信息发布审核管理制度，明确负责人并按期复核。',
          },
          remedy: { en: 'Establish the system, name its owner, review it.', zh: '建立制度，明确负责人，按期复核。' },
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
                    fact: 'service.management-systems.information-review.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.management-systems.information-review.owner',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.management-systems.information-review.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-from(parameter.art-07.review-interval, service.management-systems.information-review.reviewed-at)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-07.data-security-system',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Data security: a system', zh: '数据安全管理制度' },
          demand: {
            en: 'A management system for this is in force, has an owner and was reviewed in time: data security.',
            zh: '建立健全数据安全管理制度，明确负责人并按期复核。',
          },
          remedy: { en: 'Establish the system, name its owner, review it.', zh: '建立制度，明确负责人，按期复核。' },
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
                    fact: 'service.management-systems.data-security.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.management-systems.data-security.owner',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.management-systems.data-security.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-from(parameter.art-07.review-interval, service.management-systems.data-security.reviewed-at)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-07.personal-information-system',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Protection of personal information: a system', zh: '个人信息保护管理制度' },
          demand: {
            en: 'A management system for this is in force, has an owner and was reviewed in time: protection of personal information.',
            zh: '建立健全个人信息保护管理制度，明确负责人并按期复核。',
          },
          remedy: { en: 'Establish the system, name its owner, review it.', zh: '建立制度，明确负责人，按期复核。' },
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
                    fact: 'service.management-systems.personal-information.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.management-systems.personal-information.owner',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.management-systems.personal-information.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-from(parameter.art-07.review-interval, service.management-systems.personal-information.reviewed-at)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-07.anti-fraud-system',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Prevention of telecommunication and network fraud: a system', zh: '反电信网络诈骗管理制度' },
          demand: {
            en: 'A management system for this is in force, has an owner and was reviewed in time: prevention of telecommunication and network fraud.',
            zh: '建立健全反电信网络诈骗管理制度，明确负责人并按期复核。',
          },
          remedy: { en: 'Establish the system, name its owner, review it.', zh: '建立制度，明确负责人，按期复核。' },
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
                    fact: 'service.management-systems.anti-fraud.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.management-systems.anti-fraud.owner',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.management-systems.anti-fraud.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-from(parameter.art-07.review-interval, service.management-systems.anti-fraud.reviewed-at)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-07.incident-response-system',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Emergency and incident response: a system', zh: '应急处置管理制度' },
          demand: {
            en: 'A management system for this is in force, has an owner and was reviewed in time: emergency and incident response.',
            zh: '建立健全应急处置管理制度，明确负责人并按期复核。',
          },
          remedy: { en: 'Establish the system, name its owner, review it.', zh: '建立制度，明确负责人，按期复核。' },
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
                    fact: 'service.management-systems.incident-response.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.management-systems.incident-response.owner',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.management-systems.incident-response.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-from(parameter.art-07.review-interval, service.management-systems.incident-response.reviewed-at)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-07.technical-safeguards',
          policy: 'article-07/1.0.0',
          provision: 'art 7',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Technical safeguards', zh: '技术保障措施' },
          demand: {
            en: 'Technical safeguards that fit the service are in place and listed.',
            zh: '具有与服务相适应的安全可控的技术保障措施。',
          },
          remedy: { en: 'Put the safeguards in place and list them.', zh: '落实并列明技术保障措施。' },
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
                    fact: 'service.technical-safeguards.in-place',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.technical-safeguards.measures',
                    decorators: ['someFact'],
                    operator: 'notIn',
                    value: { constant: [] },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-08/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 8,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Rules, terms and service agreements', zh: '管理规则、平台公约和服务协议' },
      conditions: [],
      obligations: [
        {
          id: 'art-08.management-rules',
          policy: 'article-08/1.0.0',
          provision: 'art 8',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Write and publish management rules', zh: '制定和公开管理规则' },
          demand: { en: 'Management rules are written and open to everyone.', zh: '制定并公开管理规则。' },
          remedy: { en: 'Write the rules and publish them.', zh: '制定并公开管理规则。' },
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
                    fact: 'service.management-rules.written',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.management-rules.published',
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
          id: 'art-08.platform-terms',
          policy: 'article-08/1.0.0',
          provision: 'art 8',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Write and publish platform terms', zh: '制定和公开平台公约' },
          demand: { en: 'Platform terms are written and open to everyone.', zh: '制定并公开平台公约。' },
          remedy: { en: 'Write the terms and publish them.', zh: '制定并公开平台公约。' },
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
                    fact: 'service.platform-terms.written',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.platform-terms.published',
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
          id: 'art-08.service-agreement',
          policy: 'article-08/1.0.0',
          provision: 'art 8',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Keep the service agreement current', zh: '完善服务协议' },
          demand: { en: 'There is a service agreement, and it was reviewed in time.', zh: '订立服务协议并按期复核。' },
          remedy: { en: 'Write the agreement, or review it again.', zh: '订立或者复核服务协议。' },
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
                    fact: 'service.service-agreement.written',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(service.service-agreement.reviewed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-from(parameter.art-08.review-interval, service.service-agreement.reviewed-at)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-08.notify-obligations',
          policy: 'article-08/1.0.0',
          provision: 'art 8',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Tell users and supporters of their obligations', zh: '以显著方式提示信息安全义务' },
          demand: {
            en: 'Users, and technical supporters where there are any, are told conspicuously what information security asks of them.',
            zh: '以显著方式提示使用者和技术支持者承担信息安全义务。',
          },
          remedy: { en: 'Tell them where they cannot miss it.', zh: '在显著位置提示。' },
          reading: {
            en: 'The translation speaks of users alone; the Chinese text has technical supporters told as well.',
            zh: '所据译文仅提及使用者；中文原文并及技术支持者。',
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
                  {
                    kind: 'comparison',
                    fact: 'service.obligations-notice.told-to-users',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'service.has-technical-supporters',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: false },
                      },
                      {
                        kind: 'comparison',
                        fact: 'service.obligations-notice.told-to-technical-supporters',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                    ],
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-08.enforce-terms',
          policy: 'article-08/1.0.0',
          provision: 'art 8',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Enforce law and terms', zh: '依法依约履行管理责任' },
          demand: {
            en: 'When a breach of law or terms is known, what the terms provide for is done.',
            zh: '知悉违法违约行为的，依法依约履行管理责任。',
          },
          remedy: { en: 'Do what the terms provide for, now.', zh: '立即按照约定处理。' },
          reading: {
            en: 'Judged when a breach becomes known. That the terms are enforceable at all is judged by the two obligations above.',
            zh: '于知悉违约时判断。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['terms-breach.found'],
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
                        fact: 'event.response.management.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-between(event.found-at, event.response.management.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'counted-from(parameter.art-08.enforce-within, event.found-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'counted-from(parameter.art-08.enforce-within, event.found-at)' },
                  },
                ],
              },
              duty: {
                id: 'enforce-terms',
                title: { en: 'Do what the terms provide for', zh: '按照约定处理' },
                with: { user: { fact: 'event.user.id' } },
                done: 'event.response.management.done',
                deadline: { after: 'event.found-at', within: 'parameter.art-08.enforce-within', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
      ],
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
                    operator: 'notEqual',
                    value: { constant: 'provider' },
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
                    operator: 'notEqual',
                    value: { constant: 'provider' },
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
                    value: {
                      fact: 'counted-from(parameter.art-10.database-update-interval, service.harmful-content-database.updated-at)',
                    },
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
                    value: {
                      fact: 'counted-from(parameter.art-10.review-interval, service.harmful-content-database.standards.reviewed-at)',
                    },
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
                    value: {
                      fact: 'counted-from(parameter.art-10.review-interval, service.harmful-content-database.rules.reviewed-at)',
                    },
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
                    value: {
                      fact: 'counted-from(parameter.art-10.review-interval, service.harmful-content-database.procedures.reviewed-at)',
                    },
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
                    value: {
                      fact: 'counted-as-minimum(parameter.art-10.log-retention, service.logs.network.retention)',
                    },
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
                        value: { fact: 'counted-from(parameter.art-10.dispose-within, event.found-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'counted-from(parameter.art-10.dispose-within, event.found-at)' },
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
                        value: { fact: 'counted-from(parameter.art-10.keep-records-within, event.found-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'counted-from(parameter.art-10.keep-records-within, event.found-at)' },
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
                        value: { fact: 'counted-from(parameter.art-10.report-within, event.found-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'counted-from(parameter.art-10.report-within, event.found-at)' },
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
                        value: { fact: 'counted-from(parameter.art-10.measures-within, event.found-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'counted-from(parameter.art-10.measures-within, event.found-at)' },
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
      key: 'article-11/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 11,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Refuting rumours', zh: '辟谣机制' },
      conditions: [],
      obligations: [
        {
          id: 'art-11.rumour-mechanism',
          policy: 'article-11/1.0.0',
          provision: 'art 11',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Have a mechanism against rumours', zh: '建立健全辟谣机制' },
          demand: {
            en: 'A mechanism for refuting rumours is established and someone answers for it.',
            zh: '建立健全辟谣机制并明确负责人。',
          },
          remedy: { en: 'Establish the mechanism and name its owner.', zh: '建立机制并明确负责人。' },
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
                    fact: 'service.rumour-mechanism.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.rumour-mechanism.owner',
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
          id: 'art-11.refute',
          policy: 'article-11/1.0.0',
          provision: 'art 11',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Refute the rumour', zh: '采取辟谣措施' },
          demand: {
            en: 'False information that was made or spread with the service is refuted promptly.',
            zh: '发现利用深度合成服务制作、传播虚假信息的，及时采取辟谣措施。',
          },
          remedy: { en: 'Publish the correction now.', zh: '立即辟谣。' },
          judgements: [
            {
              subject: 'event',
              types: ['false-information.found'],
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
                        fact: 'event.response.refutation.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-between(event.found-at, event.response.refutation.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'counted-from(parameter.art-11.refute-within, event.found-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'counted-from(parameter.art-11.refute-within, event.found-at)' },
                  },
                ],
              },
              duty: {
                id: 'refute-rumour',
                title: { en: 'Refute the rumour', zh: '采取辟谣措施' },
                with: { content: { fact: 'event.content.id' } },
                done: 'event.response.refutation.done',
                deadline: { after: 'event.found-at', within: 'parameter.art-11.refute-within', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-11.keep-records',
          policy: 'article-11/1.0.0',
          provision: 'art 11',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Store the records of the rumour', zh: '保存有关记录' },
          demand: { en: 'The records that belong to the finding are stored.', zh: '保存有关记录。' },
          remedy: { en: 'Store the records now.', zh: '立即保存有关记录。' },
          judgements: [
            {
              subject: 'event',
              types: ['false-information.found'],
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
                        value: { fact: 'counted-from(parameter.art-11.keep-records-within, event.found-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'counted-from(parameter.art-11.keep-records-within, event.found-at)' },
                  },
                ],
              },
              duty: {
                id: 'store-rumour-records',
                title: { en: 'Store the records of the rumour', zh: '保存有关记录' },
                with: { content: { fact: 'event.content.id' } },
                done: 'event.response.records.done',
                deadline: { after: 'event.found-at', within: 'parameter.art-11.keep-records-within', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-11.report',
          policy: 'article-11/1.0.0',
          provision: 'art 11',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Report the false information', zh: '报告虚假信息' },
          demand: {
            en: 'The finding is reported to the cyberspace authority and the other departments in charge.',
            zh: '向网信部门和有关主管部门报告。',
          },
          remedy: { en: 'Report to the authority now.', zh: '立即向主管部门报告。' },
          judgements: [
            {
              subject: 'event',
              types: ['false-information.found'],
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
                        value: { fact: 'counted-from(parameter.art-11.report-within, event.found-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.found-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'counted-from(parameter.art-11.report-within, event.found-at)' },
                  },
                ],
              },
              duty: {
                id: 'report-false-information',
                title: { en: 'Report the false information', zh: '报告虚假信息' },
                with: { recipient: { fact: 'parameter.art-11.report-to' }, content: { fact: 'event.content.id' } },
                done: 'event.response.report.done',
                deadline: { after: 'event.found-at', within: 'parameter.art-11.report-within', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-12/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 12,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Appeals, complaints and reports', zh: '申诉、投诉、举报' },
      conditions: [],
      obligations: [
        {
          id: 'art-12.complaint-channel',
          policy: 'article-12/1.0.0',
          provision: 'art 12',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Open a channel for complaints', zh: '设置便捷的申诉和投诉、举报入口' },
          demand: {
            en: 'A convenient channel for appeals, complaints and reports is open to users and to the public.',
            zh: '向使用者和公众提供便捷有效的申诉和投诉、举报入口。',
          },
          remedy: {
            en: 'Open the channel to both, and have its convenience reviewed.',
            zh: '向两类人群开放入口，并评估其便捷性。',
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
                  {
                    kind: 'comparison',
                    fact: 'service.complaints.open-to-users',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.complaints.open-to-public',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.complaints.convenient',
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
          id: 'art-12.publish-process',
          policy: 'article-12/1.0.0',
          provision: 'art 12',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Publish how complaints are handled', zh: '公布处理流程' },
          demand: { en: 'How complaints are handled is published.', zh: '公布处理流程。' },
          remedy: { en: 'Publish the process.', zh: '公布处理流程。' },
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
                kind: 'comparison',
                fact: 'service.complaints.process-published',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-12.publish-time-limit',
          policy: 'article-12/1.0.0',
          provision: 'art 12',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Publish the time limit for feedback', zh: '公布反馈时限' },
          demand: { en: 'The time limit for feedback is published.', zh: '公布反馈时限。' },
          remedy: { en: 'Publish the time limit, and state it in the descriptor.', zh: '公布反馈时限并载明。' },
          reading: {
            en: 'A limit so long that it says nothing is none: a parameter bounds it.',
            zh: '过长的时限等同于没有时限，以参数设上限。',
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
                  {
                    kind: 'comparison',
                    fact: 'service.complaints.time-limit-published',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.complaints.time-limit',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: {
                      fact: 'counted-as-maximum(parameter.art-12.longest-time-limit, service.complaints.time-limit)',
                    },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-12.accept-and-handle',
          policy: 'article-12/1.0.0',
          provision: 'art 12',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Accept and handle complaints', zh: '及时受理、处理' },
          demand: { en: 'A complaint or report is accepted and handled promptly.', zh: '及时受理和处理。' },
          remedy: { en: 'Accept and handle it now.', zh: '立即受理和处理。' },
          judgements: [
            {
              subject: 'event',
              types: ['complaint.received'],
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
                    kind: 'any',
                    of: [
                      {
                        kind: 'all',
                        of: [
                          {
                            kind: 'comparison',
                            fact: 'event.response.handling.done',
                            decorators: [],
                            operator: 'equal',
                            value: { constant: true },
                          },
                          {
                            kind: 'comparison',
                            fact: 'time-between(event.received-at, event.response.handling.at)',
                            decorators: [],
                            operator: 'lessThanInclusive',
                            value: { fact: 'counted-from(service.complaints.time-limit, event.received-at)' },
                          },
                        ],
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-since(event.received-at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'counted-from(service.complaints.time-limit, event.received-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'all',
                        of: [
                          {
                            kind: 'comparison',
                            fact: 'event.response.acceptance.done',
                            decorators: [],
                            operator: 'equal',
                            value: { constant: true },
                          },
                          {
                            kind: 'comparison',
                            fact: 'time-between(event.received-at, event.response.acceptance.at)',
                            decorators: [],
                            operator: 'lessThanInclusive',
                            value: { fact: 'counted-from(parameter.art-12.accept-within, event.received-at)' },
                          },
                        ],
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-since(event.received-at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'counted-from(parameter.art-12.accept-within, event.received-at)' },
                      },
                    ],
                  },
                ],
              },
              duty: {
                id: 'handle-complaint',
                title: { en: 'Accept and handle the complaint', zh: '受理和处理投诉' },
                with: {},
                done: 'event.response.handling.done',
                deadline: { after: 'event.received-at', within: 'service.complaints.time-limit', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-12.feed-back-result',
          policy: 'article-12/1.0.0',
          provision: 'art 12',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Tell the complainant the result', zh: '反馈处理结果' },
          demand: { en: 'The result is fed back within the published time limit.', zh: '在公布的时限内反馈处理结果。' },
          remedy: { en: 'Tell the complainant the result now.', zh: '立即反馈处理结果。' },
          judgements: [
            {
              subject: 'event',
              types: ['complaint.received'],
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
                        fact: 'event.response.feedback.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-between(event.received-at, event.response.feedback.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'counted-from(service.complaints.time-limit, event.received-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'time-since(event.received-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'counted-from(service.complaints.time-limit, event.received-at)' },
                  },
                ],
              },
              duty: {
                id: 'feed-back-result',
                title: { en: 'Tell the complainant the result', zh: '反馈处理结果' },
                with: {},
                done: 'event.response.feedback.done',
                deadline: { after: 'event.received-at', within: 'service.complaints.time-limit', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-13/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 13,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Application stores', zh: '应用商店和应用程序分发平台' },
      conditions: [
        {
          key: 'article-13/1.0.0#the operator runs a distribution platform',
          policy: 'article-13/1.0.0',
          name: 'the operator runs a distribution platform',
          provision: 'art 13 s1',
          gist: {
            en: 'It runs an application store or another platform that distributes applications, or says that it does.',
            zh: '经营互联网应用商店等应用程序分发平台，或者如此声明。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'comparison',
                fact: 'service.activities',
                decorators: [],
                operator: 'contains',
                value: { constant: 'distributes-applications' },
              },
              {
                kind: 'comparison',
                fact: 'service.roles',
                decorators: [],
                operator: 'contains',
                value: { constant: 'app-store' },
              },
            ],
          },
        },
      ],
      obligations: [
        {
          id: 'art-13.launch-review',
          policy: 'article-13/1.0.0',
          provision: 'art 13 s1',
          bearer: ['app-store'],
          modality: 'must',
          title: { en: 'Review before listing', zh: '上架审核' },
          demand: { en: 'Applications are reviewed before they are listed.', zh: '应用程序上架前进行审核。' },
          remedy: { en: 'Introduce the review.', zh: '建立上架审核。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-13/1.0.0#the operator runs a distribution platform' },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'service.distribution.launch-review',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-13.daily-management',
          policy: 'article-13/1.0.0',
          provision: 'art 13 s1',
          bearer: ['app-store'],
          modality: 'must',
          title: { en: 'Daily management', zh: '日常管理' },
          demand: { en: 'Listed applications are managed day by day.', zh: '对已上架应用程序进行日常管理。' },
          remedy: { en: 'Introduce daily management.', zh: '建立日常管理。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-13/1.0.0#the operator runs a distribution platform' },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'service.distribution.daily-management',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-13.emergency-handling',
          policy: 'article-13/1.0.0',
          provision: 'art 13 s1',
          bearer: ['app-store'],
          modality: 'must',
          title: { en: 'Emergency handling', zh: '应急处置' },
          demand: { en: 'Emergencies with listed applications can be handled.', zh: '对应用程序具有应急处置措施。' },
          remedy: { en: 'Introduce emergency handling.', zh: '建立应急处置。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-13/1.0.0#the operator runs a distribution platform' },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'service.distribution.emergency-handling',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-13.verify-security-assessment',
          policy: 'article-13/1.0.0',
          provision: 'art 13 s1',
          bearer: ['app-store'],
          modality: 'must',
          title: { en: 'Check the security assessment', zh: '核验安全评估' },
          demand: {
            en: 'The security assessment of each application that offers deep synthesis is checked.',
            zh: '核验深度合成类应用程序的安全评估情况。',
          },
          remedy: { en: 'Check the assessment before the application stays listed.', zh: '核验安全评估后方可上架。' },
          judgements: [
            {
              subject: 'event',
              types: ['application.submitted'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-13/1.0.0#the operator runs a distribution platform' },
                  {
                    kind: 'comparison',
                    fact: 'event.application.offers-deep-synthesis',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'event.application.security-assessment-checked',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              duty: {
                id: 'check-security-assessment',
                title: { en: 'Check the security assessment', zh: '核验安全评估' },
                with: { application: { fact: 'event.application.id' } },
              },
              unreachable: {},
            },
            {
              subject: 'listed-application',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'listed-application.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-13/1.0.0#the operator runs a distribution platform' },
                  {
                    kind: 'comparison',
                    fact: 'listed-application.offers-deep-synthesis',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'listed-application.security-assessment-checked',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-13.verify-filing',
          policy: 'article-13/1.0.0',
          provision: 'art 13 s1',
          bearer: ['app-store'],
          modality: 'must',
          title: { en: 'Check the filing', zh: '核验备案' },
          demand: {
            en: 'The filing of each application that offers deep synthesis is checked.',
            zh: '核验深度合成类应用程序的备案情况。',
          },
          remedy: { en: 'Check the filing before the application stays listed.', zh: '核验备案后方可上架。' },
          judgements: [
            {
              subject: 'event',
              types: ['application.submitted'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-13/1.0.0#the operator runs a distribution platform' },
                  {
                    kind: 'comparison',
                    fact: 'event.application.offers-deep-synthesis',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'event.application.filing-checked',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              duty: {
                id: 'check-filing',
                title: { en: 'Check the filing', zh: '核验备案' },
                with: { application: { fact: 'event.application.id' } },
              },
              unreachable: {},
            },
            {
              subject: 'listed-application',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'listed-application.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-13/1.0.0#the operator runs a distribution platform' },
                  {
                    kind: 'comparison',
                    fact: 'listed-application.offers-deep-synthesis',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'listed-application.filing-checked',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-13.act-on-violation',
          policy: 'article-13/1.0.0',
          provision: 'art 13 s2',
          bearer: ['app-store'],
          modality: 'must',
          title: { en: 'Act on violations', zh: '处置违法违规应用程序' },
          demand: {
            en: 'An application that breaks the law is kept off, warned, suspended or removed, promptly.',
            zh: '对违反规定的应用程序，及时采取不予上架、警示、暂停服务、下架等处置措施。',
          },
          remedy: { en: 'Take one of the four measures now.', zh: '立即采取处置措施之一。' },
          judgements: [
            {
              subject: 'event',
              types: ['application-violation.found'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-13/1.0.0#the operator runs a distribution platform' },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'all',
                        of: [
                          {
                            kind: 'comparison',
                            fact: 'event.response.measures.done',
                            decorators: [],
                            operator: 'equal',
                            value: { constant: true },
                          },
                          {
                            kind: 'comparison',
                            fact: 'time-between(event.found-at, event.response.measures.at)',
                            decorators: [],
                            operator: 'lessThanInclusive',
                            value: { fact: 'counted-from(parameter.art-13.act-within, event.found-at)' },
                          },
                        ],
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-since(event.found-at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'counted-from(parameter.art-13.act-within, event.found-at)' },
                      },
                    ],
                  },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'event.response.measures-taken',
                        decorators: ['someFact'],
                        operator: 'in',
                        value: { constant: ['not-listed', 'warning', 'service-suspension', 'removal'] },
                      },
                      {
                        kind: 'comparison',
                        fact: 'event.response.measures.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: false },
                      },
                      {
                        kind: 'comparison',
                        fact: 'time-since(event.found-at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'counted-from(parameter.art-13.act-within, event.found-at)' },
                      },
                    ],
                  },
                ],
              },
              duty: {
                id: 'act-on-application',
                title: { en: 'Take a measure against the application', zh: '对该应用程序采取处置措施' },
                with: { application: { fact: 'event.application.id' } },
                done: 'event.response.measures.done',
                deadline: { after: 'event.found-at', within: 'parameter.art-13.act-within', unit: 'duration' },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-14/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 14,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Training data and biometric information', zh: '训练数据和生物识别信息' },
      conditions: [
        {
          key: 'article-14/1.0.0#the service edits faces or voices',
          policy: 'article-14/1.0.0',
          name: 'the service edits faces or voices',
          provision: 'art 14 s2',
          gist: {
            en: 'It has functions that edit biometric information, such as faces and voices.',
            zh: '提供人脸、人声等生物识别信息编辑功能。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'comparison',
                fact: 'service.capabilities',
                decorators: ['someFact'],
                operator: 'in',
                value: { constant: ['voice-conversion', 'voice-imitation', 'voice-attribute-editing'] },
              },
              {
                kind: 'comparison',
                fact: 'service.capabilities',
                decorators: ['someFact'],
                operator: 'in',
                value: {
                  constant: ['face-swap', 'person-attribute-editing', 'face-manipulation', 'gesture-manipulation'],
                },
              },
            ],
          },
        },
      ],
      obligations: [
        {
          id: 'art-14.training-data-management',
          policy: 'article-14/1.0.0',
          provision: 'art 14 s1',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Manage training data', zh: '加强训练数据管理' },
          demand: {
            en: 'Each training data set has a known source, a lawful basis, labelling rules, and someone manages it.',
            zh: '训练数据来源清楚、依据合法、标注有规则、管理有组织。',
          },
          remedy: {
            en: 'Organise the management of the data set, and write down its basis and its labelling rules.',
            zh: '组织训练数据管理，载明合法依据和标注规则。',
          },
          judgements: [
            {
              subject: 'data-set',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'data-set.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                    fact: 'data-set.managed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'data-set.lawful-basis',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'data-set.labelling-rules',
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
          id: 'art-14.training-data-security',
          policy: 'article-14/1.0.0',
          provision: 'art 14 s1',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Secure training data', zh: '保障训练数据安全' },
          demand: {
            en: 'The necessary measures protect each training data set.',
            zh: '采取必要措施保障训练数据安全。',
          },
          remedy: { en: 'Protect the data set.', zh: '采取安全保护措施。' },
          judgements: [
            {
              subject: 'data-set',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'data-set.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                fact: 'data-set.secured',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-14.training-data-personal-information',
          policy: 'article-14/1.0.0',
          provision: 'art 14 s1',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Observe the rules on personal information', zh: '遵守个人信息保护规定' },
          demand: {
            en: 'Where a training data set holds personal information, the rules on it are observed.',
            zh: '训练数据包含个人信息的，遵守个人信息保护的有关规定。',
          },
          remedy: {
            en: 'Bring the data set into line with the Personal Information Protection Law, or take the information out.',
            zh: '使其符合个人信息保护规定，或者移除个人信息。',
          },
          judgements: [
            {
              subject: 'data-set',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'data-set.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                    fact: 'data-set.holds-personal-information',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'data-set.personal-information-rules-observed',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-14.prompt-separate-consent',
          policy: 'article-14/1.0.0',
          provision: 'art 14 s2',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Prompt users to obtain separate consent', zh: '提示使用者取得单独同意' },
          demand: {
            en: 'Whoever offers to edit faces or voices prompts users to notify the person edited and obtain separate consent.',
            zh: '提供生物识别信息编辑功能的，提示使用者依法告知被编辑的个人并取得其单独同意。',
          },
          remedy: { en: 'Show the prompt before the edit begins.', zh: '在编辑之前提示使用者。' },
          reading: {
            en: 'The prompt is the provider’s and the supporter’s duty, the consent is the user’s to obtain.',
            zh: '提示义务属于提供者和技术支持者，取得同意属于使用者。',
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
                  { kind: 'reference', to: 'article-14/1.0.0#the service edits faces or voices' },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'service.separate-consent-prompt.exists',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: ['biometric-edit.requested'],
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
                fact: 'event.prompt.shown',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              duty: {
                id: 'prompt-separate-consent',
                title: {
                  en: 'Prompt the user to notify the person and obtain consent',
                  zh: '提示使用者告知并取得单独同意',
                },
                with: { user: { fact: 'event.user.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-14.separate-consent',
          policy: 'article-14/1.0.0',
          provision: 'art 14 s2',
          bearer: ['user'],
          modality: 'must',
          title: { en: 'Notify the person edited and obtain consent', zh: '告知被编辑的个人并取得单独同意' },
          demand: {
            en: 'A user who edits someone else’s face or voice has notified that person and has their separate consent.',
            zh: '使用者编辑他人生物识别信息的，告知其本人并取得单独同意。',
          },
          remedy: { en: 'Refuse the edit until there is consent.', zh: '取得同意之前不予编辑。' },
          reading: {
            en: 'The bearer is the user. Whether the provider refuses an edit without known consent is its choice: a parameter, and by default it does.',
            zh: '义务主体为使用者；同意未知时是否拒绝由参数决定，默认拒绝。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['biometric-edit.requested'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the one who acts is a user' },
                  {
                    kind: 'comparison',
                    fact: 'event.person.is-user',
                    decorators: ['presumed'],
                    operator: 'equal',
                    value: { constant: false },
                  },
                  {
                    kind: 'comparison',
                    fact: 'parameter.art-14.permit-without-known-consent',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: false },
                  },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'event.person.notified',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.person.separate-consent',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              duty: {
                id: 'obtain-separate-consent',
                title: {
                  en: 'Notify the person edited and obtain separate consent',
                  zh: '告知被编辑的个人并取得单独同意',
                },
                with: { user: { fact: 'event.user.id' } },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-15/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 15,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Algorithms and security assessments', zh: '算法审核和安全评估' },
      conditions: [],
      obligations: [
        {
          id: 'art-15.periodic-review',
          policy: 'article-15/1.0.0',
          provision: 'art 15 s1',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Review algorithms periodically', zh: '定期审核算法' },
          demand: {
            en: 'The mechanism of each algorithm that generates or synthesises is reviewed periodically.',
            zh: '定期审核生成合成类算法机制机理。',
          },
          remedy: { en: 'Have the algorithm reviewed now, and record the date.', zh: '立即审核并记录日期。' },
          reading: {
            en: 'An algorithm that is listed is taken to generate or synthesise unless it is said otherwise.',
            zh: '所列算法未说明者推定为生成合成类算法。',
          },
          judgements: [
            {
              subject: 'algorithm',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'algorithm.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                    fact: 'algorithm.generates-or-synthesises',
                    decorators: ['presumed'],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'time-since(algorithm.reviewed-at)',
                decorators: [],
                operator: 'lessThanInclusive',
                value: { fact: 'counted-from(parameter.art-15.review-interval, algorithm.reviewed-at)' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-15.periodic-evaluation',
          policy: 'article-15/1.0.0',
          provision: 'art 15 s1',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Evaluate algorithms periodically', zh: '定期评估算法' },
          demand: {
            en: 'The mechanism of each algorithm that generates or synthesises is evaluated periodically.',
            zh: '定期评估生成合成类算法机制机理。',
          },
          remedy: { en: 'Have the algorithm evaluated now, and record the date.', zh: '立即评估并记录日期。' },
          reading: {
            en: 'An algorithm that is listed is taken to generate or synthesise unless it is said otherwise.',
            zh: '所列算法未说明者推定为生成合成类算法。',
          },
          judgements: [
            {
              subject: 'algorithm',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'algorithm.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                    fact: 'algorithm.generates-or-synthesises',
                    decorators: ['presumed'],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'time-since(algorithm.evaluated-at)',
                decorators: [],
                operator: 'lessThanInclusive',
                value: { fact: 'counted-from(parameter.art-15.evaluation-interval, algorithm.evaluated-at)' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-15.periodic-verification',
          policy: 'article-15/1.0.0',
          provision: 'art 15 s1',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Verify algorithms periodically', zh: '定期验证算法' },
          demand: {
            en: 'The mechanism of each algorithm that generates or synthesises is verified periodically.',
            zh: '定期验证生成合成类算法机制机理。',
          },
          remedy: { en: 'Have the algorithm verified now, and record the date.', zh: '立即验证并记录日期。' },
          reading: {
            en: 'An algorithm that is listed is taken to generate or synthesise unless it is said otherwise.',
            zh: '所列算法未说明者推定为生成合成类算法。',
          },
          judgements: [
            {
              subject: 'algorithm',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'algorithm.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                    fact: 'algorithm.generates-or-synthesises',
                    decorators: ['presumed'],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'time-since(algorithm.verified-at)',
                decorators: [],
                operator: 'lessThanInclusive',
                value: { fact: 'counted-from(parameter.art-15.verification-interval, algorithm.verified-at)' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-15.assessment-biometric',
          policy: 'article-15/1.0.0',
          provision: 'art 15 s2 (i)',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Assess tools that make or edit biometric information', zh: '生物识别信息工具的安全评估' },
          demand: {
            en: 'A model, template or tool that makes or edits faces, voices or other biometric information was assessed before it was provided.',
            zh: '提供生成或者编辑人脸、人声等生物识别信息的模型、模板等工具的，依法开展安全评估。',
          },
          remedy: {
            en: 'Have the tool assessed, by yourself or by a professional institution, before it is provided again.',
            zh: '自行或者委托专业机构开展安全评估后再行提供。',
          },
          judgements: [
            {
              subject: 'tool',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'tool.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                    fact: 'tool.generates-or-edits-biometrics',
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
                    fact: 'tool.security-assessment.done',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'tool.security-assessment.current',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'tool.security-assessment.at',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'tool.provided-since' },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-15.assessment-sensitive-objects',
          policy: 'article-15/1.0.0',
          provision: 'art 15 s2 (ii)',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Assess tools that may touch public interests', zh: '涉及国家利益和公共利益工具的安全评估' },
          demand: {
            en: 'A model, template or tool that may touch national security, the national image or public interests was assessed before it was provided.',
            zh: '提供可能涉及国家安全、国家形象、国家利益和社会公共利益的特殊物体、场景等工具的，依法开展安全评估。',
          },
          remedy: {
            en: 'Have the tool assessed, by yourself or by a professional institution, before it is provided again.',
            zh: '自行或者委托专业机构开展安全评估后再行提供。',
          },
          judgements: [
            {
              subject: 'tool',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'tool.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                    fact: 'tool.may-involve-public-interests',
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
                    fact: 'tool.security-assessment.done',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'tool.security-assessment.current',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'tool.security-assessment.at',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'tool.provided-since' },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-16/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 16,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Technical marks and logs', zh: '技术标识和日志' },
      conditions: [
        {
          key: 'article-16/1.0.0#either the mark or the log suffices',
          policy: 'article-16/1.0.0',
          name: 'either the mark or the log suffices',
          provision: 'art 16',
          gist: { en: 'The organisation reads the article as “or”.', zh: '本组织将条文理解为“或者”。' },
          when: {
            kind: 'comparison',
            fact: 'parameter.art-16.reading',
            decorators: [],
            operator: 'equal',
            value: { constant: 'or' },
          },
        },
        {
          key: 'article-16/1.0.0#logs of generation are kept as law requires',
          policy: 'article-16/1.0.0',
          name: 'logs of generation are kept as law requires',
          provision: 'art 16',
          gist: { en: 'They are recorded, and kept long enough.', zh: '记录并依法留存生成日志。' },
          when: {
            kind: 'all',
            of: [
              {
                kind: 'comparison',
                fact: 'service.logs.generation.recorded',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              {
                kind: 'comparison',
                fact: 'service.logs.generation.retention',
                decorators: [],
                operator: 'greaterThanInclusive',
                value: {
                  fact: 'counted-as-minimum(parameter.art-16.log-retention, service.logs.generation.retention)',
                },
              },
            ],
          },
        },
      ],
      obligations: [
        {
          id: 'art-16.technical-mark',
          policy: 'article-16/1.0.0',
          provision: 'art 16',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Add a technical mark', zh: '添加技术标识' },
          demand: {
            en: 'What users generate or edit with the service carries a technical mark.',
            zh: '采取技术措施对使用者生成或者编辑的信息内容添加标识。',
          },
          remedy: { en: 'Write the mark into the file or the signal.', zh: '在文件或者信号中写入标识。' },
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
                kind: 'any',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'service.marking.technical.added',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'all',
                    of: [
                      { kind: 'reference', to: 'article-16/1.0.0#either the mark or the log suffices' },
                      { kind: 'reference', to: 'article-16/1.0.0#logs of generation are kept as law requires' },
                    ],
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
                kind: 'any',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'event.content.marks.technical.added',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'all',
                    of: [
                      { kind: 'reference', to: 'article-16/1.0.0#either the mark or the log suffices' },
                      {
                        kind: 'comparison',
                        fact: 'event.content.logged',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                    ],
                  },
                ],
              },
              duty: {
                id: 'add-technical-mark',
                title: { en: 'Add a technical mark', zh: '添加技术标识' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-16.mark-does-not-hinder-use',
          policy: 'article-16/1.0.0',
          provision: 'art 16',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'The mark does not hinder use', zh: '标识不影响使用' },
          demand: {
            en: 'The technical mark does not interfere with the use of the content.',
            zh: '技术标识不影响使用者使用。',
          },
          remedy: { en: 'Choose a mark that leaves the content usable.', zh: '改用不影响使用的标识方式。' },
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
                    kind: 'comparison',
                    fact: 'service.marking.technical.added',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'service.marking.technical.hinders-use',
                decorators: [],
                operator: 'equal',
                value: { constant: false },
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
                    kind: 'comparison',
                    fact: 'event.content.marks.technical.added',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'event.content.marks.technical.hinders-use',
                decorators: [],
                operator: 'equal',
                value: { constant: false },
              },
              duty: {
                id: 'change-technical-mark',
                title: { en: 'Use a mark that does not hinder', zh: '改用不影响使用的标识' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-16.log-retention',
          policy: 'article-16/1.0.0',
          provision: 'art 16',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Store logs of generation and editing', zh: '保存日志信息' },
          demand: {
            en: 'Logs of what is generated and edited are stored as law requires.',
            zh: '依照有关规定保存日志信息。',
          },
          remedy: { en: 'Record the logs and keep them long enough.', zh: '记录日志并依法留存。' },
          reading: {
            en: 'The translation says “or”, the Chinese text joins the two duties. Which of the two is a parameter; by default both are owed.',
            zh: '所据译文作“或者”，中文原文为并列；以参数选择，默认两项均须履行。',
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
                kind: 'any',
                of: [
                  { kind: 'reference', to: 'article-16/1.0.0#logs of generation are kept as law requires' },
                  {
                    kind: 'all',
                    of: [
                      { kind: 'reference', to: 'article-16/1.0.0#either the mark or the log suffices' },
                      {
                        kind: 'comparison',
                        fact: 'service.marking.technical.added',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                    ],
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
                kind: 'any',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'event.content.logged',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'all',
                    of: [
                      { kind: 'reference', to: 'article-16/1.0.0#either the mark or the log suffices' },
                      {
                        kind: 'comparison',
                        fact: 'event.content.marks.technical.added',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                    ],
                  },
                ],
              },
              duty: {
                id: 'store-generation-log',
                title: { en: 'Store the log of the processing', zh: '保存处理日志' },
                with: { content: { fact: 'event.content.id' } },
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
      key: 'article-18/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 18,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'No tampering with marks', zh: '不得删除、篡改、隐匿标识' },
      conditions: [],
      obligations: [
        {
          id: 'art-18.no-mark-delete',
          policy: 'article-18/1.0.0',
          provision: 'art 18',
          bearer: ['anyone'],
          modality: 'must-not',
          title: { en: 'Do not delete marks', zh: '不得删除标识' },
          demand: {
            en: 'Nobody uses technical means to delete a mark of Articles 16 or 17.',
            zh: '任何组织和个人不得采用技术手段删除深度合成标识。',
          },
          remedy: { en: 'Put the mark back before the content is used.', zh: '恢复标识后再使用。' },
          reading: {
            en: 'What counts is the content before and after: a re-encoding that adds the mark again breaches nothing.',
            zh: '以处理前后对比为准；重新编码后恢复标识的不构成违反。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['mark.removed', 'mark.altered', 'mark.concealed'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'event.before.technical',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'event.before.conspicuous',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                    ],
                  },
                ],
              },
              complies: {
                kind: 'not',
                of: {
                  kind: 'any',
                  of: [
                    {
                      kind: 'all',
                      of: [
                        {
                          kind: 'comparison',
                          fact: 'event.before.technical',
                          decorators: [],
                          operator: 'equal',
                          value: { constant: true },
                        },
                        {
                          kind: 'comparison',
                          fact: 'event.after.technical',
                          decorators: [],
                          operator: 'equal',
                          value: { constant: false },
                        },
                      ],
                    },
                    {
                      kind: 'all',
                      of: [
                        {
                          kind: 'comparison',
                          fact: 'event.before.conspicuous',
                          decorators: [],
                          operator: 'equal',
                          value: { constant: true },
                        },
                        {
                          kind: 'comparison',
                          fact: 'event.after.conspicuous',
                          decorators: [],
                          operator: 'equal',
                          value: { constant: false },
                        },
                      ],
                    },
                  ],
                },
              },
              duty: {
                id: 'restore-mark',
                title: { en: 'Put the mark back', zh: '恢复标识' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-18.no-mark-alter',
          policy: 'article-18/1.0.0',
          provision: 'art 18',
          bearer: ['anyone'],
          modality: 'must-not',
          title: { en: 'Do not alter marks', zh: '不得篡改标识' },
          demand: {
            en: 'Nobody uses technical means to alter what a mark of Articles 16 or 17 says.',
            zh: '任何组织和个人不得采用技术手段篡改深度合成标识。',
          },
          remedy: { en: 'Restore what the mark said.', zh: '恢复标识内容。' },
          judgements: [
            {
              subject: 'event',
              types: ['mark.removed', 'mark.altered', 'mark.concealed'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'all',
                        of: [
                          {
                            kind: 'comparison',
                            fact: 'event.before.technical',
                            decorators: [],
                            operator: 'equal',
                            value: { constant: true },
                          },
                          {
                            kind: 'comparison',
                            fact: 'event.after.technical',
                            decorators: [],
                            operator: 'equal',
                            value: { constant: true },
                          },
                        ],
                      },
                      {
                        kind: 'all',
                        of: [
                          {
                            kind: 'comparison',
                            fact: 'event.before.conspicuous',
                            decorators: [],
                            operator: 'equal',
                            value: { constant: true },
                          },
                          {
                            kind: 'comparison',
                            fact: 'event.after.conspicuous',
                            decorators: [],
                            operator: 'equal',
                            value: { constant: true },
                          },
                        ],
                      },
                    ],
                  },
                ],
              },
              complies: {
                kind: 'not',
                of: {
                  kind: 'any',
                  of: [
                    {
                      kind: 'all',
                      of: [
                        {
                          kind: 'comparison',
                          fact: 'event.before.technical',
                          decorators: [],
                          operator: 'equal',
                          value: { constant: true },
                        },
                        {
                          kind: 'comparison',
                          fact: 'event.after.technical',
                          decorators: [],
                          operator: 'equal',
                          value: { constant: true },
                        },
                        {
                          kind: 'comparison',
                          fact: 'event.after.technical-value',
                          decorators: [],
                          operator: 'notEqual',
                          value: { fact: 'event.before.technical-value' },
                        },
                      ],
                    },
                    {
                      kind: 'all',
                      of: [
                        {
                          kind: 'comparison',
                          fact: 'event.before.conspicuous',
                          decorators: [],
                          operator: 'equal',
                          value: { constant: true },
                        },
                        {
                          kind: 'comparison',
                          fact: 'event.after.conspicuous',
                          decorators: [],
                          operator: 'equal',
                          value: { constant: true },
                        },
                        {
                          kind: 'comparison',
                          fact: 'event.after.conspicuous-value',
                          decorators: [],
                          operator: 'notEqual',
                          value: { fact: 'event.before.conspicuous-value' },
                        },
                      ],
                    },
                  ],
                },
              },
              duty: {
                id: 'restore-mark-content',
                title: { en: 'Restore what the mark said', zh: '恢复标识内容' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-18.no-mark-conceal',
          policy: 'article-18/1.0.0',
          provision: 'art 18',
          bearer: ['anyone'],
          modality: 'must-not',
          title: { en: 'Do not conceal marks', zh: '不得隐匿标识' },
          demand: {
            en: 'Nobody uses technical means to conceal a mark of Articles 16 or 17.',
            zh: '任何组织和个人不得采用技术手段隐匿深度合成标识。',
          },
          remedy: { en: 'Make the mark perceptible again.', zh: '使标识重新可被感知。' },
          reading: {
            en: 'Only a mark that people perceive can be concealed from them; one that is gone is deleted.',
            zh: '仅可感知的标识可被隐匿；已消失者属于删除。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['mark.removed', 'mark.altered', 'mark.concealed'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'comparison',
                    fact: 'event.before.conspicuous',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.before.conspicuous-perceptible',
                    decorators: ['presumed'],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'not',
                of: {
                  kind: 'all',
                  of: [
                    {
                      kind: 'comparison',
                      fact: 'event.after.conspicuous',
                      decorators: [],
                      operator: 'equal',
                      value: { constant: true },
                    },
                    {
                      kind: 'comparison',
                      fact: 'event.after.conspicuous-perceptible',
                      decorators: [],
                      operator: 'equal',
                      value: { constant: false },
                    },
                  ],
                },
              },
              duty: {
                id: 'uncover-mark',
                title: { en: 'Make the mark perceptible again', zh: '使标识重新可被感知' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-19/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 19,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Algorithm filing', zh: '算法备案' },
      conditions: [
        {
          key: 'article-19/1.0.0#the service can sway opinion or mobilise society',
          policy: 'article-19/1.0.0',
          name: 'the service can sway opinion or mobilise society',
          provision: 'art 19 s1',
          gist: {
            en: 'It has public opinion properties or the capacity to mobilise society.',
            zh: '具有舆论属性或者社会动员能力。',
          },
          when: {
            kind: 'any',
            of: [
              {
                kind: 'comparison',
                fact: 'service.public-opinion-properties',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              {
                kind: 'comparison',
                fact: 'service.social-mobilisation-capacity',
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
          id: 'art-19.file',
          policy: 'article-19/1.0.0',
          provision: 'art 19 s1',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'File the algorithm', zh: '履行备案' },
          demand: {
            en: 'A provider whose service can sway opinion or mobilise society files its algorithm in time.',
            zh: '具有舆论属性或者社会动员能力的深度合成服务提供者按期履行备案手续。',
          },
          remedy: { en: 'File now.', zh: '立即备案。' },
          reading: {
            en: 'Whether a filing is required of this algorithm is taken to follow from the two properties of the service.',
            zh: '是否须备案依服务的舆论属性和社会动员能力判断。',
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
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
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
                        fact: 'service.filing.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(service.operation.started-at, service.filing.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.file-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(service.operation.started-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.file-within' },
                  },
                ],
              },
              duty: {
                id: 'file-algorithm',
                title: { en: 'File the algorithm', zh: '履行备案' },
                with: {},
                done: 'service.filing.done',
                deadline: {
                  after: 'service.operation.started-at',
                  within: 'parameter.art-19.file-within',
                  unit: 'working-days',
                },
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: ['service.started'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
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
                        fact: 'event.response.filing.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(event.started-at, event.response.filing.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.file-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(event.started-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.file-within' },
                  },
                ],
              },
              duty: {
                id: 'file-algorithm',
                title: { en: 'File the algorithm', zh: '履行备案' },
                with: {},
                done: 'event.response.filing.done',
                deadline: { after: 'event.started-at', within: 'parameter.art-19.file-within', unit: 'working-days' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-19.update-filing',
          policy: 'article-19/1.0.0',
          provision: 'art 19 s1',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'File changes', zh: '履行变更备案' },
          demand: {
            en: 'Such a provider files a change to what was filed in time.',
            zh: '深度合成服务提供者按期履行变更手续。',
          },
          remedy: { en: 'File the change now.', zh: '立即办理变更。' },
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
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
                  {
                    kind: 'comparison',
                    fact: 'service.filing.change.needed',
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
                        fact: 'service.filing.change.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(service.filing.change.since, service.filing.change.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.change-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(service.filing.change.since)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.change-within' },
                  },
                ],
              },
              duty: {
                id: 'file-change',
                title: { en: 'File the change', zh: '办理变更备案' },
                with: {},
                done: 'service.filing.change.done',
                deadline: {
                  after: 'service.filing.change.since',
                  within: 'parameter.art-19.change-within',
                  unit: 'working-days',
                },
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: ['filing.changed'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
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
                        fact: 'event.response.filing.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(event.changed-at, event.response.filing.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.change-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(event.changed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.change-within' },
                  },
                ],
              },
              duty: {
                id: 'file-change',
                title: { en: 'File the change', zh: '办理变更备案' },
                with: {},
                done: 'event.response.filing.done',
                deadline: { after: 'event.changed-at', within: 'parameter.art-19.change-within', unit: 'working-days' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-19.cancel-filing',
          policy: 'article-19/1.0.0',
          provision: 'art 19 s1',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Cancel the filing', zh: '履行注销备案' },
          demand: {
            en: 'Such a provider cancels the filing in time after the service ends.',
            zh: '深度合成服务提供者终止服务后按期履行注销手续。',
          },
          remedy: { en: 'Cancel the filing now.', zh: '立即办理注销。' },
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
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
                  {
                    kind: 'comparison',
                    fact: 'service.filing.cancellation.needed',
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
                        fact: 'service.filing.cancellation.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(service.filing.cancellation.since, service.filing.cancellation.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.cancel-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(service.filing.cancellation.since)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.cancel-within' },
                  },
                ],
              },
              duty: {
                id: 'cancel-filing',
                title: { en: 'Cancel the filing', zh: '办理注销备案' },
                with: {},
                done: 'service.filing.cancellation.done',
                deadline: {
                  after: 'service.filing.cancellation.since',
                  within: 'parameter.art-19.cancel-within',
                  unit: 'working-days',
                },
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: ['service.ended'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
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
                        fact: 'event.response.filing.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(event.ended-at, event.response.filing.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.cancel-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(event.ended-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.cancel-within' },
                  },
                ],
              },
              duty: {
                id: 'cancel-filing',
                title: { en: 'Cancel the filing', zh: '办理注销备案' },
                with: {},
                done: 'event.response.filing.done',
                deadline: { after: 'event.ended-at', within: 'parameter.art-19.cancel-within', unit: 'working-days' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-19.supporter-file',
          policy: 'article-19/1.0.0',
          provision: 'art 19 s2',
          bearer: ['technical-supporter'],
          modality: 'must',
          title: { en: 'File the algorithm', zh: '履行备案' },
          demand: {
            en: 'A technical supporter whose service can sway opinion or mobilise society files its algorithm in time.',
            zh: '具有舆论属性或者社会动员能力的深度合成服务技术支持者按期履行备案手续。',
          },
          remedy: { en: 'File now.', zh: '立即备案。' },
          reading: {
            en: 'Whether a filing is required of this algorithm is taken to follow from the two properties of the service.',
            zh: '是否须备案依服务的舆论属性和社会动员能力判断。',
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
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
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
                        fact: 'service.filing.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(service.operation.started-at, service.filing.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.file-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(service.operation.started-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.file-within' },
                  },
                ],
              },
              duty: {
                id: 'file-algorithm',
                title: { en: 'File the algorithm', zh: '履行备案' },
                with: {},
                done: 'service.filing.done',
                deadline: {
                  after: 'service.operation.started-at',
                  within: 'parameter.art-19.file-within',
                  unit: 'working-days',
                },
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: ['service.started'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
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
                        fact: 'event.response.filing.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(event.started-at, event.response.filing.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.file-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(event.started-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.file-within' },
                  },
                ],
              },
              duty: {
                id: 'file-algorithm',
                title: { en: 'File the algorithm', zh: '履行备案' },
                with: {},
                done: 'event.response.filing.done',
                deadline: { after: 'event.started-at', within: 'parameter.art-19.file-within', unit: 'working-days' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-19.supporter-update-filing',
          policy: 'article-19/1.0.0',
          provision: 'art 19 s2',
          bearer: ['technical-supporter'],
          modality: 'must',
          title: { en: 'File changes', zh: '履行变更备案' },
          demand: {
            en: 'Such a technical supporter files a change to what was filed in time.',
            zh: '深度合成服务技术支持者按期履行变更手续。',
          },
          remedy: { en: 'File the change now.', zh: '立即办理变更。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
                  {
                    kind: 'comparison',
                    fact: 'service.filing.change.needed',
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
                        fact: 'service.filing.change.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(service.filing.change.since, service.filing.change.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.change-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(service.filing.change.since)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.change-within' },
                  },
                ],
              },
              duty: {
                id: 'file-change',
                title: { en: 'File the change', zh: '办理变更备案' },
                with: {},
                done: 'service.filing.change.done',
                deadline: {
                  after: 'service.filing.change.since',
                  within: 'parameter.art-19.change-within',
                  unit: 'working-days',
                },
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: ['filing.changed'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
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
                        fact: 'event.response.filing.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(event.changed-at, event.response.filing.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.change-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(event.changed-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.change-within' },
                  },
                ],
              },
              duty: {
                id: 'file-change',
                title: { en: 'File the change', zh: '办理变更备案' },
                with: {},
                done: 'event.response.filing.done',
                deadline: { after: 'event.changed-at', within: 'parameter.art-19.change-within', unit: 'working-days' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-19.supporter-cancel-filing',
          policy: 'article-19/1.0.0',
          provision: 'art 19 s2',
          bearer: ['technical-supporter'],
          modality: 'must',
          title: { en: 'Cancel the filing', zh: '履行注销备案' },
          demand: {
            en: 'Such a technical supporter cancels the filing in time after the service ends.',
            zh: '深度合成服务技术支持者终止服务后按期履行注销手续。',
          },
          remedy: { en: 'Cancel the filing now.', zh: '立即办理注销。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
                  {
                    kind: 'comparison',
                    fact: 'service.filing.cancellation.needed',
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
                        fact: 'service.filing.cancellation.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(service.filing.cancellation.since, service.filing.cancellation.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.cancel-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(service.filing.cancellation.since)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.cancel-within' },
                  },
                ],
              },
              duty: {
                id: 'cancel-filing',
                title: { en: 'Cancel the filing', zh: '办理注销备案' },
                with: {},
                done: 'service.filing.cancellation.done',
                deadline: {
                  after: 'service.filing.cancellation.since',
                  within: 'parameter.art-19.cancel-within',
                  unit: 'working-days',
                },
              },
              unreachable: {},
            },
            {
              subject: 'event',
              types: ['service.ended'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
                  { kind: 'reference', to: 'article-19/1.0.0#the service can sway opinion or mobilise society' },
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
                        fact: 'event.response.filing.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'working-days-between(event.ended-at, event.response.filing.at)',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'parameter.art-19.cancel-within' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'working-days-since(event.ended-at)',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'parameter.art-19.cancel-within' },
                  },
                ],
              },
              duty: {
                id: 'cancel-filing',
                title: { en: 'Cancel the filing', zh: '办理注销备案' },
                with: {},
                done: 'event.response.filing.done',
                deadline: { after: 'event.ended-at', within: 'parameter.art-19.cancel-within', unit: 'working-days' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-19.display-filing-number',
          policy: 'article-19/1.0.0',
          provision: 'art 19 s3',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Display the filing number', zh: '公示备案编号' },
          demand: {
            en: 'Once filed, the filing number stands conspicuously on every website and application.',
            zh: '完成备案的，在网站、应用程序等显著位置标明备案编号。',
          },
          remedy: { en: 'Put the number where visitors see it.', zh: '在显著位置标明备案编号。' },
          judgements: [
            {
              subject: 'site',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'site.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                    fact: 'service.filing.done',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'site.shows-filing-number',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-19.display-filing-link',
          policy: 'article-19/1.0.0',
          provision: 'art 19 s3',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Link the public record', zh: '提供公示信息链接' },
          demand: {
            en: 'Once filed, a link to the public record of the filing stands there too.',
            zh: '完成备案的，提供公示信息链接。',
          },
          remedy: { en: 'Add the link beside the number.', zh: '在编号旁提供链接。' },
          judgements: [
            {
              subject: 'site',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'site.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
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
                    fact: 'service.filing.done',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              complies: {
                kind: 'comparison',
                fact: 'site.shows-filing-link',
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
      key: 'article-20/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 20,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'New functions', zh: '新产品、新应用、新功能' },
      conditions: [],
      obligations: [
        {
          id: 'art-20.assess-new-function',
          policy: 'article-20/1.0.0',
          provision: 'art 20',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Assess new functions before launch', zh: '上线前开展安全评估' },
          demand: {
            en: 'A new product, application or function that can sway opinion or mobilise society is assessed before it is launched.',
            zh: '上线具有舆论属性或者社会动员能力的新产品、新应用、新功能的，依法开展安全评估。',
          },
          remedy: { en: 'Hold the launch until the assessment is done.', zh: '完成安全评估之前不予上线。' },
          judgements: [
            {
              subject: 'event',
              types: ['function.launched'],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'event.function.public-opinion-properties',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'event.function.social-mobilisation-capacity',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                    ],
                  },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'event.function.security-assessment.done',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.function.security-assessment.at',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'event.time' },
                  },
                ],
              },
              duty: {
                id: 'assess-function',
                title: { en: 'Carry out the security assessment before the launch', zh: '上线前开展安全评估' },
                with: { function: { fact: 'event.function.id' } },
              },
              unreachable: {},
            },
            {
              subject: 'function',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'function.exists',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'function.public-opinion-properties',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'function.social-mobilisation-capacity',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                    ],
                  },
                ],
              },
              complies: {
                kind: 'all',
                of: [
                  {
                    kind: 'comparison',
                    fact: 'function.security-assessment.done',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'function.security-assessment.at',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'function.launch-at' },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-21/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 21,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Supervision, orders and rectification', zh: '监督检查、处置和整改' },
      conditions: [],
      obligations: [
        {
          id: 'art-21.authority-inspect',
          policy: 'article-21/1.0.0',
          provision: 'art 21 s1',
          bearer: ['authority'],
          modality: 'may',
          title: { en: 'The authorities may assess and inspect', zh: '主管部门可以监督检查' },
          demand: {
            en: 'The cyberspace, telecommunications and public security departments may assess and inspect the service.',
            zh: '网信、电信、公安部门依据职责开展监督检查。',
          },
          remedy: { en: 'A power of the state: nothing to put right.', zh: '系主管部门职权，无需补救。' },
          judgements: [
            {
              subject: 'event',
              types: ['inspection.announced'],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'comparison',
                    fact: 'event.inspection.authority',
                    decorators: [],
                    operator: 'in',
                    value: { constant: ['cyberspace', 'telecommunications', 'public-security'] },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-21.cooperate',
          policy: 'article-21/1.0.0',
          provision: 'art 21 s2',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Cooperate with inspections', zh: '配合监督检查' },
          demand: {
            en: 'Those inspected give the technical, data and other support that is needed, in time.',
            zh: '依法予以配合，并提供必要的技术、数据等支持和协助。',
          },
          remedy: { en: 'Give the support that was asked for.', zh: '立即提供支持和协助。' },
          judgements: [
            {
              subject: 'event',
              types: ['inspection.announced'],
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
                kind: 'any',
                of: [
                  {
                    kind: 'all',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'event.inspection.cooperation.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'event.inspection.cooperation.at',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'event.inspection.cooperate-by' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'decision.time',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'event.inspection.cooperate-by' },
                  },
                ],
              },
              duty: {
                id: 'cooperate-with-inspection',
                title: { en: 'Give technical, data and other support', zh: '提供技术、数据等支持和协助' },
                with: { authority: { fact: 'event.inspection.authority' } },
                done: 'event.inspection.cooperation.done',
                deadline: { by: 'event.inspection.cooperate-by' },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-21.authority-order',
          policy: 'article-21/1.0.0',
          provision: 'art 21 s3',
          bearer: ['authority'],
          modality: 'may',
          title: { en: 'The authorities may order a suspension', zh: '主管部门可以要求暂停服务' },
          demand: {
            en: 'Where there is a significant information security risk, the authorities may order services suspended.',
            zh: '发现存在较大信息安全风险的，可以要求暂停信息更新、用户账号注册或者其他相关服务。',
          },
          remedy: { en: 'A power of the state: nothing to put right.', zh: '系主管部门职权，无需补救。' },
          reading: {
            en: 'A power: what the order suspends is forbidden by the three obligations below while it is in force.',
            zh: '系职权；命令生效期间的禁止事项由以下三项义务规定。',
          },
          judgements: [
            {
              subject: 'event',
              types: ['order.received', 'order.lifted'],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'comparison',
                    fact: 'event.order.significant-risk',
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
          id: 'art-21.suspend-information-update',
          policy: 'article-21/1.0.0',
          provision: 'art 21 s3',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must-not',
          title: { en: 'No updates while an order suspends them', zh: '暂停信息更新' },
          demand: {
            en: 'While an order suspends information updates, none is made.',
            zh: '命令生效期间不得更新信息。',
          },
          remedy: { en: 'Refuse the update until the order is lifted.', zh: '命令解除前拒绝更新。' },
          judgements: [
            {
              subject: 'event',
              types: ['information.updated', 'content.published', 'content.disseminated', 'content.republished'],
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
                kind: 'not',
                of: {
                  kind: 'comparison',
                  fact: 'suspended-activities()',
                  decorators: [],
                  operator: 'contains',
                  value: { constant: 'information-update' },
                },
              },
              duty: {
                id: 'obey-order',
                title: { en: 'Refuse what the order suspends', zh: '停止命令所暂停的活动' },
                with: {},
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-21.suspend-account-registration',
          policy: 'article-21/1.0.0',
          provision: 'art 21 s3',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must-not',
          title: { en: 'No registrations while an order suspends them', zh: '暂停用户账号注册' },
          demand: {
            en: 'While an order suspends account registration, nobody is registered.',
            zh: '命令生效期间不得注册用户账号。',
          },
          remedy: { en: 'Refuse the registration until the order is lifted.', zh: '命令解除前拒绝注册。' },
          judgements: [
            {
              subject: 'event',
              types: ['user.registered'],
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
                kind: 'not',
                of: {
                  kind: 'comparison',
                  fact: 'suspended-activities()',
                  decorators: [],
                  operator: 'contains',
                  value: { constant: 'account-registration' },
                },
              },
              duty: {
                id: 'obey-order',
                title: { en: 'Refuse what the order suspends', zh: '停止命令所暂停的活动' },
                with: {},
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-21.suspend-other-service',
          policy: 'article-21/1.0.0',
          provision: 'art 21 s3',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must-not',
          title: { en: 'No service that an order suspends', zh: '暂停其他相关服务' },
          demand: {
            en: 'While an order suspends a service by name, it is not provided.',
            zh: '命令生效期间不得提供被暂停的服务。',
          },
          remedy: { en: 'Refuse the service until the order is lifted.', zh: '命令解除前拒绝提供该服务。' },
          judgements: [
            {
              subject: 'event',
              types: [
                'activity.requested',
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
                'biometric-edit.requested',
                'user.registered',
                'information.updated',
                'function.launched',
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
                kind: 'not',
                of: {
                  kind: 'all',
                  of: [
                    {
                      kind: 'comparison',
                      fact: 'suspended-activities()',
                      decorators: [],
                      operator: 'contains',
                      value: { constant: 'other-service' },
                    },
                    {
                      kind: 'comparison',
                      fact: 'event.service',
                      decorators: [],
                      operator: 'in',
                      value: { fact: 'suspended-services()' },
                    },
                  ],
                },
              },
              duty: {
                id: 'obey-order',
                title: { en: 'Refuse what the order suspends', zh: '停止命令所暂停的活动' },
                with: {},
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-21.rectify',
          policy: 'article-21/1.0.0',
          provision: 'art 21 s4',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Put right what an order demands', zh: '整改并消除隐患' },
          demand: {
            en: 'What the order demands is put right, and the hazard removed, by its deadline.',
            zh: '按照要求采取措施，进行整改，消除隐患。',
          },
          remedy: { en: 'Put it right now.', zh: '立即整改。' },
          judgements: [
            {
              subject: 'event',
              types: ['order.received'],
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
                    fact: 'event.order.demands-rectification',
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
                        fact: 'event.order.rectification.done',
                        decorators: [],
                        operator: 'equal',
                        value: { constant: true },
                      },
                      {
                        kind: 'comparison',
                        fact: 'event.order.rectification.at',
                        decorators: [],
                        operator: 'lessThanInclusive',
                        value: { fact: 'event.order.rectify-by' },
                      },
                    ],
                  },
                  {
                    kind: 'comparison',
                    fact: 'decision.time',
                    decorators: [],
                    operator: 'lessThanInclusive',
                    value: { fact: 'event.order.rectify-by' },
                  },
                ],
              },
              duty: {
                id: 'rectify',
                title: { en: 'Put right what the order demands', zh: '按照要求整改' },
                with: { order: { fact: 'event.order.id' } },
                done: 'event.order.rectification.done',
                deadline: { by: 'event.order.rectify-by' },
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-22/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 22,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Liability', zh: '法律责任' },
      conditions: [
        {
          key: 'article-22/1.0.0#the service is bound by the regulation',
          policy: 'article-22/1.0.0',
          name: 'the service is bound by the regulation',
          provision: 'art 22 s1',
          gist: { en: 'Its operator is a provider or a technical supporter.', zh: '经营者为提供者或者技术支持者。' },
          when: {
            kind: 'any',
            of: [
              { kind: 'reference', to: 'article-23/1.0.0#the operator is a provider' },
              { kind: 'reference', to: 'article-23/1.0.0#the operator is a technical supporter' },
            ],
          },
        },
      ],
      obligations: [
        {
          id: 'art-22.penalty',
          policy: 'article-22/1.0.0',
          provision: 'art 22 s1',
          bearer: ['authority'],
          modality: 'liability',
          exposure: 'penalty',
          title: { en: 'Penalty', zh: '依法处罚' },
          demand: {
            en: 'A provider or supporter that breaches the regulation is penalised under the laws that apply.',
            zh: '提供者和技术支持者违反规定的，依法处罚。',
          },
          remedy: { en: 'What follows is for the authorities and the courts.', zh: '由主管机关和司法机关依法处理。' },
          judgements: [
            {
              subject: 'event',
              types: ['violation.established'],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-22/1.0.0#the service is bound by the regulation' },
                  {
                    kind: 'comparison',
                    fact: 'event.violation.established',
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
          id: 'art-22.heavier-penalty',
          policy: 'article-22/1.0.0',
          provision: 'art 22 s2',
          bearer: ['authority'],
          modality: 'liability',
          exposure: 'heavier-penalty',
          title: { en: 'Heavier penalty', zh: '依法从重处罚' },
          demand: { en: 'Serious harm makes the penalty heavier.', zh: '造成严重后果的，依法从重处罚。' },
          remedy: { en: 'What follows is for the authorities and the courts.', zh: '由主管机关和司法机关依法处理。' },
          judgements: [
            {
              subject: 'event',
              types: ['violation.established'],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-22/1.0.0#the service is bound by the regulation' },
                  {
                    kind: 'comparison',
                    fact: 'event.violation.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.violation.serious-harm',
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
          id: 'art-22.public-security',
          policy: 'article-22/1.0.0',
          provision: 'art 22 s3',
          bearer: ['authority'],
          modality: 'liability',
          exposure: 'public-security',
          title: { en: 'Public security penalty', zh: '治安管理处罚' },
          demand: {
            en: 'A breach of public security administration is penalised by the public security authorities.',
            zh: '构成违反治安管理行为的，由公安机关依法给予治安管理处罚。',
          },
          remedy: { en: 'What follows is for the authorities and the courts.', zh: '由主管机关和司法机关依法处理。' },
          judgements: [
            {
              subject: 'event',
              types: ['violation.established'],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-22/1.0.0#the service is bound by the regulation' },
                  {
                    kind: 'comparison',
                    fact: 'event.violation.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.violation.breaches-public-security',
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
          id: 'art-22.criminal',
          policy: 'article-22/1.0.0',
          provision: 'art 22 s4',
          bearer: ['authority'],
          modality: 'liability',
          exposure: 'criminal',
          title: { en: 'Criminal liability', zh: '追究刑事责任' },
          demand: { en: 'A crime is prosecuted.', zh: '构成犯罪的，依法追究刑事责任。' },
          remedy: { en: 'What follows is for the authorities and the courts.', zh: '由主管机关和司法机关依法处理。' },
          judgements: [
            {
              subject: 'event',
              types: ['violation.established'],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-22/1.0.0#the service is bound by the regulation' },
                  {
                    kind: 'comparison',
                    fact: 'event.violation.established',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.violation.crime',
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
        {
          key: 'article-23/1.0.0#what the operator does makes it a provider',
          policy: 'article-23/1.0.0',
          name: 'what the operator does makes it a provider',
          provision: 'art 23 ¶2',
          gist: {
            en: 'Whatever it claims, it offers deep synthesis as a service.',
            zh: '不论其如何自称，实际提供深度合成服务。',
          },
          when: {
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
        },
        {
          key: 'article-23/1.0.0#what the operator does makes it a technical supporter',
          policy: 'article-23/1.0.0',
          name: 'what the operator does makes it a technical supporter',
          provision: 'art 23 ¶2',
          gist: {
            en: 'Whatever it claims, it supplies the technology of deep synthesis to others.',
            zh: '不论其如何自称，实际为深度合成服务提供技术支持。',
          },
          when: {
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
        },
        {
          key: 'article-23/1.0.0#the one who acts is a user',
          policy: 'article-23/1.0.0',
          name: 'the one who acts is a user',
          provision: 'art 23 ¶2',
          gist: {
            en: 'Someone who makes, copies, publishes or spreads information with the service, which is taken to be so unless it is said otherwise.',
            zh: '使用深度合成服务制作、复制、发布、传播信息者；未说明者推定为使用者。',
          },
          when: {
            kind: 'comparison',
            fact: 'event.actor',
            decorators: ['presumed'],
            operator: 'notEqual',
            value: { constant: 'provider' },
          },
        },
      ],
      obligations: [
        {
          id: 'art-23.technology.text',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶1 (i)',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Works on text', zh: '文本类技术' },
          demand: {
            en: 'The service counts among those of which the article says: works on text.',
            zh: '该服务属于：文本类技术。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the service works on text' },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.technology.voice',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶1 (ii)',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Works on voices', zh: '语音类技术' },
          demand: {
            en: 'The service counts among those of which the article says: works on voices.',
            zh: '该服务属于：语音类技术。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the service works on voices' },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.technology.non-speech-audio',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶1 (iii)',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Works on sound that is not voice', zh: '非语音类技术' },
          demand: {
            en: 'The service counts among those of which the article says: works on sound that is not voice.',
            zh: '该服务属于：非语音类技术。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the service works on sound that is not voice' },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.technology.biometric-visual',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶1 (iv)',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Works on biometric features in images or video', zh: '图像、视频生物特征类技术' },
          demand: {
            en: 'The service counts among those of which the article says: works on biometric features in images or video.',
            zh: '该服务属于：图像、视频生物特征类技术。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'reference',
                    to: 'article-23/1.0.0#the service works on biometric features in images or video',
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.technology.non-biometric-visual',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶1 (v)',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Works on other features in images or video', zh: '图像、视频非生物特征类技术' },
          demand: {
            en: 'The service counts among those of which the article says: works on other features in images or video.',
            zh: '该服务属于：图像、视频非生物特征类技术。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the service works on other features in images or video' },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.technology.virtual-scene',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶1 (vi)',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Works on digital persons or virtual scenes', zh: '数字人物、虚拟场景类技术' },
          demand: {
            en: 'The service counts among those of which the article says: works on digital persons or virtual scenes.',
            zh: '该服务属于：数字人物、虚拟场景类技术。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the service works on digital persons or virtual scenes' },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.technology.other',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶1',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Uses a technique that the list does not name', zh: '列举之外的技术' },
          demand: {
            en: 'The service counts among those of which the article says: uses a technique that the list does not name.',
            zh: '该服务属于：列举之外的技术。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the service uses another generative technique' },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.provider',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶2',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Is a provider', zh: '属于深度合成服务提供者' },
          demand: { en: 'What the operator does makes it a provider.', zh: '其行为使其成为深度合成服务提供者。' },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#what the operator does makes it a provider' },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.technical-supporter',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶2',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Is a technical supporter', zh: '属于深度合成服务技术支持者' },
          demand: {
            en: 'What the operator does makes it a technical supporter.',
            zh: '其行为使其成为深度合成服务技术支持者。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#what the operator does makes it a technical supporter' },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.user',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶2',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Acts as a user', zh: '属于深度合成服务使用者' },
          demand: {
            en: 'Whoever makes, copies, publishes or spreads information with the service is its user.',
            zh: '使用该服务制作、复制、发布、传播信息者为使用者。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'event',
              types: [
                'content.generated',
                'content.edited',
                'content.published',
                'content.disseminated',
                'content.republished',
              ],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  { kind: 'reference', to: 'article-23/1.0.0#the one who acts is a user' },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.training-data',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶2',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Uses training data', zh: '使用训练数据' },
          demand: { en: 'Labelled or reference data sets train its models.', zh: '以被标注或者基准数据集训练模型。' },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'comparison',
                    fact: 'service.training-data.used',
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
          id: 'art-23.immersive-scene',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶2',
          bearer: ['anyone'],
          modality: 'definition',
          title: { en: 'Makes immersive scenes', zh: '生成沉浸式拟真场景' },
          demand: {
            en: 'It makes highly realistic scenes that people can explore.',
            zh: '生成或者编辑可供体验、互动的高度真实感虚拟场景。',
          },
          remedy: { en: 'It classifies; there is nothing to comply with.', zh: '此为分类，无需补救。' },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'record',
              applies: {
                kind: 'all',
                of: [
                  { kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' },
                  {
                    kind: 'comparison',
                    fact: 'service.capabilities',
                    decorators: [],
                    operator: 'contains',
                    value: { constant: 'immersive-scene' },
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.claimed-role.provider',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶2',
          bearer: ['anyone'],
          modality: 'must',
          title: { en: 'Claim the role of provider where it follows', zh: '如实声明深度合成服务提供者身份' },
          demand: {
            en: 'The operator claims to be a provider exactly where what it does makes it one.',
            zh: '其所声明的深度合成服务提供者身份与其行为相符。',
          },
          remedy: {
            en: 'Correct the roles in the descriptor, or state what the operator does.',
            zh: '更正所声明的身份，或者说明实际行为。',
          },
          reading: {
            en: 'Not a sentence of the article: a check that the descriptor does not contradict it.',
            zh: '非条文明文，用于核对描述与定义一致。',
          },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [{ kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' }],
              },
              complies: {
                kind: 'any',
                of: [
                  {
                    kind: 'all',
                    of: [
                      { kind: 'reference', to: 'article-23/1.0.0#what the operator does makes it a provider' },
                      {
                        kind: 'comparison',
                        fact: 'service.roles',
                        decorators: [],
                        operator: 'contains',
                        value: { constant: 'provider' },
                      },
                    ],
                  },
                  {
                    kind: 'all',
                    of: [
                      {
                        kind: 'not',
                        of: { kind: 'reference', to: 'article-23/1.0.0#what the operator does makes it a provider' },
                      },
                      {
                        kind: 'comparison',
                        fact: 'service.roles',
                        decorators: [],
                        operator: 'doesNotContain',
                        value: { constant: 'provider' },
                      },
                    ],
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-23.claimed-role.technical-supporter',
          policy: 'article-23/1.0.0',
          provision: 'art 23 ¶2',
          bearer: ['anyone'],
          modality: 'must',
          title: {
            en: 'Claim the role of technical supporter where it follows',
            zh: '如实声明深度合成服务技术支持者身份',
          },
          demand: {
            en: 'The operator claims to be a technical supporter exactly where what it does makes it one.',
            zh: '其所声明的深度合成服务技术支持者身份与其行为相符。',
          },
          remedy: {
            en: 'Correct the roles in the descriptor, or state what the operator does.',
            zh: '更正所声明的身份，或者说明实际行为。',
          },
          reading: {
            en: 'Not a sentence of the article: a check that the descriptor does not contradict it.',
            zh: '非条文明文，用于核对描述与定义一致。',
          },
          judgements: [
            {
              subject: 'service',
              types: [],
              effect: 'deny',
              applies: {
                kind: 'all',
                of: [{ kind: 'reference', to: 'article-02/1.0.0#the service is offered in mainland China' }],
              },
              complies: {
                kind: 'any',
                of: [
                  {
                    kind: 'all',
                    of: [
                      {
                        kind: 'reference',
                        to: 'article-23/1.0.0#what the operator does makes it a technical supporter',
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
                  {
                    kind: 'all',
                    of: [
                      {
                        kind: 'not',
                        of: {
                          kind: 'reference',
                          to: 'article-23/1.0.0#what the operator does makes it a technical supporter',
                        },
                      },
                      {
                        kind: 'comparison',
                        fact: 'service.roles',
                        decorators: [],
                        operator: 'doesNotContain',
                        value: { constant: 'technical-supporter' },
                      },
                    ],
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'article-24/1.0.0',
      regulation: 'deep-synthesis-2023',
      article: 24,
      version: '1.0.0',
      from: 1673280000000,
      title: { en: 'Publishing, culture and audiovisual services', zh: '网络出版、网络文化和网络视听节目服务' },
      conditions: [],
      obligations: [
        {
          id: 'art-24.publishing',
          policy: 'article-24/1.0.0',
          provision: 'art 24',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Observe the rules on online publishing', zh: '遵守新闻出版规定' },
          demand: {
            en: 'Whoever engages in online publishing observes the rules of press and publication too.',
            zh: '从事网络出版服务的，同时遵守新闻出版主管部门的规定。',
          },
          remedy: {
            en: 'Obtain the licence or filing, and observe the rules.',
            zh: '取得许可或者备案并遵守有关规定。',
          },
          reading: {
            en: 'A licence that has expired is none. It is taken to expire unless it is said that it does not, as a filing may not.',
            zh: '许可过期视为未取得；未说明长期有效的，推定有有效期。',
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
                  {
                    kind: 'comparison',
                    fact: 'service.sectors.publishing.engaged',
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
                    fact: 'service.sectors.publishing.rules-observed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.sectors.publishing.licensed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'time-since(service.sectors.publishing.licence-valid-until)',
                        decorators: [],
                        operator: 'lessThan',
                        value: { constant: 86400000 },
                      },
                      {
                        kind: 'not',
                        of: {
                          kind: 'comparison',
                          fact: 'service.sectors.publishing.licence-expires',
                          decorators: ['presumed'],
                          operator: 'equal',
                          value: { constant: true },
                        },
                      },
                    ],
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-24.culture',
          policy: 'article-24/1.0.0',
          provision: 'art 24',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Observe the rules on online culture', zh: '遵守文化和旅游规定' },
          demand: {
            en: 'Whoever engages in online culture observes the rules of culture and tourism too.',
            zh: '从事网络文化活动的，同时遵守文化和旅游主管部门的规定。',
          },
          remedy: {
            en: 'Obtain the licence or filing, and observe the rules.',
            zh: '取得许可或者备案并遵守有关规定。',
          },
          reading: {
            en: 'A licence that has expired is none. It is taken to expire unless it is said that it does not, as a filing may not.',
            zh: '许可过期视为未取得；未说明长期有效的，推定有有效期。',
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
                  {
                    kind: 'comparison',
                    fact: 'service.sectors.culture.engaged',
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
                    fact: 'service.sectors.culture.rules-observed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.sectors.culture.licensed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'time-since(service.sectors.culture.licence-valid-until)',
                        decorators: [],
                        operator: 'lessThan',
                        value: { constant: 86400000 },
                      },
                      {
                        kind: 'not',
                        of: {
                          kind: 'comparison',
                          fact: 'service.sectors.culture.licence-expires',
                          decorators: ['presumed'],
                          operator: 'equal',
                          value: { constant: true },
                        },
                      },
                    ],
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-24.audiovisual',
          policy: 'article-24/1.0.0',
          provision: 'art 24',
          bearer: ['provider', 'technical-supporter'],
          modality: 'must',
          title: { en: 'Observe the rules on audiovisual programmes', zh: '遵守广播电视规定' },
          demand: {
            en: 'Whoever engages in online audiovisual programmes observes the rules of radio and television too.',
            zh: '从事网络视听节目服务的，同时遵守广播电视主管部门的规定。',
          },
          remedy: {
            en: 'Obtain the licence or filing, and observe the rules.',
            zh: '取得许可或者备案并遵守有关规定。',
          },
          reading: {
            en: 'A licence that has expired is none. It is taken to expire unless it is said that it does not, as a filing may not.',
            zh: '许可过期视为未取得；未说明长期有效的，推定有有效期。',
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
                  {
                    kind: 'comparison',
                    fact: 'service.sectors.audiovisual.engaged',
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
                    fact: 'service.sectors.audiovisual.rules-observed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.sectors.audiovisual.licensed',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'comparison',
                        fact: 'time-since(service.sectors.audiovisual.licence-valid-until)',
                        decorators: [],
                        operator: 'lessThan',
                        value: { constant: 86400000 },
                      },
                      {
                        kind: 'not',
                        of: {
                          kind: 'comparison',
                          fact: 'service.sectors.audiovisual.licence-expires',
                          decorators: ['presumed'],
                          operator: 'equal',
                          value: { constant: true },
                        },
                      },
                    ],
                  },
                ],
              },
              unreachable: {},
            },
          ],
        },
      ],
    },
    {
      key: 'labelling-2025/article-05/1.0.0',
      regulation: 'labelling-measures-2025',
      pack: 'labelling-2025',
      article: 5,
      version: '1.0.0',
      from: 1756656000000,
      title: { en: 'Implicit labels under the labelling measures', zh: '《标识办法》规定的隐式标识' },
      conditions: [],
      obligations: [
        {
          id: 'art-05.implicit-label',
          policy: 'labelling-2025/article-05/1.0.0',
          provision: 'art 5',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Add an implicit label', zh: '添加隐式标识' },
          demand: {
            en: 'The metadata of a file with synthetic content carries an implicit label.',
            zh: '在生成合成内容的文件元数据中添加隐式标识。',
          },
          remedy: { en: 'Write the label into the metadata of the file.', zh: '在文件元数据中写入标识。' },
          reading: {
            en: 'This stands beside Article 16 of the deep synthesis regulations. A log does not make up for the label, even where Article 16 is read as “or”.',
            zh: '与《深度合成管理规定》第十六条并行适用；即使第十六条按“或者”理解，日志也不能代替标识。',
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
                kind: 'comparison',
                fact: 'service.marking.technical.added',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
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
                fact: 'event.content.marks.technical.added',
                decorators: [],
                operator: 'equal',
                value: { constant: true },
              },
              duty: {
                id: 'add-technical-mark',
                title: { en: 'Add an implicit label to the metadata', zh: '在元数据中添加隐式标识' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
        {
          id: 'art-05.implicit-label-content',
          policy: 'labelling-2025/article-05/1.0.0',
          provision: 'art 5',
          bearer: ['provider'],
          modality: 'must',
          title: { en: 'Say in the label what it is, whose, and which', zh: '隐式标识的内容' },
          demand: {
            en: 'The label in the metadata says that the content is synthetic, names the provider, and numbers the content.',
            zh: '隐式标识包含生成合成内容属性、服务提供者名称或者编码、内容编号。',
          },
          remedy: { en: 'Add what the label lacks.', zh: '补充标识所缺要素。' },
          reading: {
            en: 'How each part is written follows from GB 45438-2025; to be verified with counsel.',
            zh: '各要素的写法依照 GB 45438-2025；须经法律顾问核实。',
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
                    kind: 'comparison',
                    fact: 'service.marking.technical.added',
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
                    fact: 'service.marking.technical.states-synthesis',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.technical.names-provider',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'service.marking.technical.numbers-content',
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
                    kind: 'comparison',
                    fact: 'event.content.marks.technical.added',
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
                    fact: 'event.content.marks.technical.states-synthesis',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.content.marks.technical.names-provider',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                  {
                    kind: 'comparison',
                    fact: 'event.content.marks.technical.numbers-content',
                    decorators: [],
                    operator: 'equal',
                    value: { constant: true },
                  },
                ],
              },
              duty: {
                id: 'complete-implicit-label',
                title: { en: 'Complete the label in the metadata', zh: '补全元数据标识' },
                with: { content: { fact: 'event.content.id' } },
              },
              unreachable: {},
            },
          ],
        },
      ],
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
    'art-06.permitted-news-sources': {
      unit: 'list',
      title: { en: 'The units that law permits to publish internet news', zh: '依法可以发布互联网新闻信息的单位' },
      basis: {
        en: 'The organisation keeps the list, after the one that the cyberspace authority publishes.',
        zh: '由组织依据网信部门公布的名单维护。',
      },
      'verify-with-counsel': true,
      default: {},
    },
    'art-07.review-interval': {
      unit: 'duration',
      title: { en: 'How old the review of a management system may be', zh: '管理制度复核周期' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      default: { '2023-01-10': 'P365D' },
      minimum: 'P1D',
      maximum: 'P2Y',
    },
    'art-08.review-interval': {
      unit: 'duration',
      title: { en: 'How old the review of the service agreement may be', zh: '服务协议复核周期' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      default: { '2023-01-10': 'P365D' },
      minimum: 'P1D',
      maximum: 'P2Y',
    },
    'art-08.enforce-within': {
      unit: 'duration',
      title: { en: 'How soon a breach of law or terms must be acted on', zh: '处理违法违约行为的时限' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      default: { '2023-01-10': 'PT72H' },
      minimum: 'PT1H',
      maximum: 'P15D',
    },
    'art-11.refute-within': {
      unit: 'duration',
      title: { en: '“Promptly”: how soon a rumour must be refuted', zh: '“及时”辟谣的时限' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      'verify-with-counsel': true,
      default: { '2023-01-10': 'PT24H' },
      minimum: 'PT1M',
      maximum: 'PT72H',
    },
    'art-11.keep-records-within': {
      unit: 'duration',
      title: { en: 'How soon the records of a rumour must be stored', zh: '保存谣言记录的时限' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      default: { '2023-01-10': 'PT24H' },
      minimum: 'PT1M',
      maximum: 'PT72H',
    },
    'art-11.report-within': {
      unit: 'duration',
      title: { en: 'How soon false information must be reported', zh: '报告虚假信息的时限' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      'verify-with-counsel': true,
      default: { '2023-01-10': 'PT24H' },
      minimum: 'PT1M',
      maximum: 'PT72H',
    },
    'art-11.report-to': {
      unit: 'choice',
      title: { en: 'The authority that is told of false information', zh: '报告虚假信息的主管部门' },
      basis: { en: 'The article names the cyberspace authority first.', zh: '条文首列网信部门。' },
      choices: ['cyberspace-authority', 'telecommunications-authority'],
      default: { '2023-01-10': 'cyberspace-authority' },
    },
    'art-12.longest-time-limit': {
      unit: 'duration',
      title: { en: 'The longest time limit for feedback that may be published', zh: '可公布的最长反馈时限' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      default: { '2023-01-10': 'P30D' },
      minimum: 'P1D',
      maximum: 'P60D',
    },
    'art-12.accept-within': {
      unit: 'duration',
      title: { en: '“Promptly”: how soon a complaint must be accepted', zh: '“及时”受理的时限' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      default: { '2023-01-10': 'P3D' },
      minimum: 'PT1H',
      maximum: 'P15D',
    },
    'art-13.act-within': {
      unit: 'duration',
      title: { en: '“Promptly”: how soon a violation must be acted on', zh: '“及时”处置违法违规应用程序的时限' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      'verify-with-counsel': true,
      default: { '2023-01-10': 'PT24H' },
      minimum: 'PT1H',
      maximum: 'P7D',
    },
    'art-14.permit-without-known-consent': {
      unit: 'yes-or-no',
      title: {
        en: 'Whether an edit of someone else’s biometric information goes ahead without known consent',
        zh: '同意未知时是否允许编辑他人生物识别信息',
      },
      basis: {
        en: 'The article binds the user; refusing is the conservative choice.',
        zh: '条文约束使用者；拒绝为审慎默认值。',
      },
      'verify-with-counsel': true,
      default: { '2023-01-10': false },
    },
    'art-15.review-interval': {
      unit: 'duration',
      title: { en: '“Periodic”: how old the last review of an algorithm may be', zh: '“定期”审核算法的周期' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      default: { '2023-01-10': 'P365D' },
      minimum: 'P1D',
      maximum: 'P2Y',
    },
    'art-15.evaluation-interval': {
      unit: 'duration',
      title: { en: '“Periodic”: how old the last evaluation of an algorithm may be', zh: '“定期”评估算法的周期' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      default: { '2023-01-10': 'P365D' },
      minimum: 'P1D',
      maximum: 'P2Y',
    },
    'art-15.verification-interval': {
      unit: 'duration',
      title: { en: '“Periodic”: how old the last verification of an algorithm may be', zh: '“定期”验证算法的周期' },
      basis: { en: 'No legal number: our conservative choice.', zh: '法无明文期限，系审慎默认值。' },
      default: { '2023-01-10': 'P365D' },
      minimum: 'P1D',
      maximum: 'P2Y',
    },
    'art-16.reading': {
      unit: 'choice',
      title: {
        en: 'Whether the mark and the log are both owed (and), or either suffices (or)',
        zh: '标识与日志须并行（and）还是择一（or）',
      },
      basis: { en: 'The Chinese text joins the two duties with “and”.', zh: '中文原文以“并”连接两项义务。' },
      'verify-with-counsel': true,
      choices: ['and', 'or'],
      default: { '2023-01-10': 'and' },
    },
    'art-16.log-retention': {
      unit: 'duration',
      title: { en: 'How long logs of generation and editing must be kept', zh: '生成和编辑日志留存期限' },
      basis: {
        en: 'Cybersecurity Law, article 21: at least six months.',
        zh: '《网络安全法》第二十一条：不少于六个月。',
      },
      'verify-with-counsel': true,
      default: { '2023-01-10': 'P6M' },
      minimum: 'P6M',
    },
    'art-19.file-within': {
      unit: 'working-days',
      title: { en: 'Working days in which the algorithm must be filed', zh: '备案期限（工作日）' },
      basis: {
        en: 'Algorithm Recommendation Provisions, article 24.',
        zh: '《互联网信息服务算法推荐管理规定》第二十四条。',
      },
      'verify-with-counsel': true,
      default: { '2023-01-10': 10 },
      minimum: 1,
      maximum: 10,
    },
    'art-19.change-within': {
      unit: 'working-days',
      title: { en: 'Working days in which a change must be filed', zh: '变更备案期限（工作日）' },
      basis: {
        en: 'Algorithm Recommendation Provisions, article 24.',
        zh: '《互联网信息服务算法推荐管理规定》第二十四条。',
      },
      'verify-with-counsel': true,
      default: { '2023-01-10': 10 },
      minimum: 1,
      maximum: 10,
    },
    'art-19.cancel-within': {
      unit: 'working-days',
      title: {
        en: 'Working days in which a filing must be cancelled after the service ends',
        zh: '注销备案期限（工作日）',
      },
      basis: {
        en: 'Algorithm Recommendation Provisions, article 24.',
        zh: '《互联网信息服务算法推荐管理规定》第二十四条。',
      },
      'verify-with-counsel': true,
      default: { '2023-01-10': 20 },
      minimum: 1,
      maximum: 20,
    },
  },
};
