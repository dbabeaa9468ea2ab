// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
/** Every obligation by its id: where it stands, what kind of norm it is, who owes it, on what it is judged, and which facts it reads. One that several versions of an article have is the union of what they say. */
export interface ObligationTypes {
  /**
   * art 5, must, owed by provider (labelling-2025/article-05/1.0.0).
   * The metadata of a file with synthetic content carries an implicit label. 在生成合成内容的文件元数据中添加隐式标识。
   */
  readonly 'art-05.implicit-label': {
    readonly policy: 'labelling-2025/article-05/1.0.0';
    readonly article: 5;
    readonly provision: 'art 5';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.technical.added'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.marks.technical.added'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 5, must, owed by provider (labelling-2025/article-05/1.0.0).
   * The label in the metadata says that the content is synthetic, names the provider, and numbers the content. 隐式标识包含生成合成内容属性、服务提供者名称或者编码、内容编号。
   */
  readonly 'art-05.implicit-label-content': {
    readonly policy: 'labelling-2025/article-05/1.0.0';
    readonly article: 5;
    readonly provision: 'art 5';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.technical.added'
          | 'service.marking.technical.names-provider'
          | 'service.marking.technical.numbers-content'
          | 'service.marking.technical.states-synthesis'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.marks.technical.added'
          | 'event.content.marks.technical.names-provider'
          | 'event.content.marks.technical.numbers-content'
          | 'event.content.marks.technical.states-synthesis'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 6 s3, must, owed by provider (article-06/1.0.0).
   * News that a provider republishes comes from a unit that law permits to publish it. 提供者转载的新闻信息，应当来自依法可以发布互联网新闻信息的单位。
   */
  readonly 'art-06.news-from-lawful-source': {
    readonly policy: 'article-06/1.0.0';
    readonly article: 6;
    readonly provision: 'art 6 s3';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.made-with'
          | 'event.content.news'
          | 'event.content.source'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-06.permitted-news-sources';
      };
    };
  };
  /**
   * art 6 s2, must-not, owed by provider and user (article-06/1.0.0).
   * Neither providers nor users make, copy, publish or spread fake news with deep synthesis. 提供者和使用者不得利用深度合成服务制作、复制、发布、传播虚假新闻信息。
   */
  readonly 'art-06.no-fake-news': {
    readonly policy: 'article-06/1.0.0';
    readonly article: 6;
    readonly provision: 'art 6 s2';
    readonly bearer: readonly ['provider', 'user'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.actor'
          | 'event.content.fake'
          | 'event.content.made-with'
          | 'event.content.news'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 6 s1, must-not, owed by anyone (article-06/1.0.0).
   * Deep synthesis is not used for activities against national security, the public interest, order or the rights of others. 不得利用深度合成服务从事危害国家安全、公共利益、社会秩序或者他人合法权益等活动。
   */
  readonly 'art-06.no-prohibited-activity': {
    readonly policy: 'article-06/1.0.0';
    readonly article: 6;
    readonly provision: 'art 6 s1';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types: 'activity.requested';
        readonly effect: 'deny';
        readonly reads:
          | 'event.activity.disturbs-order'
          | 'event.activity.endangers-national-security'
          | 'event.activity.harms-national-image'
          | 'event.activity.infringes-public-interest'
          | 'event.activity.infringes-rights'
          | 'event.activity.otherwise-forbidden'
          | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 6 s1, must-not, owed by anyone (article-06/1.0.0).
   * Deep synthesis is not used to make, copy, publish or spread information that law prohibits. 不得利用深度合成服务制作、复制、发布、传播法律、行政法规禁止的信息。
   */
  readonly 'art-06.no-prohibited-information': {
    readonly policy: 'article-06/1.0.0';
    readonly article: 6;
    readonly provision: 'art 6 s1';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads: 'event.content.made-with' | 'event.content.prohibited' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * A management system for this is in force, has an owner and was reviewed in time: review of algorithms and their mechanisms. 建立健全算法机制机理审核管理制度，明确负责人并按期复核。
   */
  readonly 'art-07.algorithm-review-system': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.management-systems.algorithm-review.established'
          | 'service.management-systems.algorithm-review.owner'
          | 'service.management-systems.algorithm-review.reviewed-at'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-07.review-interval';
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * A management system for this is in force, has an owner and was reviewed in time: prevention of telecommunication and network fraud. 建立健全反电信网络诈骗管理制度，明确负责人并按期复核。
   */
  readonly 'art-07.anti-fraud-system': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.management-systems.anti-fraud.established'
          | 'service.management-systems.anti-fraud.owner'
          | 'service.management-systems.anti-fraud.reviewed-at'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-07.review-interval';
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * A management system for this is in force, has an owner and was reviewed in time: data security. 建立健全数据安全管理制度，明确负责人并按期复核。
   */
  readonly 'art-07.data-security-system': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.management-systems.data-security.established'
          | 'service.management-systems.data-security.owner'
          | 'service.management-systems.data-security.reviewed-at'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-07.review-interval';
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * A management system for this is in force, has an owner and was reviewed in time: review of science and technology ethics. 建立健全科技伦理审查管理制度，明确负责人并按期复核。
   */
  readonly 'art-07.ethics-review-system': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.management-systems.ethics-review.established'
          | 'service.management-systems.ethics-review.owner'
          | 'service.management-systems.ethics-review.reviewed-at'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-07.review-interval';
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * A management system for this is in force, has an owner and was reviewed in time: emergency and incident response. 建立健全应急处置管理制度，明确负责人并按期复核。
   */
  readonly 'art-07.incident-response-system': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.management-systems.incident-response.established'
          | 'service.management-systems.incident-response.owner'
          | 'service.management-systems.incident-response.reviewed-at'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-07.review-interval';
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * A management system for this is in force, has an owner and was reviewed in time: review of published information. 建立健全信息发布审核管理制度，明确负责人并按期复核。
   */
  readonly 'art-07.information-review-system': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.management-systems.information-review.established'
          | 'service.management-systems.information-review.owner'
          | 'service.management-systems.information-review.reviewed-at'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-07.review-interval';
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * A management system for this is in force, has an owner and was reviewed in time: protection of personal information. 建立健全个人信息保护管理制度，明确负责人并按期复核。
   */
  readonly 'art-07.personal-information-system': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.management-systems.personal-information.established'
          | 'service.management-systems.personal-information.owner'
          | 'service.management-systems.personal-information.reviewed-at'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-07.review-interval';
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * Someone is named who answers for information security. 指定信息安全责任人。
   */
  readonly 'art-07.responsible-person': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.responsible-person.named'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * Technical safeguards that fit the service are in place and listed. 具有与服务相适应的安全可控的技术保障措施。
   */
  readonly 'art-07.technical-safeguards': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.technical-safeguards.in-place'
          | 'service.technical-safeguards.measures';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 7, must, owed by provider (article-07/1.0.0).
   * A management system for this is in force, has an owner and was reviewed in time: user registration and verification. 建立健全用户注册管理制度，明确负责人并按期复核。
   */
  readonly 'art-07.user-registration-system': {
    readonly policy: 'article-07/1.0.0';
    readonly article: 7;
    readonly provision: 'art 7';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.management-systems.user-registration.established'
          | 'service.management-systems.user-registration.owner'
          | 'service.management-systems.user-registration.reviewed-at'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-07.review-interval';
      };
    };
  };
  /**
   * art 8, must, owed by provider (article-08/1.0.0).
   * When a breach of law or terms is known, what the terms provide for is done. 知悉违法违约行为的，依法依约履行管理责任。
   */
  readonly 'art-08.enforce-terms': {
    readonly policy: 'article-08/1.0.0';
    readonly article: 8;
    readonly provision: 'art 8';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'terms-breach.found';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.found-at'
          | 'event.response.management.at'
          | 'event.response.management.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-08.enforce-within';
      };
    };
  };
  /**
   * art 8, must, owed by provider (article-08/1.0.0).
   * Management rules are written and open to everyone. 制定并公开管理规则。
   */
  readonly 'art-08.management-rules': {
    readonly policy: 'article-08/1.0.0';
    readonly article: 8;
    readonly provision: 'art 8';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.management-rules.published'
          | 'service.management-rules.written'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 8, must, owed by provider (article-08/1.0.0).
   * Users, and technical supporters where there are any, are told conspicuously what information security asks of them. 以显著方式提示使用者和技术支持者承担信息安全义务。
   */
  readonly 'art-08.notify-obligations': {
    readonly policy: 'article-08/1.0.0';
    readonly article: 8;
    readonly provision: 'art 8';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.has-technical-supporters'
          | 'service.obligations-notice.told-to-technical-supporters'
          | 'service.obligations-notice.told-to-users'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 8, must, owed by provider (article-08/1.0.0).
   * Platform terms are written and open to everyone. 制定并公开平台公约。
   */
  readonly 'art-08.platform-terms': {
    readonly policy: 'article-08/1.0.0';
    readonly article: 8;
    readonly provision: 'art 8';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.platform-terms.published'
          | 'service.platform-terms.written'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 8, must, owed by provider (article-08/1.0.0).
   * There is a service agreement, and it was reviewed in time. 订立服务协议并按期复核。
   */
  readonly 'art-08.service-agreement': {
    readonly policy: 'article-08/1.0.0';
    readonly article: 8;
    readonly provision: 'art 8';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.service-agreement.reviewed-at'
          | 'service.service-agreement.written';
        readonly parameters: 'art-08.review-interval';
      };
    };
  };
  /**
   * art 9, must, owed by provider (article-09/1.0.0).
   * Every user’s real identity is verified by mobile number, identity card, unified social credit code or the national identity service. 以移动电话号码、身份证件号码、统一社会信用代码或者国家网络身份认证公共服务等方式认证使用者真实身份。
   */
  readonly 'art-09.identity-verification': {
    readonly policy: 'article-09/1.0.0';
    readonly article: 9;
    readonly provision: 'art 9';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.identity-verification.before-publishing'
          | 'service.identity-verification.methods'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
      readonly event: {
        readonly types: 'content.published' | 'content.disseminated' | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.actor'
          | 'event.user.identity-verified'
          | 'event.user.verified-by'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 9, must-not, owed by provider (article-09/1.0.0).
   * Someone whose real identity is not verified is given no service for publishing or spreading information. 不得向未进行真实身份信息认证的使用者提供信息发布服务。
   */
  readonly 'art-09.no-dissemination-to-unverified': {
    readonly policy: 'article-09/1.0.0';
    readonly article: 9;
    readonly provision: 'art 9';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types: 'content.published' | 'content.disseminated' | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.actor'
          | 'event.user.identity-verified'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 10 s1, must, owed by provider and technical-supporter (article-10/1.0.0).
   * Content management has its people, its written rules and its technical means. 内容管理有人员、有制度、有技术手段。
   */
  readonly 'art-10.content-moderation': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s1';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.content-management.rules-written'
          | 'service.content-management.staffed'
          | 'service.content-management.tooled'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 10 s2, must, owed by provider (article-10/1.0.0).
   * The procedures through which entries are made are written and current. 特征库的入库程序成文且保持有效。
   */
  readonly 'art-10.database-procedures': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s2';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.harmful-content-database.procedures.reviewed-at'
          | 'service.harmful-content-database.procedures.written'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-10.review-interval';
      };
    };
  };
  /**
   * art 10 s2, must, owed by provider (article-10/1.0.0).
   * The rules by which entries are made are written and current. 特征库的入库规则成文且保持有效。
   */
  readonly 'art-10.database-rules': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s2';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.harmful-content-database.rules.reviewed-at'
          | 'service.harmful-content-database.rules.written'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-10.review-interval';
      };
    };
  };
  /**
   * art 10 s2, must, owed by provider (article-10/1.0.0).
   * The standards by which entries are admitted are written and current. 特征库的入库标准成文且保持有效。
   */
  readonly 'art-10.database-standards': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s2';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.harmful-content-database.standards.reviewed-at'
          | 'service.harmful-content-database.standards.written'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-10.review-interval';
      };
    };
  };
  /**
   * art 10 s3, must, owed by provider (article-10/1.0.0).
   * Unlawful or harmful content that was found is dealt with as law demands. 发现违法和不良信息的，依法采取处置措施。
   */
  readonly 'art-10.dispose-harmful': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s3';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'harmful-content.found';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.found-at'
          | 'event.response.disposal.at'
          | 'event.response.disposal.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-10.dispose-within';
      };
    };
  };
  /**
   * art 10 s2, must, owed by provider (article-10/1.0.0).
   * Features that identify unlawful and harmful content are kept in a database, and it is kept current. 建立用于识别违法和不良信息的特征库并及时更新。
   */
  readonly 'art-10.harmful-content-database': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s2';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.harmful-content-database.established'
          | 'service.harmful-content-database.updated-at'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-10.database-update-interval';
      };
    };
  };
  /**
   * art 10 s3, must, owed by provider (article-10/1.0.0).
   * The records that belong to the finding are stored. 保存与该发现有关的记录。
   */
  readonly 'art-10.keep-harmful-records': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s3';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'harmful-content.found';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.found-at'
          | 'event.response.records.at'
          | 'event.response.records.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-10.keep-records-within';
      };
    };
  };
  /**
   * art 10 s3, must, owed by provider (article-10/1.0.0).
   * A user who is responsible is warned, restricted, suspended or closed out. 对相关使用者采取警示、限制功能、暂停服务、关闭账号等措施。
   */
  readonly 'art-10.measures-against-user': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s3';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'harmful-content.found';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.found-at'
          | 'event.response.user-measures.at'
          | 'event.response.user-measures.done'
          | 'event.response.user-responsible'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-10.measures-within';
      };
    };
  };
  /**
   * art 10 s2, must, owed by provider (article-10/1.0.0).
   * Network logs are recorded and kept at least as long as the law demands. 记录网络日志，留存期限不短于法定期限。
   */
  readonly 'art-10.network-logs': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s2';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.logs.network.recorded'
          | 'service.logs.network.retention'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-10.log-retention';
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.logged'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 10 s3, must, owed by provider (article-10/1.0.0).
   * The finding is reported promptly to the cyberspace authority and the other departments in charge. 及时向网信部门和有关主管部门报告。
   */
  readonly 'art-10.report-harmful': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s3';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'harmful-content.found';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.found-at'
          | 'event.response.report.at'
          | 'event.response.report.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-10.report-within';
      };
    };
  };
  /**
   * art 10 s1, must, owed by provider and technical-supporter (article-10/1.0.0).
   * What users put in is reviewed, by people or by technical means, before anything is released. 以技术或者人工方式审核使用者的输入数据。
   */
  readonly 'art-10.review-inputs': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s1';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.accepts-user-input'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.review.inputs.before-release'
          | 'service.review.inputs.method'
          | 'service.review.inputs.unreviewed-share'
          | 'service.roles';
        readonly parameters: 'art-10.tolerated-unreviewed-share';
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.review.input'
          | 'service.accepts-user-input'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 10 s1, must, owed by provider and technical-supporter (article-10/1.0.0).
   * What the service makes is reviewed, by people or by technical means, before it is released. 以技术或者人工方式审核合成结果。
   */
  readonly 'art-10.review-outputs': {
    readonly policy: 'article-10/1.0.0';
    readonly article: 10;
    readonly provision: 'art 10 s1';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.review.outputs.before-release'
          | 'service.review.outputs.method'
          | 'service.review.outputs.unreviewed-share'
          | 'service.roles';
        readonly parameters: 'art-10.tolerated-unreviewed-share';
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.review.output'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 11, must, owed by provider (article-11/1.0.0).
   * The records that belong to the finding are stored. 保存有关记录。
   */
  readonly 'art-11.keep-records': {
    readonly policy: 'article-11/1.0.0';
    readonly article: 11;
    readonly provision: 'art 11';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'false-information.found';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.found-at'
          | 'event.response.records.at'
          | 'event.response.records.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-11.keep-records-within';
      };
    };
  };
  /**
   * art 11, must, owed by provider (article-11/1.0.0).
   * False information that was made or spread with the service is refuted promptly. 发现利用深度合成服务制作、传播虚假信息的，及时采取辟谣措施。
   */
  readonly 'art-11.refute': {
    readonly policy: 'article-11/1.0.0';
    readonly article: 11;
    readonly provision: 'art 11';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'false-information.found';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.found-at'
          | 'event.response.refutation.at'
          | 'event.response.refutation.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-11.refute-within';
      };
    };
  };
  /**
   * art 11, must, owed by provider (article-11/1.0.0).
   * The finding is reported to the cyberspace authority and the other departments in charge. 向网信部门和有关主管部门报告。
   */
  readonly 'art-11.report': {
    readonly policy: 'article-11/1.0.0';
    readonly article: 11;
    readonly provision: 'art 11';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'false-information.found';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.found-at'
          | 'event.response.report.at'
          | 'event.response.report.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-11.report-within';
      };
    };
  };
  /**
   * art 11, must, owed by provider (article-11/1.0.0).
   * A mechanism for refuting rumours is established and someone answers for it. 建立健全辟谣机制并明确负责人。
   */
  readonly 'art-11.rumour-mechanism': {
    readonly policy: 'article-11/1.0.0';
    readonly article: 11;
    readonly provision: 'art 11';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.rumour-mechanism.established'
          | 'service.rumour-mechanism.owner';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 12, must, owed by provider (article-12/1.0.0).
   * A complaint or report is accepted and handled promptly. 及时受理和处理。
   */
  readonly 'art-12.accept-and-handle': {
    readonly policy: 'article-12/1.0.0';
    readonly article: 12;
    readonly provision: 'art 12';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'complaint.received';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.received-at'
          | 'event.response.acceptance.at'
          | 'event.response.acceptance.done'
          | 'event.response.handling.at'
          | 'event.response.handling.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.complaints.time-limit'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-12.accept-within';
      };
    };
  };
  /**
   * art 12, must, owed by provider (article-12/1.0.0).
   * A convenient channel for appeals, complaints and reports is open to users and to the public. 向使用者和公众提供便捷有效的申诉和投诉、举报入口。
   */
  readonly 'art-12.complaint-channel': {
    readonly policy: 'article-12/1.0.0';
    readonly article: 12;
    readonly provision: 'art 12';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.complaints.convenient'
          | 'service.complaints.open-to-public'
          | 'service.complaints.open-to-users'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 12, must, owed by provider (article-12/1.0.0).
   * The result is fed back within the published time limit. 在公布的时限内反馈处理结果。
   */
  readonly 'art-12.feed-back-result': {
    readonly policy: 'article-12/1.0.0';
    readonly article: 12;
    readonly provision: 'art 12';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'complaint.received';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.received-at'
          | 'event.response.feedback.at'
          | 'event.response.feedback.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.complaints.time-limit'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 12, must, owed by provider (article-12/1.0.0).
   * How complaints are handled is published. 公布处理流程。
   */
  readonly 'art-12.publish-process': {
    readonly policy: 'article-12/1.0.0';
    readonly article: 12;
    readonly provision: 'art 12';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.complaints.process-published'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 12, must, owed by provider (article-12/1.0.0).
   * The time limit for feedback is published. 公布反馈时限。
   */
  readonly 'art-12.publish-time-limit': {
    readonly policy: 'article-12/1.0.0';
    readonly article: 12;
    readonly provision: 'art 12';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.complaints.time-limit'
          | 'service.complaints.time-limit-published'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-12.longest-time-limit';
      };
    };
  };
  /**
   * art 13 s2, must, owed by app-store (article-13/1.0.0).
   * An application that breaks the law is kept off, warned, suspended or removed, promptly. 对违反规定的应用程序，及时采取不予上架、警示、暂停服务、下架等处置措施。
   */
  readonly 'art-13.act-on-violation': {
    readonly policy: 'article-13/1.0.0';
    readonly article: 13;
    readonly provision: 'art 13 s2';
    readonly bearer: readonly ['app-store'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'application-violation.found';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.found-at'
          | 'event.response.measures-taken'
          | 'event.response.measures.at'
          | 'event.response.measures.done'
          | 'service.activities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-13.act-within';
      };
    };
  };
  /**
   * art 13 s1, must, owed by app-store (article-13/1.0.0).
   * Listed applications are managed day by day. 对已上架应用程序进行日常管理。
   */
  readonly 'art-13.daily-management': {
    readonly policy: 'article-13/1.0.0';
    readonly article: 13;
    readonly provision: 'art 13 s1';
    readonly bearer: readonly ['app-store'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.distribution.daily-management'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 13 s1, must, owed by app-store (article-13/1.0.0).
   * Emergencies with listed applications can be handled. 对应用程序具有应急处置措施。
   */
  readonly 'art-13.emergency-handling': {
    readonly policy: 'article-13/1.0.0';
    readonly article: 13;
    readonly provision: 'art 13 s1';
    readonly bearer: readonly ['app-store'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.distribution.emergency-handling'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 13 s1, must, owed by app-store (article-13/1.0.0).
   * Applications are reviewed before they are listed. 应用程序上架前进行审核。
   */
  readonly 'art-13.launch-review': {
    readonly policy: 'article-13/1.0.0';
    readonly article: 13;
    readonly provision: 'art 13 s1';
    readonly bearer: readonly ['app-store'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.distribution.launch-review'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 13 s1, must, owed by app-store (article-13/1.0.0).
   * The filing of each application that offers deep synthesis is checked. 核验深度合成类应用程序的备案情况。
   */
  readonly 'art-13.verify-filing': {
    readonly policy: 'article-13/1.0.0';
    readonly article: 13;
    readonly provision: 'art 13 s1';
    readonly bearer: readonly ['app-store'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'application.submitted';
        readonly effect: 'deny';
        readonly reads:
          | 'event.application.filing-checked'
          | 'event.application.offers-deep-synthesis'
          | 'service.activities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
      readonly 'listed-application': {
        readonly effect: 'deny';
        readonly reads:
          | 'listed-application.exists'
          | 'listed-application.filing-checked'
          | 'listed-application.offers-deep-synthesis'
          | 'service.activities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 13 s1, must, owed by app-store (article-13/1.0.0).
   * The security assessment of each application that offers deep synthesis is checked. 核验深度合成类应用程序的安全评估情况。
   */
  readonly 'art-13.verify-security-assessment': {
    readonly policy: 'article-13/1.0.0';
    readonly article: 13;
    readonly provision: 'art 13 s1';
    readonly bearer: readonly ['app-store'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'application.submitted';
        readonly effect: 'deny';
        readonly reads:
          | 'event.application.offers-deep-synthesis'
          | 'event.application.security-assessment-checked'
          | 'service.activities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
      readonly 'listed-application': {
        readonly effect: 'deny';
        readonly reads:
          | 'listed-application.exists'
          | 'listed-application.offers-deep-synthesis'
          | 'listed-application.security-assessment-checked'
          | 'service.activities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 14 s2, must, owed by provider and technical-supporter (article-14/1.0.0).
   * Whoever offers to edit faces or voices prompts users to notify the person edited and obtain separate consent. 提供生物识别信息编辑功能的，提示使用者依法告知被编辑的个人并取得其单独同意。
   */
  readonly 'art-14.prompt-separate-consent': {
    readonly policy: 'article-14/1.0.0';
    readonly article: 14;
    readonly provision: 'art 14 s2';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.separate-consent-prompt.exists';
        readonly parameters: never;
      };
      readonly event: {
        readonly types: 'biometric-edit.requested';
        readonly effect: 'deny';
        readonly reads:
          | 'event.prompt.shown'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 14 s2, must, owed by user (article-14/1.0.0).
   * A user who edits someone else’s face or voice has notified that person and has their separate consent. 使用者编辑他人生物识别信息的，告知其本人并取得单独同意。
   */
  readonly 'art-14.separate-consent': {
    readonly policy: 'article-14/1.0.0';
    readonly article: 14;
    readonly provision: 'art 14 s2';
    readonly bearer: readonly ['user'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'biometric-edit.requested';
        readonly effect: 'deny';
        readonly reads:
          | 'event.actor'
          | 'event.person.is-user'
          | 'event.person.notified'
          | 'event.person.separate-consent'
          | 'service.offered-in-china';
        readonly parameters: 'art-14.permit-without-known-consent';
      };
    };
  };
  /**
   * art 14 s1, must, owed by provider and technical-supporter (article-14/1.0.0).
   * Each training data set has a known source, a lawful basis, labelling rules, and someone manages it. 训练数据来源清楚、依据合法、标注有规则、管理有组织。
   */
  readonly 'art-14.training-data-management': {
    readonly policy: 'article-14/1.0.0';
    readonly article: 14;
    readonly provision: 'art 14 s1';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly 'data-set': {
        readonly effect: 'deny';
        readonly reads:
          | 'data-set.exists'
          | 'data-set.labelling-rules'
          | 'data-set.lawful-basis'
          | 'data-set.managed'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 14 s1, must, owed by provider and technical-supporter (article-14/1.0.0).
   * Where a training data set holds personal information, the rules on it are observed. 训练数据包含个人信息的，遵守个人信息保护的有关规定。
   */
  readonly 'art-14.training-data-personal-information': {
    readonly policy: 'article-14/1.0.0';
    readonly article: 14;
    readonly provision: 'art 14 s1';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly 'data-set': {
        readonly effect: 'deny';
        readonly reads:
          | 'data-set.exists'
          | 'data-set.holds-personal-information'
          | 'data-set.personal-information-rules-observed'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 14 s1, must, owed by provider and technical-supporter (article-14/1.0.0).
   * The necessary measures protect each training data set. 采取必要措施保障训练数据安全。
   */
  readonly 'art-14.training-data-security': {
    readonly policy: 'article-14/1.0.0';
    readonly article: 14;
    readonly provision: 'art 14 s1';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly 'data-set': {
        readonly effect: 'deny';
        readonly reads:
          | 'data-set.exists'
          | 'data-set.secured'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 15 s2 (i), must, owed by provider and technical-supporter (article-15/1.0.0).
   * A model, template or tool that makes or edits faces, voices or other biometric information was assessed before it was provided. 提供生成或者编辑人脸、人声等生物识别信息的模型、模板等工具的，依法开展安全评估。
   */
  readonly 'art-15.assessment-biometric': {
    readonly policy: 'article-15/1.0.0';
    readonly article: 15;
    readonly provision: 'art 15 s2 (i)';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly tool: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'tool.exists'
          | 'tool.generates-or-edits-biometrics'
          | 'tool.provided-since'
          | 'tool.security-assessment.at'
          | 'tool.security-assessment.current'
          | 'tool.security-assessment.done';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 15 s2 (ii), must, owed by provider and technical-supporter (article-15/1.0.0).
   * A model, template or tool that may touch national security, the national image or public interests was assessed before it was provided. 提供可能涉及国家安全、国家形象、国家利益和社会公共利益的特殊物体、场景等工具的，依法开展安全评估。
   */
  readonly 'art-15.assessment-sensitive-objects': {
    readonly policy: 'article-15/1.0.0';
    readonly article: 15;
    readonly provision: 'art 15 s2 (ii)';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly tool: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'tool.exists'
          | 'tool.may-involve-public-interests'
          | 'tool.provided-since'
          | 'tool.security-assessment.at'
          | 'tool.security-assessment.current'
          | 'tool.security-assessment.done';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 15 s1, must, owed by provider and technical-supporter (article-15/1.0.0).
   * The mechanism of each algorithm that generates or synthesises is evaluated periodically. 定期评估生成合成类算法机制机理。
   */
  readonly 'art-15.periodic-evaluation': {
    readonly policy: 'article-15/1.0.0';
    readonly article: 15;
    readonly provision: 'art 15 s1';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly algorithm: {
        readonly effect: 'deny';
        readonly reads:
          | 'algorithm.evaluated-at'
          | 'algorithm.exists'
          | 'algorithm.generates-or-synthesises'
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-15.evaluation-interval';
      };
    };
  };
  /**
   * art 15 s1, must, owed by provider and technical-supporter (article-15/1.0.0).
   * The mechanism of each algorithm that generates or synthesises is reviewed periodically. 定期审核生成合成类算法机制机理。
   */
  readonly 'art-15.periodic-review': {
    readonly policy: 'article-15/1.0.0';
    readonly article: 15;
    readonly provision: 'art 15 s1';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly algorithm: {
        readonly effect: 'deny';
        readonly reads:
          | 'algorithm.exists'
          | 'algorithm.generates-or-synthesises'
          | 'algorithm.reviewed-at'
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-15.review-interval';
      };
    };
  };
  /**
   * art 15 s1, must, owed by provider and technical-supporter (article-15/1.0.0).
   * The mechanism of each algorithm that generates or synthesises is verified periodically. 定期验证生成合成类算法机制机理。
   */
  readonly 'art-15.periodic-verification': {
    readonly policy: 'article-15/1.0.0';
    readonly article: 15;
    readonly provision: 'art 15 s1';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly algorithm: {
        readonly effect: 'deny';
        readonly reads:
          | 'algorithm.exists'
          | 'algorithm.generates-or-synthesises'
          | 'algorithm.verified-at'
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-15.verification-interval';
      };
    };
  };
  /**
   * art 16, must, owed by provider (article-16/1.0.0).
   * Logs of what is generated and edited are stored as law requires. 依照有关规定保存日志信息。
   */
  readonly 'art-16.log-retention': {
    readonly policy: 'article-16/1.0.0';
    readonly article: 16;
    readonly provision: 'art 16';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.logs.generation.recorded'
          | 'service.logs.generation.retention'
          | 'service.marking.technical.added'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-16.log-retention' | 'art-16.reading';
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.logged'
          | 'event.content.marks.technical.added'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-16.reading';
      };
    };
  };
  /**
   * art 16, must, owed by provider (article-16/1.0.0).
   * The technical mark does not interfere with the use of the content. 技术标识不影响使用者使用。
   */
  readonly 'art-16.mark-does-not-hinder-use': {
    readonly policy: 'article-16/1.0.0';
    readonly article: 16;
    readonly provision: 'art 16';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.technical.added'
          | 'service.marking.technical.hinders-use'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.marks.technical.added'
          | 'event.content.marks.technical.hinders-use'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 16, must, owed by provider (article-16/1.0.0).
   * What users generate or edit with the service carries a technical mark. 采取技术措施对使用者生成或者编辑的信息内容添加标识。
   */
  readonly 'art-16.technical-mark': {
    readonly policy: 'article-16/1.0.0';
    readonly article: 16;
    readonly provision: 'art 16';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.logs.generation.recorded'
          | 'service.logs.generation.retention'
          | 'service.marking.technical.added'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-16.log-retention' | 'art-16.reading';
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.logged'
          | 'event.content.marks.technical.added'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: 'art-16.reading';
      };
    };
  };
  /**
   * art 17 ¶1 (i), must, owed by provider (article-17/1.0.0).
   * Text that imitates a natural person that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis. 模拟自然人的文本可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。
   */
  readonly 'art-17.conspicuous-mark.dialogue-text': {
    readonly policy: 'article-17/1.0.0';
    readonly article: 17;
    readonly provision: 'art 17 ¶1 (i)';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.conspicuous.dialogue-text.added'
          | 'service.marking.conspicuous.dialogue-text.reasonably-placed'
          | 'service.marking.conspicuous.dialogue-text.tells-public'
          | 'service.may-mislead-public'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.simulates-natural-persons';
        readonly parameters: never;
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.made-with'
          | 'event.content.marks.conspicuous.added'
          | 'event.content.marks.conspicuous.reasonably-placed'
          | 'event.content.marks.conspicuous.tells-public'
          | 'event.content.may-mislead-public'
          | 'event.content.simulates-natural-person'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 17 ¶1 (iv), must, owed by provider (article-17/1.0.0).
   * An immersive scene that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis. 沉浸式拟真场景可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。
   */
  readonly 'art-17.conspicuous-mark.immersive-scene': {
    readonly policy: 'article-17/1.0.0';
    readonly article: 17;
    readonly provision: 'art 17 ¶1 (iv)';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.conspicuous.immersive-scene.added'
          | 'service.marking.conspicuous.immersive-scene.reasonably-placed'
          | 'service.marking.conspicuous.immersive-scene.tells-public'
          | 'service.may-mislead-public'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.made-with'
          | 'event.content.marks.conspicuous.added'
          | 'event.content.marks.conspicuous.reasonably-placed'
          | 'event.content.marks.conspicuous.tells-public'
          | 'event.content.may-mislead-public'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 17 ¶1 (v), must, owed by provider (article-17/1.0.0).
   * Other content that is generated or significantly altered that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis. 其他生成或者显著改变的信息内容可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。
   */
  readonly 'art-17.conspicuous-mark.other-significant': {
    readonly policy: 'article-17/1.0.0';
    readonly article: 17;
    readonly provision: 'art 17 ¶1 (v)';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.conspicuous.other-significant.added'
          | 'service.marking.conspicuous.other-significant.reasonably-placed'
          | 'service.marking.conspicuous.other-significant.tells-public'
          | 'service.may-mislead-public'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.significantly-alters-content';
        readonly parameters: never;
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.made-with'
          | 'event.content.marks.conspicuous.added'
          | 'event.content.marks.conspicuous.reasonably-placed'
          | 'event.content.marks.conspicuous.tells-public'
          | 'event.content.may-mislead-public'
          | 'event.content.significantly-altered'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 17 ¶1 (iii), must, owed by provider (article-17/1.0.0).
   * An image or a video of a generated or altered person that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis. 生成或者显著改变的人物图像、视频可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。
   */
  readonly 'art-17.conspicuous-mark.person-image-video': {
    readonly policy: 'article-17/1.0.0';
    readonly article: 17;
    readonly provision: 'art 17 ¶1 (iii)';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.conspicuous.person-image-video.added'
          | 'service.marking.conspicuous.person-image-video.reasonably-placed'
          | 'service.marking.conspicuous.person-image-video.tells-public'
          | 'service.may-mislead-public'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.made-with'
          | 'event.content.marks.conspicuous.added'
          | 'event.content.marks.conspicuous.reasonably-placed'
          | 'event.content.marks.conspicuous.tells-public'
          | 'event.content.may-mislead-public'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 17 ¶1 (ii), must, owed by provider (article-17/1.0.0).
   * A synthetic or imitated voice that may confuse or mislead carries a conspicuous mark, well placed, that tells the public of the synthesis. 合成人声、仿声可能导致公众混淆或者误认的，在合理位置、区域进行显著标识。
   */
  readonly 'art-17.conspicuous-mark.voice': {
    readonly policy: 'article-17/1.0.0';
    readonly article: 17;
    readonly provision: 'art 17 ¶1 (ii)';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.conspicuous.voice.added'
          | 'service.marking.conspicuous.voice.reasonably-placed'
          | 'service.marking.conspicuous.voice.tells-public'
          | 'service.may-mislead-public'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.significantly-alters-identity';
        readonly parameters: never;
      };
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'deny';
        readonly reads:
          | 'event.content.made-with'
          | 'event.content.marks.conspicuous.added'
          | 'event.content.marks.conspicuous.reasonably-placed'
          | 'event.content.marks.conspicuous.tells-public'
          | 'event.content.may-mislead-public'
          | 'event.content.significantly-alters-identity'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 17 ¶2, must, owed by provider (article-17/1.0.0).
   * A service outside these items offers a function with which users add a conspicuous mark. 前款规定之外的服务应当提供显著标识功能。
   */
  readonly 'art-17.offer-mark-function': {
    readonly policy: 'article-17/1.0.0';
    readonly article: 17;
    readonly provision: 'art 17 ¶2';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.function.offered'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.significantly-alters-content';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 17 ¶2, must, owed by provider (article-17/1.0.0).
   * Users of such a service are told that they can add the mark. 提示使用者可以进行显著标识。
   */
  readonly 'art-17.prompt-mark': {
    readonly policy: 'article-17/1.0.0';
    readonly article: 17;
    readonly provision: 'art 17 ¶2';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.marking.function.told-to-users'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.significantly-alters-content';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 18, must-not, owed by anyone (article-18/1.0.0).
   * Nobody uses technical means to alter what a mark of Articles 16 or 17 says. 任何组织和个人不得采用技术手段篡改深度合成标识。
   */
  readonly 'art-18.no-mark-alter': {
    readonly policy: 'article-18/1.0.0';
    readonly article: 18;
    readonly provision: 'art 18';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types: 'mark.removed' | 'mark.altered' | 'mark.concealed';
        readonly effect: 'deny';
        readonly reads:
          | 'event.after.conspicuous'
          | 'event.after.conspicuous-value'
          | 'event.after.technical'
          | 'event.after.technical-value'
          | 'event.before.conspicuous'
          | 'event.before.conspicuous-value'
          | 'event.before.technical'
          | 'event.before.technical-value'
          | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 18, must-not, owed by anyone (article-18/1.0.0).
   * Nobody uses technical means to conceal a mark of Articles 16 or 17. 任何组织和个人不得采用技术手段隐匿深度合成标识。
   */
  readonly 'art-18.no-mark-conceal': {
    readonly policy: 'article-18/1.0.0';
    readonly article: 18;
    readonly provision: 'art 18';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types: 'mark.removed' | 'mark.altered' | 'mark.concealed';
        readonly effect: 'deny';
        readonly reads:
          | 'event.after.conspicuous'
          | 'event.after.conspicuous-perceptible'
          | 'event.before.conspicuous'
          | 'event.before.conspicuous-perceptible'
          | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 18, must-not, owed by anyone (article-18/1.0.0).
   * Nobody uses technical means to delete a mark of Articles 16 or 17. 任何组织和个人不得采用技术手段删除深度合成标识。
   */
  readonly 'art-18.no-mark-delete': {
    readonly policy: 'article-18/1.0.0';
    readonly article: 18;
    readonly provision: 'art 18';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types: 'mark.removed' | 'mark.altered' | 'mark.concealed';
        readonly effect: 'deny';
        readonly reads:
          | 'event.after.conspicuous'
          | 'event.after.technical'
          | 'event.before.conspicuous'
          | 'event.before.technical'
          | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 19 s1, must, owed by provider (article-19/1.0.0).
   * Such a provider cancels the filing in time after the service ends. 深度合成服务提供者终止服务后按期履行注销手续。
   */
  readonly 'art-19.cancel-filing': {
    readonly policy: 'article-19/1.0.0';
    readonly article: 19;
    readonly provision: 'art 19 s1';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.filing.cancellation.at'
          | 'service.filing.cancellation.done'
          | 'service.filing.cancellation.needed'
          | 'service.filing.cancellation.since'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.cancel-within';
      };
      readonly event: {
        readonly types: 'service.ended';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.ended-at'
          | 'event.response.filing.at'
          | 'event.response.filing.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.cancel-within';
      };
    };
  };
  /**
   * art 19 s3, must, owed by provider and technical-supporter (article-19/1.0.0).
   * Once filed, a link to the public record of the filing stands there too. 完成备案的，提供公示信息链接。
   */
  readonly 'art-19.display-filing-link': {
    readonly policy: 'article-19/1.0.0';
    readonly article: 19;
    readonly provision: 'art 19 s3';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly site: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.filing.done'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'site.exists'
          | 'site.shows-filing-link';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 19 s3, must, owed by provider and technical-supporter (article-19/1.0.0).
   * Once filed, the filing number stands conspicuously on every website and application. 完成备案的，在网站、应用程序等显著位置标明备案编号。
   */
  readonly 'art-19.display-filing-number': {
    readonly policy: 'article-19/1.0.0';
    readonly article: 19;
    readonly provision: 'art 19 s3';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly site: {
        readonly effect: 'deny';
        readonly reads:
          | 'service.activities'
          | 'service.capabilities'
          | 'service.filing.done'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'site.exists'
          | 'site.shows-filing-number';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 19 s1, must, owed by provider (article-19/1.0.0).
   * A provider whose service can sway opinion or mobilise society files its algorithm in time. 具有舆论属性或者社会动员能力的深度合成服务提供者按期履行备案手续。
   */
  readonly 'art-19.file': {
    readonly policy: 'article-19/1.0.0';
    readonly article: 19;
    readonly provision: 'art 19 s1';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.filing.at'
          | 'service.filing.done'
          | 'service.offered-in-china'
          | 'service.operation.started-at'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.file-within';
      };
      readonly event: {
        readonly types: 'service.started';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.response.filing.at'
          | 'event.response.filing.done'
          | 'event.started-at'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.file-within';
      };
    };
  };
  /**
   * art 19 s2, must, owed by technical-supporter (article-19/1.0.0).
   * Such a technical supporter cancels the filing in time after the service ends. 深度合成服务技术支持者终止服务后按期履行注销手续。
   */
  readonly 'art-19.supporter-cancel-filing': {
    readonly policy: 'article-19/1.0.0';
    readonly article: 19;
    readonly provision: 'art 19 s2';
    readonly bearer: readonly ['technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.filing.cancellation.at'
          | 'service.filing.cancellation.done'
          | 'service.filing.cancellation.needed'
          | 'service.filing.cancellation.since'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.cancel-within';
      };
      readonly event: {
        readonly types: 'service.ended';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.ended-at'
          | 'event.response.filing.at'
          | 'event.response.filing.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.cancel-within';
      };
    };
  };
  /**
   * art 19 s2, must, owed by technical-supporter (article-19/1.0.0).
   * A technical supporter whose service can sway opinion or mobilise society files its algorithm in time. 具有舆论属性或者社会动员能力的深度合成服务技术支持者按期履行备案手续。
   */
  readonly 'art-19.supporter-file': {
    readonly policy: 'article-19/1.0.0';
    readonly article: 19;
    readonly provision: 'art 19 s2';
    readonly bearer: readonly ['technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.filing.at'
          | 'service.filing.done'
          | 'service.offered-in-china'
          | 'service.operation.started-at'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.file-within';
      };
      readonly event: {
        readonly types: 'service.started';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.response.filing.at'
          | 'event.response.filing.done'
          | 'event.started-at'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.file-within';
      };
    };
  };
  /**
   * art 19 s2, must, owed by technical-supporter (article-19/1.0.0).
   * Such a technical supporter files a change to what was filed in time. 深度合成服务技术支持者按期履行变更手续。
   */
  readonly 'art-19.supporter-update-filing': {
    readonly policy: 'article-19/1.0.0';
    readonly article: 19;
    readonly provision: 'art 19 s2';
    readonly bearer: readonly ['technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.filing.change.at'
          | 'service.filing.change.done'
          | 'service.filing.change.needed'
          | 'service.filing.change.since'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.change-within';
      };
      readonly event: {
        readonly types: 'filing.changed';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.changed-at'
          | 'event.response.filing.at'
          | 'event.response.filing.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.change-within';
      };
    };
  };
  /**
   * art 19 s1, must, owed by provider (article-19/1.0.0).
   * Such a provider files a change to what was filed in time. 深度合成服务提供者按期履行变更手续。
   */
  readonly 'art-19.update-filing': {
    readonly policy: 'article-19/1.0.0';
    readonly article: 19;
    readonly provision: 'art 19 s1';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.filing.change.at'
          | 'service.filing.change.done'
          | 'service.filing.change.needed'
          | 'service.filing.change.since'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.change-within';
      };
      readonly event: {
        readonly types: 'filing.changed';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.changed-at'
          | 'event.response.filing.at'
          | 'event.response.filing.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.public-opinion-properties'
          | 'service.roles'
          | 'service.social-mobilisation-capacity';
        readonly parameters: 'art-19.change-within';
      };
    };
  };
  /**
   * art 20, must, owed by provider (article-20/1.0.0).
   * A new product, application or function that can sway opinion or mobilise society is assessed before it is launched. 上线具有舆论属性或者社会动员能力的新产品、新应用、新功能的，依法开展安全评估。
   */
  readonly 'art-20.assess-new-function': {
    readonly policy: 'article-20/1.0.0';
    readonly article: 20;
    readonly provision: 'art 20';
    readonly bearer: readonly ['provider'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'function.launched';
        readonly effect: 'deny';
        readonly reads:
          | 'event.function.public-opinion-properties'
          | 'event.function.security-assessment.at'
          | 'event.function.security-assessment.done'
          | 'event.function.social-mobilisation-capacity'
          | 'event.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
      readonly function: {
        readonly effect: 'deny';
        readonly reads:
          | 'function.exists'
          | 'function.launch-at'
          | 'function.public-opinion-properties'
          | 'function.security-assessment.at'
          | 'function.security-assessment.done'
          | 'function.social-mobilisation-capacity'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 21 s1, may, owed by authority (article-21/1.0.0).
   * The cyberspace, telecommunications and public security departments may assess and inspect the service. 网信、电信、公安部门依据职责开展监督检查。
   */
  readonly 'art-21.authority-inspect': {
    readonly policy: 'article-21/1.0.0';
    readonly article: 21;
    readonly provision: 'art 21 s1';
    readonly bearer: readonly ['authority'];
    readonly modality: 'may';
    readonly judged: {
      readonly event: {
        readonly types: 'inspection.announced';
        readonly effect: 'record';
        readonly reads: 'event.inspection.authority' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 21 s3, may, owed by authority (article-21/1.0.0).
   * Where there is a significant information security risk, the authorities may order services suspended. 发现存在较大信息安全风险的，可以要求暂停信息更新、用户账号注册或者其他相关服务。
   */
  readonly 'art-21.authority-order': {
    readonly policy: 'article-21/1.0.0';
    readonly article: 21;
    readonly provision: 'art 21 s3';
    readonly bearer: readonly ['authority'];
    readonly modality: 'may';
    readonly judged: {
      readonly event: {
        readonly types: 'order.received' | 'order.lifted';
        readonly effect: 'record';
        readonly reads: 'event.order.significant-risk' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 21 s2, must, owed by provider and technical-supporter (article-21/1.0.0).
   * Those inspected give the technical, data and other support that is needed, in time. 依法予以配合，并提供必要的技术、数据等支持和协助。
   */
  readonly 'art-21.cooperate': {
    readonly policy: 'article-21/1.0.0';
    readonly article: 21;
    readonly provision: 'art 21 s2';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'inspection.announced';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.inspection.cooperate-by'
          | 'event.inspection.cooperation.at'
          | 'event.inspection.cooperation.done'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 21 s4, must, owed by provider and technical-supporter (article-21/1.0.0).
   * What the order demands is put right, and the hazard removed, by its deadline. 按照要求采取措施，进行整改，消除隐患。
   */
  readonly 'art-21.rectify': {
    readonly policy: 'article-21/1.0.0';
    readonly article: 21;
    readonly provision: 'art 21 s4';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly event: {
        readonly types: 'order.received';
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'event.order.demands-rectification'
          | 'event.order.rectification.at'
          | 'event.order.rectification.done'
          | 'event.order.rectify-by'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 21 s3, must-not, owed by provider and technical-supporter (article-21/1.0.0).
   * While an order suspends account registration, nobody is registered. 命令生效期间不得注册用户账号。
   */
  readonly 'art-21.suspend-account-registration': {
    readonly policy: 'article-21/1.0.0';
    readonly article: 21;
    readonly provision: 'art 21 s3';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types: 'user.registered';
        readonly effect: 'deny';
        readonly reads: 'service.activities' | 'service.capabilities' | 'service.offered-in-china' | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 21 s3, must-not, owed by provider and technical-supporter (article-21/1.0.0).
   * While an order suspends information updates, none is made. 命令生效期间不得更新信息。
   */
  readonly 'art-21.suspend-information-update': {
    readonly policy: 'article-21/1.0.0';
    readonly article: 21;
    readonly provision: 'art 21 s3';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types: 'information.updated' | 'content.published' | 'content.disseminated' | 'content.republished';
        readonly effect: 'deny';
        readonly reads: 'service.activities' | 'service.capabilities' | 'service.offered-in-china' | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 21 s3, must-not, owed by provider and technical-supporter (article-21/1.0.0).
   * While an order suspends a service by name, it is not provided. 命令生效期间不得提供被暂停的服务。
   */
  readonly 'art-21.suspend-other-service': {
    readonly policy: 'article-21/1.0.0';
    readonly article: 21;
    readonly provision: 'art 21 s3';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must-not';
    readonly judged: {
      readonly event: {
        readonly types:
          | 'activity.requested'
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished'
          | 'biometric-edit.requested'
          | 'user.registered'
          | 'information.updated'
          | 'function.launched';
        readonly effect: 'deny';
        readonly reads:
          | 'event.service'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 22 s4, liability, owed by authority (article-22/1.0.0).
   * A crime is prosecuted. 构成犯罪的，依法追究刑事责任。
   */
  readonly 'art-22.criminal': {
    readonly policy: 'article-22/1.0.0';
    readonly article: 22;
    readonly provision: 'art 22 s4';
    readonly bearer: readonly ['authority'];
    readonly modality: 'liability';
    readonly exposure: 'criminal';
    readonly judged: {
      readonly event: {
        readonly types: 'violation.established';
        readonly effect: 'record';
        readonly reads:
          | 'event.violation.crime'
          | 'event.violation.established'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 22 s2, liability, owed by authority (article-22/1.0.0).
   * Serious harm makes the penalty heavier. 造成严重后果的，依法从重处罚。
   */
  readonly 'art-22.heavier-penalty': {
    readonly policy: 'article-22/1.0.0';
    readonly article: 22;
    readonly provision: 'art 22 s2';
    readonly bearer: readonly ['authority'];
    readonly modality: 'liability';
    readonly exposure: 'heavier-penalty';
    readonly judged: {
      readonly event: {
        readonly types: 'violation.established';
        readonly effect: 'record';
        readonly reads:
          | 'event.violation.established'
          | 'event.violation.serious-harm'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 22 s1, liability, owed by authority (article-22/1.0.0).
   * A provider or supporter that breaches the regulation is penalised under the laws that apply. 提供者和技术支持者违反规定的，依法处罚。
   */
  readonly 'art-22.penalty': {
    readonly policy: 'article-22/1.0.0';
    readonly article: 22;
    readonly provision: 'art 22 s1';
    readonly bearer: readonly ['authority'];
    readonly modality: 'liability';
    readonly exposure: 'penalty';
    readonly judged: {
      readonly event: {
        readonly types: 'violation.established';
        readonly effect: 'record';
        readonly reads:
          | 'event.violation.established'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 22 s3, liability, owed by authority (article-22/1.0.0).
   * A breach of public security administration is penalised by the public security authorities. 构成违反治安管理行为的，由公安机关依法给予治安管理处罚。
   */
  readonly 'art-22.public-security': {
    readonly policy: 'article-22/1.0.0';
    readonly article: 22;
    readonly provision: 'art 22 s3';
    readonly bearer: readonly ['authority'];
    readonly modality: 'liability';
    readonly exposure: 'public-security';
    readonly judged: {
      readonly event: {
        readonly types: 'violation.established';
        readonly effect: 'record';
        readonly reads:
          | 'event.violation.breaches-public-security'
          | 'event.violation.established'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶2, must, owed by anyone (article-23/1.0.0).
   * The operator claims to be a provider exactly where what it does makes it one. 其所声明的深度合成服务提供者身份与其行为相符。
   */
  readonly 'art-23.claimed-role.provider': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶2';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads: 'service.activities' | 'service.capabilities' | 'service.offered-in-china' | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶2, must, owed by anyone (article-23/1.0.0).
   * The operator claims to be a technical supporter exactly where what it does makes it one. 其所声明的深度合成服务技术支持者身份与其行为相符。
   */
  readonly 'art-23.claimed-role.technical-supporter': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶2';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads: 'service.activities' | 'service.capabilities' | 'service.offered-in-china' | 'service.roles';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶2, definition, owed by anyone (article-23/1.0.0).
   * It makes highly realistic scenes that people can explore. 生成或者编辑可供体验、互动的高度真实感虚拟场景。
   */
  readonly 'art-23.immersive-scene': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶2';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶2, definition, owed by anyone (article-23/1.0.0).
   * What the operator does makes it a provider. 其行为使其成为深度合成服务提供者。
   */
  readonly 'art-23.provider': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶2';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.activities' | 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶2, definition, owed by anyone (article-23/1.0.0).
   * What the operator does makes it a technical supporter. 其行为使其成为深度合成服务技术支持者。
   */
  readonly 'art-23.technical-supporter': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶2';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.activities' | 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶1 (iv), definition, owed by anyone (article-23/1.0.0).
   * The service counts among those of which the article says: works on biometric features in images or video. 该服务属于：图像、视频生物特征类技术。
   */
  readonly 'art-23.technology.biometric-visual': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶1 (iv)';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶1 (v), definition, owed by anyone (article-23/1.0.0).
   * The service counts among those of which the article says: works on other features in images or video. 该服务属于：图像、视频非生物特征类技术。
   */
  readonly 'art-23.technology.non-biometric-visual': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶1 (v)';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶1 (iii), definition, owed by anyone (article-23/1.0.0).
   * The service counts among those of which the article says: works on sound that is not voice. 该服务属于：非语音类技术。
   */
  readonly 'art-23.technology.non-speech-audio': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶1 (iii)';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶1, definition, owed by anyone (article-23/1.0.0).
   * The service counts among those of which the article says: uses a technique that the list does not name. 该服务属于：列举之外的技术。
   */
  readonly 'art-23.technology.other': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶1';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶1 (i), definition, owed by anyone (article-23/1.0.0).
   * The service counts among those of which the article says: works on text. 该服务属于：文本类技术。
   */
  readonly 'art-23.technology.text': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶1 (i)';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶1 (vi), definition, owed by anyone (article-23/1.0.0).
   * The service counts among those of which the article says: works on digital persons or virtual scenes. 该服务属于：数字人物、虚拟场景类技术。
   */
  readonly 'art-23.technology.virtual-scene': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶1 (vi)';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶1 (ii), definition, owed by anyone (article-23/1.0.0).
   * The service counts among those of which the article says: works on voices. 该服务属于：语音类技术。
   */
  readonly 'art-23.technology.voice': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶1 (ii)';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.capabilities' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶2, definition, owed by anyone (article-23/1.0.0).
   * Labelled or reference data sets train its models. 以被标注或者基准数据集训练模型。
   */
  readonly 'art-23.training-data': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶2';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly service: {
        readonly effect: 'record';
        readonly reads: 'service.offered-in-china' | 'service.training-data.used';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 23 ¶2, definition, owed by anyone (article-23/1.0.0).
   * Whoever makes, copies, publishes or spreads information with the service is its user. 使用该服务制作、复制、发布、传播信息者为使用者。
   */
  readonly 'art-23.user': {
    readonly policy: 'article-23/1.0.0';
    readonly article: 23;
    readonly provision: 'art 23 ¶2';
    readonly bearer: readonly ['anyone'];
    readonly modality: 'definition';
    readonly judged: {
      readonly event: {
        readonly types:
          | 'content.generated'
          | 'content.edited'
          | 'content.published'
          | 'content.disseminated'
          | 'content.republished';
        readonly effect: 'record';
        readonly reads: 'event.actor' | 'service.offered-in-china';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 24, must, owed by provider and technical-supporter (article-24/1.0.0).
   * Whoever engages in online audiovisual programmes observes the rules of radio and television too. 从事网络视听节目服务的，同时遵守广播电视主管部门的规定。
   */
  readonly 'art-24.audiovisual': {
    readonly policy: 'article-24/1.0.0';
    readonly article: 24;
    readonly provision: 'art 24';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.sectors.audiovisual.engaged'
          | 'service.sectors.audiovisual.licence-expires'
          | 'service.sectors.audiovisual.licence-valid-until'
          | 'service.sectors.audiovisual.licensed'
          | 'service.sectors.audiovisual.rules-observed';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 24, must, owed by provider and technical-supporter (article-24/1.0.0).
   * Whoever engages in online culture observes the rules of culture and tourism too. 从事网络文化活动的，同时遵守文化和旅游主管部门的规定。
   */
  readonly 'art-24.culture': {
    readonly policy: 'article-24/1.0.0';
    readonly article: 24;
    readonly provision: 'art 24';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.sectors.culture.engaged'
          | 'service.sectors.culture.licence-expires'
          | 'service.sectors.culture.licence-valid-until'
          | 'service.sectors.culture.licensed'
          | 'service.sectors.culture.rules-observed';
        readonly parameters: never;
      };
    };
  };
  /**
   * art 24, must, owed by provider and technical-supporter (article-24/1.0.0).
   * Whoever engages in online publishing observes the rules of press and publication too. 从事网络出版服务的，同时遵守新闻出版主管部门的规定。
   */
  readonly 'art-24.publishing': {
    readonly policy: 'article-24/1.0.0';
    readonly article: 24;
    readonly provision: 'art 24';
    readonly bearer: readonly ['provider', 'technical-supporter'];
    readonly modality: 'must';
    readonly judged: {
      readonly service: {
        readonly effect: 'deny';
        readonly reads:
          | 'decision.time'
          | 'service.activities'
          | 'service.capabilities'
          | 'service.offered-in-china'
          | 'service.roles'
          | 'service.sectors.publishing.engaged'
          | 'service.sectors.publishing.licence-expires'
          | 'service.sectors.publishing.licence-valid-until'
          | 'service.sectors.publishing.licensed'
          | 'service.sectors.publishing.rules-observed';
        readonly parameters: never;
      };
    };
  };
}

/** Every duty by its id: the obligations that it comes from, whether it has a deadline, and what it tells the one who does it. */
export interface DutyTypes {
  /**
   * Take a measure against the application 对该应用程序采取处置措施
   *
   * From art-13.act-on-violation (art 13 s2).
   */
  readonly 'act-on-application': {
    readonly obligation: 'art-13.act-on-violation';
    readonly due?: string;
    readonly with: { readonly application?: string };
  };
  /**
   * Add a conspicuous mark 添加显著标识
   *
   * From art-17.conspicuous-mark.dialogue-text (art 17 ¶1 (i)), art-17.conspicuous-mark.voice (art 17 ¶1 (ii)), art-17.conspicuous-mark.person-image-video (art 17 ¶1 (iii)), art-17.conspicuous-mark.immersive-scene (art 17 ¶1 (iv)), art-17.conspicuous-mark.other-significant (art 17 ¶1 (v)).
   */
  readonly 'add-conspicuous-mark': {
    readonly obligation:
      | 'art-17.conspicuous-mark.dialogue-text'
      | 'art-17.conspicuous-mark.voice'
      | 'art-17.conspicuous-mark.person-image-video'
      | 'art-17.conspicuous-mark.immersive-scene'
      | 'art-17.conspicuous-mark.other-significant';
    readonly with: {
      readonly content?: string;
      readonly kind: 'dialogue-text' | 'voice' | 'person-image-video' | 'immersive-scene' | 'other-significant';
    };
  };
  /**
   * Add a technical mark 添加技术标识
   *
   * Add an implicit label to the metadata 在元数据中添加隐式标识
   *
   * From art-16.technical-mark (art 16), art-05.implicit-label (art 5).
   */
  readonly 'add-technical-mark': {
    readonly obligation: 'art-16.technical-mark' | 'art-05.implicit-label';
    readonly with: { readonly content?: string };
  };
  /**
   * Carry out the security assessment before the launch 上线前开展安全评估
   *
   * From art-20.assess-new-function (art 20).
   */
  readonly 'assess-function': {
    readonly obligation: 'art-20.assess-new-function';
    readonly with: { readonly function?: string };
  };
  /**
   * Cancel the filing 办理注销备案
   *
   * From art-19.cancel-filing (art 19 s1), art-19.supporter-cancel-filing (art 19 s2).
   */
  readonly 'cancel-filing': {
    readonly obligation: 'art-19.cancel-filing' | 'art-19.supporter-cancel-filing';
    readonly due?: string;
    readonly with: Readonly<Record<string, never>>;
  };
  /**
   * Use a mark that does not hinder 改用不影响使用的标识
   *
   * From art-16.mark-does-not-hinder-use (art 16).
   */
  readonly 'change-technical-mark': {
    readonly obligation: 'art-16.mark-does-not-hinder-use';
    readonly with: { readonly content?: string };
  };
  /**
   * Check the filing 核验备案
   *
   * From art-13.verify-filing (art 13 s1).
   */
  readonly 'check-filing': {
    readonly obligation: 'art-13.verify-filing';
    readonly with: { readonly application?: string };
  };
  /**
   * Check the source of the news 核对新闻来源
   *
   * From art-06.news-from-lawful-source (art 6 s3).
   */
  readonly 'check-news-source': {
    readonly obligation: 'art-06.news-from-lawful-source';
    readonly with: { readonly content?: string; readonly source?: string };
  };
  /**
   * Check the security assessment 核验安全评估
   *
   * From art-13.verify-security-assessment (art 13 s1).
   */
  readonly 'check-security-assessment': {
    readonly obligation: 'art-13.verify-security-assessment';
    readonly with: { readonly application?: string };
  };
  /**
   * Complete the label in the metadata 补全元数据标识
   *
   * From art-05.implicit-label-content (art 5).
   */
  readonly 'complete-implicit-label': {
    readonly obligation: 'art-05.implicit-label-content';
    readonly with: { readonly content?: string };
  };
  /**
   * Give technical, data and other support 提供技术、数据等支持和协助
   *
   * From art-21.cooperate (art 21 s2).
   */
  readonly 'cooperate-with-inspection': {
    readonly obligation: 'art-21.cooperate';
    readonly due?: string;
    readonly with: { readonly authority?: 'cyberspace' | 'telecommunications' | 'public-security' | 'other' };
  };
  /**
   * Deal with the content as law demands 依法处置该内容
   *
   * From art-10.dispose-harmful (art 10 s3).
   */
  readonly 'dispose-of-content': {
    readonly obligation: 'art-10.dispose-harmful';
    readonly due?: string;
    readonly with: { readonly content?: string };
  };
  /**
   * Do what the terms provide for 按照约定处理
   *
   * From art-08.enforce-terms (art 8).
   */
  readonly 'enforce-terms': {
    readonly obligation: 'art-08.enforce-terms';
    readonly due?: string;
    readonly with: { readonly user?: string };
  };
  /**
   * Tell the complainant the result 反馈处理结果
   *
   * From art-12.feed-back-result (art 12).
   */
  readonly 'feed-back-result': {
    readonly obligation: 'art-12.feed-back-result';
    readonly due?: string;
    readonly with: Readonly<Record<string, never>>;
  };
  /**
   * File the algorithm 履行备案
   *
   * From art-19.file (art 19 s1), art-19.supporter-file (art 19 s2).
   */
  readonly 'file-algorithm': {
    readonly obligation: 'art-19.file' | 'art-19.supporter-file';
    readonly due?: string;
    readonly with: Readonly<Record<string, never>>;
  };
  /**
   * File the change 办理变更备案
   *
   * From art-19.update-filing (art 19 s1), art-19.supporter-update-filing (art 19 s2).
   */
  readonly 'file-change': {
    readonly obligation: 'art-19.update-filing' | 'art-19.supporter-update-filing';
    readonly due?: string;
    readonly with: Readonly<Record<string, never>>;
  };
  /**
   * Accept and handle the complaint 受理和处理投诉
   *
   * From art-12.accept-and-handle (art 12).
   */
  readonly 'handle-complaint': {
    readonly obligation: 'art-12.accept-and-handle';
    readonly due?: string;
    readonly with: Readonly<Record<string, never>>;
  };
  /**
   * Log the processing 记录该处理的日志
   *
   * From art-10.network-logs (art 10 s2).
   */
  readonly 'log-processing': {
    readonly obligation: 'art-10.network-logs';
    readonly with: { readonly content?: string };
  };
  /**
   * Refuse what the order suspends 停止命令所暂停的活动
   *
   * From art-21.suspend-information-update (art 21 s3), art-21.suspend-account-registration (art 21 s3), art-21.suspend-other-service (art 21 s3).
   */
  readonly 'obey-order': {
    readonly obligation:
      | 'art-21.suspend-information-update'
      | 'art-21.suspend-account-registration'
      | 'art-21.suspend-other-service';
    readonly with: Readonly<Record<string, never>>;
  };
  /**
   * Notify the person edited and obtain separate consent 告知被编辑的个人并取得单独同意
   *
   * From art-14.separate-consent (art 14 s2).
   */
  readonly 'obtain-separate-consent': {
    readonly obligation: 'art-14.separate-consent';
    readonly with: { readonly user?: string };
  };
  /**
   * Prompt the user to notify the person and obtain consent 提示使用者告知并取得单独同意
   *
   * From art-14.prompt-separate-consent (art 14 s2).
   */
  readonly 'prompt-separate-consent': {
    readonly obligation: 'art-14.prompt-separate-consent';
    readonly with: { readonly user?: string };
  };
  /**
   * Put right what the order demands 按照要求整改
   *
   * From art-21.rectify (art 21 s4).
   */
  readonly rectify: {
    readonly obligation: 'art-21.rectify';
    readonly due?: string;
    readonly with: { readonly order?: string };
  };
  /**
   * Refuse the activity 拒绝该活动
   *
   * From art-06.no-prohibited-activity (art 6 s1).
   */
  readonly 'refuse-activity': {
    readonly obligation: 'art-06.no-prohibited-activity';
    readonly with: Readonly<Record<string, never>>;
  };
  /**
   * Refuse to publish for this user 拒绝为该使用者发布
   *
   * From art-09.no-dissemination-to-unverified (art 9).
   */
  readonly 'refuse-publication': {
    readonly obligation: 'art-09.no-dissemination-to-unverified';
    readonly with: { readonly user?: string };
  };
  /**
   * Refute the rumour 采取辟谣措施
   *
   * From art-11.refute (art 11).
   */
  readonly 'refute-rumour': {
    readonly obligation: 'art-11.refute';
    readonly due?: string;
    readonly with: { readonly content?: string };
  };
  /**
   * Report the false information 报告虚假信息
   *
   * From art-11.report (art 11).
   */
  readonly 'report-false-information': {
    readonly obligation: 'art-11.report';
    readonly due?: string;
    readonly with: {
      readonly content?: string;
      readonly recipient?: 'cyberspace-authority' | 'telecommunications-authority';
    };
  };
  /**
   * Report to the authority 向主管部门报告
   *
   * From art-10.report-harmful (art 10 s3).
   */
  readonly 'report-harmful-content': {
    readonly obligation: 'art-10.report-harmful';
    readonly due?: string;
    readonly with: {
      readonly content?: string;
      readonly recipient?: 'cyberspace-authority' | 'telecommunications-authority';
    };
  };
  /**
   * Put the mark back 恢复标识
   *
   * From art-18.no-mark-delete (art 18).
   */
  readonly 'restore-mark': {
    readonly obligation: 'art-18.no-mark-delete';
    readonly with: { readonly content?: string };
  };
  /**
   * Restore what the mark said 恢复标识内容
   *
   * From art-18.no-mark-alter (art 18).
   */
  readonly 'restore-mark-content': {
    readonly obligation: 'art-18.no-mark-alter';
    readonly with: { readonly content?: string };
  };
  /**
   * Review the user’s input 审核该使用者的输入数据
   *
   * From art-10.review-inputs (art 10 s1).
   */
  readonly 'review-input': {
    readonly obligation: 'art-10.review-inputs';
    readonly with: { readonly content?: string };
  };
  /**
   * Have it reviewed whether the content is lawful 审核内容是否合法
   *
   * From art-06.no-prohibited-information (art 6 s1).
   */
  readonly 'review-lawfulness': {
    readonly obligation: 'art-06.no-prohibited-information';
    readonly with: { readonly content?: string };
  };
  /**
   * Review the result 审核该合成结果
   *
   * From art-10.review-outputs (art 10 s1).
   */
  readonly 'review-output': {
    readonly obligation: 'art-10.review-outputs';
    readonly with: { readonly content?: string };
  };
  /**
   * Store the log of the processing 保存处理日志
   *
   * From art-16.log-retention (art 16).
   */
  readonly 'store-generation-log': {
    readonly obligation: 'art-16.log-retention';
    readonly with: { readonly content?: string };
  };
  /**
   * Store the records 保存有关记录
   *
   * From art-10.keep-harmful-records (art 10 s3).
   */
  readonly 'store-records': {
    readonly obligation: 'art-10.keep-harmful-records';
    readonly due?: string;
    readonly with: { readonly content?: string };
  };
  /**
   * Store the records of the rumour 保存有关记录
   *
   * From art-11.keep-records (art 11).
   */
  readonly 'store-rumour-records': {
    readonly obligation: 'art-11.keep-records';
    readonly due?: string;
    readonly with: { readonly content?: string };
  };
  /**
   * Take a measure against the user 对该使用者采取处置措施
   *
   * From art-10.measures-against-user (art 10 s3).
   */
  readonly 'take-measure-against-user': {
    readonly obligation: 'art-10.measures-against-user';
    readonly due?: string;
    readonly with: { readonly user?: string };
  };
  /**
   * Make the mark perceptible again 使标识重新可被感知
   *
   * From art-18.no-mark-conceal (art 18).
   */
  readonly 'uncover-mark': {
    readonly obligation: 'art-18.no-mark-conceal';
    readonly with: { readonly content?: string };
  };
  /**
   * Verify the user’s real identity 认证该使用者的真实身份
   *
   * From art-09.identity-verification (art 9).
   */
  readonly 'verify-identity': {
    readonly obligation: 'art-09.identity-verification';
    readonly with: { readonly user?: string };
  };
  /**
   * Verify the news 核实新闻信息
   *
   * From art-06.no-fake-news (art 6 s2).
   */
  readonly 'verify-news': { readonly obligation: 'art-06.no-fake-news'; readonly with: { readonly content?: string } };
}

/** Every fact of the vocabulary by its name, as evaluators see it: instants and lengths of time are milliseconds. */
export interface FactTypes {
  /** When its mechanism was last evaluated */
  readonly 'algorithm.evaluated-at': number;
  /** Whether there is such a algorithm */
  readonly 'algorithm.exists': boolean;
  /** Whether it generates or synthesises content */
  readonly 'algorithm.generates-or-synthesises': boolean;
  /** What it is called */
  readonly 'algorithm.name': string;
  /** When its mechanism was last reviewed */
  readonly 'algorithm.reviewed-at': number;
  /** When its mechanism was last verified */
  readonly 'algorithm.verified-at': number;
  /** Whether there is such a data-set */
  readonly 'data-set.exists': boolean;
  /** Whether it holds personal information */
  readonly 'data-set.holds-personal-information': boolean;
  /** Whether rules for its labelling are written */
  readonly 'data-set.labelling-rules': boolean;
  /** Whether there is a lawful basis for using it */
  readonly 'data-set.lawful-basis': boolean;
  /** Whether its management is organised */
  readonly 'data-set.managed': boolean;
  /** What it is called */
  readonly 'data-set.name': string;
  /** Whether the rules on personal information are observed */
  readonly 'data-set.personal-information-rules-observed': boolean;
  /** Whether the necessary measures protect it */
  readonly 'data-set.secured': boolean;
  /** Where it comes from */
  readonly 'data-set.source': string;
  /** When the decision is made */
  readonly 'decision.time': number;
  /** The activity: Whether it disturbs the economic or social order */
  readonly 'event.activity.disturbs-order': boolean;
  /** The activity: Whether it endangers national security or interests */
  readonly 'event.activity.endangers-national-security': boolean;
  /** The activity: Whether it harms the national image */
  readonly 'event.activity.harms-national-image': boolean;
  /** The activity: Whether it infringes the public interest */
  readonly 'event.activity.infringes-public-interest': boolean;
  /** The activity: Whether it infringes lawful rights of others */
  readonly 'event.activity.infringes-rights': boolean;
  /** The activity: Whether law forbids it otherwise */
  readonly 'event.activity.otherwise-forbidden': boolean;
  /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user */
  readonly 'event.actor': 'provider' | 'technical-supporter' | 'user' | 'anyone';
  /** The marks after it: Whether a conspicuous mark is there */
  readonly 'event.after.conspicuous': boolean;
  /** The marks after it: Whether people can perceive the conspicuous mark */
  readonly 'event.after.conspicuous-perceptible': boolean;
  /** The marks after it: What the conspicuous mark says */
  readonly 'event.after.conspicuous-value': string;
  /** The marks after it: Whether a technical mark is there */
  readonly 'event.after.technical': boolean;
  /** The marks after it: What the technical mark says */
  readonly 'event.after.technical-value': string;
  /** When it was found or received */
  readonly 'event.announced-at': number;
  /** The application: Whether its filing was checked */
  readonly 'event.application.filing-checked': boolean;
  /** The application: The application */
  readonly 'event.application.id': string;
  /** The application: Whether it offers deep synthesis */
  readonly 'event.application.offers-deep-synthesis': boolean;
  /** The application: Whether its security assessment was checked */
  readonly 'event.application.security-assessment-checked': boolean;
  /** The marks before the processing: Whether a conspicuous mark is there */
  readonly 'event.before.conspicuous': boolean;
  /** The marks before the processing: Whether people can perceive the conspicuous mark */
  readonly 'event.before.conspicuous-perceptible': boolean;
  /** The marks before the processing: What the conspicuous mark says */
  readonly 'event.before.conspicuous-value': string;
  /** The marks before the processing: Whether a technical mark is there */
  readonly 'event.before.technical': boolean;
  /** The marks before the processing: What the technical mark says */
  readonly 'event.before.technical-value': string;
  /** When it was found or received */
  readonly 'event.changed-at': number;
  /** The content: Whether the news is fake: the verdict of a verification (art 6 s2) */
  readonly 'event.content.fake': boolean;
  /** The content: The content */
  readonly 'event.content.id': string;
  /** The content: Whether the processing was logged (arts 10 s2, 16) */
  readonly 'event.content.logged': boolean;
  /** The content: The capabilities that generated or edited it; a complete list, empty where it is not synthetic (art 23 ¶1) */
  readonly 'event.content.made-with': readonly (
    | 'intelligent-dialogue'
    | 'intelligent-writing'
    | 'text-generation'
    | 'text-style-conversion'
    | 'question-answering'
    | 'text-to-speech'
    | 'voice-conversion'
    | 'voice-imitation'
    | 'voice-attribute-editing'
    | 'music-generation'
    | 'scene-sound-editing'
    | 'face-generation'
    | 'face-swap'
    | 'person-attribute-editing'
    | 'face-manipulation'
    | 'gesture-manipulation'
    | 'image-generation'
    | 'image-editing'
    | 'image-enhancement'
    | 'image-restoration'
    | 'video-generation'
    | 'digital-person'
    | 'three-dimensional-reconstruction'
    | 'digital-simulation'
    | 'immersive-scene'
    | 'other'
  )[];
  /** The conspicuous mark (art 17): Whether the conspicuous mark is there */
  readonly 'event.content.marks.conspicuous.added': boolean;
  /** The conspicuous mark (art 17): Whether its position and area are reasonable */
  readonly 'event.content.marks.conspicuous.reasonably-placed': boolean;
  /** The conspicuous mark (art 17): Whether it tells the public that the content is synthetic */
  readonly 'event.content.marks.conspicuous.tells-public': boolean;
  /** The technical mark (art 16): Whether the technical mark is there */
  readonly 'event.content.marks.technical.added': boolean;
  /** The technical mark (art 16): Whether it interferes with the use of the content */
  readonly 'event.content.marks.technical.hinders-use': boolean;
  /** The technical mark (art 16): Whether the metadata carry the provider’s name or code */
  readonly 'event.content.marks.technical.names-provider': boolean;
  /** The technical mark (art 16): Whether the metadata carry a number of the content */
  readonly 'event.content.marks.technical.numbers-content': boolean;
  /** The technical mark (art 16): Whether the metadata state that the content is synthetic */
  readonly 'event.content.marks.technical.states-synthesis': boolean;
  /** The content: Whether it may confuse or mislead the public (art 17 ¶1) */
  readonly 'event.content.may-mislead-public': boolean;
  /** The content: Whether it is news information (art 6 s2) */
  readonly 'event.content.news': boolean;
  /** The content: Whether it is information that law prohibits: the verdict of a review (art 6 s1) */
  readonly 'event.content.prohibited': boolean;
  /** Its review before release (art 10 s1): Whether the user’s input was reviewed */
  readonly 'event.content.review.input': boolean;
  /** Its review before release (art 10 s1): Whether the result was reviewed */
  readonly 'event.content.review.output': boolean;
  /** The content: Whether it is generated or significantly altered (art 17 ¶1 (v)) */
  readonly 'event.content.significantly-altered': boolean;
  /** The content: Whether its voice significantly alters features of personal identity (art 17 ¶1 (ii)) */
  readonly 'event.content.significantly-alters-identity': boolean;
  /** The content: Whether its text imitates a natural person (art 17 ¶1 (i)) */
  readonly 'event.content.simulates-natural-person': boolean;
  /** The content: The unit that published the news (art 6 s3) */
  readonly 'event.content.source': string;
  /** When it was found or received */
  readonly 'event.ended-at': number;
  /** When it was found or received */
  readonly 'event.established-at': number;
  /** When it was found or received */
  readonly 'event.found-at': number;
  /** The product, application or function: The function */
  readonly 'event.function.id': string;
  /** The product, application or function: Whether it has public opinion properties */
  readonly 'event.function.public-opinion-properties': boolean;
  /** Its security assessment: When it was carried out */
  readonly 'event.function.security-assessment.at': number;
  /** Its security assessment: Whether it was carried out */
  readonly 'event.function.security-assessment.done': boolean;
  /** The product, application or function: Whether it can mobilise society */
  readonly 'event.function.social-mobilisation-capacity': boolean;
  /** The inspection: Who inspects */
  readonly 'event.inspection.authority': 'cyberspace' | 'telecommunications' | 'public-security' | 'other';
  /** The inspection: The deadline that the authority set */
  readonly 'event.inspection.cooperate-by': number;
  /** Giving technical, data and other support and assistance: When it was done */
  readonly 'event.inspection.cooperation.at': number;
  /** Giving technical, data and other support and assistance: Whether it has been done */
  readonly 'event.inspection.cooperation.done': boolean;
  /** When it was found or received */
  readonly 'event.lifted-at': number;
  /** The order: Who gives it */
  readonly 'event.order.authority': 'cyberspace' | 'telecommunications' | 'public-security' | 'other';
  /** The order: Whether it demands that things be put right */
  readonly 'event.order.demands-rectification': boolean;
  /** The order: The order, as listed in the service descriptor */
  readonly 'event.order.id': string;
  /** Putting things right and removing the hazard: When it was done */
  readonly 'event.order.rectification.at': number;
  /** Putting things right and removing the hazard: Whether it has been done */
  readonly 'event.order.rectification.done': boolean;
  /** The order: Its deadline for putting things right */
  readonly 'event.order.rectify-by': number;
  /** The order: The other services it suspends, by name; a complete list */
  readonly 'event.order.services': readonly string[];
  /** The order: Whether it rests on a significant information security risk */
  readonly 'event.order.significant-risk': boolean;
  /** The order: What it suspends; a complete list */
  readonly 'event.order.suspends': readonly ('information-update' | 'account-registration' | 'other-service')[];
  /** The person whose biometric information is edited: Whether it is the user */
  readonly 'event.person.is-user': boolean;
  /** The person whose biometric information is edited: Whether the person was notified */
  readonly 'event.person.notified': boolean;
  /** The person whose biometric information is edited: Whether the person gave separate consent */
  readonly 'event.person.separate-consent': boolean;
  /** The prompt to notify and obtain consent (art 14 s2): Whether it was shown to the user */
  readonly 'event.prompt.shown': boolean;
  /** When it was found or received */
  readonly 'event.received-at': number;
  /** Accepting the complaint or report: When it was done */
  readonly 'event.response.acceptance.at': number;
  /** Accepting the complaint or report: Whether it has been done */
  readonly 'event.response.acceptance.done': boolean;
  /** Disposal of the content as law demands: When it was done */
  readonly 'event.response.disposal.at': number;
  /** Disposal of the content as law demands: Whether it has been done */
  readonly 'event.response.disposal.done': boolean;
  /** Telling the complainant the result: When it was done */
  readonly 'event.response.feedback.at': number;
  /** Telling the complainant the result: Whether it has been done */
  readonly 'event.response.feedback.done': boolean;
  /** The filing, the change of filing or its cancellation: When it was done */
  readonly 'event.response.filing.at': number;
  /** The filing, the change of filing or its cancellation: Whether it has been done */
  readonly 'event.response.filing.done': boolean;
  /** Handling it: When it was done */
  readonly 'event.response.handling.at': number;
  /** Handling it: Whether it has been done */
  readonly 'event.response.handling.done': boolean;
  /** The management duty that the terms provide for: When it was done */
  readonly 'event.response.management.at': number;
  /** The management duty that the terms provide for: Whether it has been done */
  readonly 'event.response.management.done': boolean;
  /** What has been done so far (art 13 s2): The measures taken; a complete list */
  readonly 'event.response.measures-taken': readonly ('not-listed' | 'warning' | 'service-suspension' | 'removal')[];
  /** A measure of handling: When it was done */
  readonly 'event.response.measures.at': number;
  /** A measure of handling: Whether it has been done */
  readonly 'event.response.measures.done': boolean;
  /** Storing the records: When it was done */
  readonly 'event.response.records.at': number;
  /** Storing the records: Whether it has been done */
  readonly 'event.response.records.done': boolean;
  /** Measures that refute the rumour: When it was done */
  readonly 'event.response.refutation.at': number;
  /** Measures that refute the rumour: Whether it has been done */
  readonly 'event.response.refutation.done': boolean;
  /** The report to the cyberspace authority and the other departments in charge: When it was done */
  readonly 'event.response.report.at': number;
  /** The report to the cyberspace authority and the other departments in charge: Whether it has been done */
  readonly 'event.response.report.done': boolean;
  /** What has been done so far (art 10 s3): The measures taken; a complete list */
  readonly 'event.response.user-measures-taken': readonly (
    | 'warning'
    | 'function-restriction'
    | 'service-suspension'
    | 'account-closure'
  )[];
  /** A measure against the user: When it was done */
  readonly 'event.response.user-measures.at': number;
  /** A measure against the user: Whether it has been done */
  readonly 'event.response.user-measures.done': boolean;
  /** What has been done so far (art 10 s3): Whether a user is responsible */
  readonly 'event.response.user-responsible': boolean;
  /** The service the act belongs to, by the name an order would use */
  readonly 'event.service': string;
  /** When it was found or received */
  readonly 'event.started-at': number;
  /** When the event happened */
  readonly 'event.time': number;
  /** The type of the event */
  readonly 'event.type':
    | 'activity.requested'
    | 'content.generated'
    | 'content.edited'
    | 'content.published'
    | 'content.disseminated'
    | 'content.republished'
    | 'biometric-edit.requested'
    | 'mark.removed'
    | 'mark.altered'
    | 'mark.concealed'
    | 'user.registered'
    | 'information.updated'
    | 'function.launched'
    | 'harmful-content.found'
    | 'false-information.found'
    | 'terms-breach.found'
    | 'complaint.received'
    | 'application.submitted'
    | 'application-violation.found'
    | 'service.started'
    | 'filing.changed'
    | 'service.ended'
    | 'inspection.announced'
    | 'order.received'
    | 'order.lifted'
    | 'violation.established';
  /** The user who acts: The user, under a pseudonym */
  readonly 'event.user.id': string;
  /** The user who acts: Whether the real identity was verified (art 9) */
  readonly 'event.user.identity-verified': boolean;
  /** The user who acts: The method that verified it (art 9) */
  readonly 'event.user.verified-by':
    | 'mobile-number'
    | 'identity-card'
    | 'unified-social-credit-code'
    | 'national-identity-service'
    | 'other';
  /** The violation: Whether it breaches public security administration */
  readonly 'event.violation.breaches-public-security': boolean;
  /** The violation: Whether it constitutes a crime */
  readonly 'event.violation.crime': boolean;
  /** The violation: Whether it is established */
  readonly 'event.violation.established': boolean;
  /** The violation: Who established it */
  readonly 'event.violation.established-by': string;
  /** The violation: The obligation that was breached */
  readonly 'event.violation.obligation': string;
  /** The violation: Whether it caused serious harm */
  readonly 'event.violation.serious-harm': boolean;
  /** Whether there is such a function */
  readonly 'function.exists': boolean;
  /** When it was launched or is to be launched */
  readonly 'function.launch-at': number;
  /** Whether it has been launched */
  readonly 'function.launched': boolean;
  /** What it is called */
  readonly 'function.name': string;
  /** Whether it has public opinion properties */
  readonly 'function.public-opinion-properties': boolean;
  /** Its security assessment: When it was carried out */
  readonly 'function.security-assessment.at': number;
  /** Its security assessment: Who carried it out */
  readonly 'function.security-assessment.by': 'self' | 'professional-institution';
  /** Its security assessment: Whether it still fits what is provided */
  readonly 'function.security-assessment.current': boolean;
  /** Its security assessment: Whether it was carried out */
  readonly 'function.security-assessment.done': boolean;
  /** Whether it can mobilise society */
  readonly 'function.social-mobilisation-capacity': boolean;
  /** Whether there is such a listed-application */
  readonly 'listed-application.exists': boolean;
  /** Whether its filing was checked */
  readonly 'listed-application.filing-checked': boolean;
  /** Whether it offers deep synthesis */
  readonly 'listed-application.offers-deep-synthesis': boolean;
  /** Whether its security assessment was checked */
  readonly 'listed-application.security-assessment-checked': boolean;
  /** Whether there is such a order */
  readonly 'order.exists': boolean;
  /** From when it is in force */
  readonly 'order.from': number;
  /** Whether it has been lifted */
  readonly 'order.lifted': boolean;
  /** When it was lifted */
  readonly 'order.lifted-at': number;
  /** Its deadline for putting things right */
  readonly 'order.rectify-by': number;
  /** The other services it suspends, by the id or name of the service or of one of its functions; a complete list */
  readonly 'order.services': readonly string[];
  /** What it suspends; a complete list */
  readonly 'order.suspends': readonly ('information-update' | 'account-registration' | 'other-service')[];
  /** Until when it is in force, where it says so */
  readonly 'order.until': number;
  /** Whether users submit text, voice, images or other data (art 10 s1) */
  readonly 'service.accepts-user-input': boolean;
  /** What the operator does: offers deep synthesis to users, supplies technology to those who offer it, or runs an application store or other distribution platform; a complete list (arts 13, 23 ¶2) */
  readonly 'service.activities': readonly (
    | 'offers-deep-synthesis'
    | 'supplies-technology'
    | 'distributes-applications'
  )[];
  /** What the service can generate, edit or synthesise; a complete list, empty where it does nothing of the kind (art 23 ¶1) */
  readonly 'service.capabilities': readonly (
    | 'intelligent-dialogue'
    | 'intelligent-writing'
    | 'text-generation'
    | 'text-style-conversion'
    | 'question-answering'
    | 'text-to-speech'
    | 'voice-conversion'
    | 'voice-imitation'
    | 'voice-attribute-editing'
    | 'music-generation'
    | 'scene-sound-editing'
    | 'face-generation'
    | 'face-swap'
    | 'person-attribute-editing'
    | 'face-manipulation'
    | 'gesture-manipulation'
    | 'image-generation'
    | 'image-editing'
    | 'image-enhancement'
    | 'image-restoration'
    | 'video-generation'
    | 'digital-person'
    | 'three-dimensional-reconstruction'
    | 'digital-simulation'
    | 'immersive-scene'
    | 'other'
  )[];
  /** Appeals, complaints and reports (art 12): Whether the channel was found convenient and effective */
  readonly 'service.complaints.convenient': boolean;
  /** Appeals, complaints and reports (art 12): Whether the public has a channel */
  readonly 'service.complaints.open-to-public': boolean;
  /** Appeals, complaints and reports (art 12): Whether users have a channel */
  readonly 'service.complaints.open-to-users': boolean;
  /** Appeals, complaints and reports (art 12): Whether the handling process is published */
  readonly 'service.complaints.process-published': boolean;
  /** Appeals, complaints and reports (art 12): The published time limit for feedback */
  readonly 'service.complaints.time-limit': number;
  /** Appeals, complaints and reports (art 12): Whether the time limit for feedback is published */
  readonly 'service.complaints.time-limit-published': boolean;
  /** How content is managed (art 10 s1): Whether its rules are written */
  readonly 'service.content-management.rules-written': boolean;
  /** How content is managed (art 10 s1): Whether people are assigned to it */
  readonly 'service.content-management.staffed': boolean;
  /** How content is managed (art 10 s1): Whether it has the technical means it needs */
  readonly 'service.content-management.tooled': boolean;
  /** Safeguards of a distribution platform (art 13 s1): Whether listed applications are managed day by day */
  readonly 'service.distribution.daily-management': boolean;
  /** Safeguards of a distribution platform (art 13 s1): Whether emergencies are handled */
  readonly 'service.distribution.emergency-handling': boolean;
  /** Safeguards of a distribution platform (art 13 s1): Whether applications are reviewed before they are listed */
  readonly 'service.distribution.launch-review': boolean;
  /** The algorithm filing (art 19): When it was filed */
  readonly 'service.filing.at': number;
  /** The cancellation when the service ends: When it was filed */
  readonly 'service.filing.cancellation.at': number;
  /** The cancellation when the service ends: Whether it has been filed */
  readonly 'service.filing.cancellation.done': boolean;
  /** The cancellation when the service ends: Whether there has been an end of the service */
  readonly 'service.filing.cancellation.needed': boolean;
  /** The cancellation when the service ends: When there was an end of the service */
  readonly 'service.filing.cancellation.since': number;
  /** The latest change to what was filed: When it was filed */
  readonly 'service.filing.change.at': number;
  /** The latest change to what was filed: Whether it has been filed */
  readonly 'service.filing.change.done': boolean;
  /** The latest change to what was filed: Whether there has been a change to what was filed */
  readonly 'service.filing.change.needed': boolean;
  /** The latest change to what was filed: When there was a change to what was filed */
  readonly 'service.filing.change.since': number;
  /** The algorithm filing (art 19): Whether the algorithm has been filed */
  readonly 'service.filing.done': boolean;
  /** The algorithm filing (art 19): The filing number */
  readonly 'service.filing.number': string;
  /** The algorithm filing (art 19): The address of the public record */
  readonly 'service.filing.public-record': string;
  /** The database of features of unlawful and harmful content (art 10 s2): Whether it is established */
  readonly 'service.harmful-content-database.established': boolean;
  /** The procedures for entries: When they were last reviewed */
  readonly 'service.harmful-content-database.procedures.reviewed-at': number;
  /** The procedures for entries: Whether they are written */
  readonly 'service.harmful-content-database.procedures.written': boolean;
  /** The rules for entries: When they were last reviewed */
  readonly 'service.harmful-content-database.rules.reviewed-at': number;
  /** The rules for entries: Whether they are written */
  readonly 'service.harmful-content-database.rules.written': boolean;
  /** The standards for entries: When they were last reviewed */
  readonly 'service.harmful-content-database.standards.reviewed-at': number;
  /** The standards for entries: Whether they are written */
  readonly 'service.harmful-content-database.standards.written': boolean;
  /** The database of features of unlawful and harmful content (art 10 s2): When it was last updated */
  readonly 'service.harmful-content-database.updated-at': number;
  /** Whether others support the service with technology (arts 8, 23 ¶2) */
  readonly 'service.has-technical-supporters': boolean;
  /** How users’ real identities are verified (art 9): Whether users are verified before they can publish or disseminate */
  readonly 'service.identity-verification.before-publishing': boolean;
  /** How users’ real identities are verified (art 9): The methods in use; a complete list, empty where nobody is verified */
  readonly 'service.identity-verification.methods': readonly (
    | 'mobile-number'
    | 'identity-card'
    | 'unified-social-credit-code'
    | 'national-identity-service'
    | 'other'
  )[];
  /** The logs of generation and editing (art 16): Whether they are recorded */
  readonly 'service.logs.generation.recorded': boolean;
  /** The logs of generation and editing (art 16): How long they are kept */
  readonly 'service.logs.generation.retention': number;
  /** The network logs (art 10 s2): Whether they are recorded */
  readonly 'service.logs.network.recorded': boolean;
  /** The network logs (art 10 s2): How long they are kept */
  readonly 'service.logs.network.retention': number;
  /** The management rules (art 8): Where they stand */
  readonly 'service.management-rules.address': string;
  /** The management rules (art 8): Whether they are open to the public */
  readonly 'service.management-rules.published': boolean;
  /** The management rules (art 8): When they were last reviewed */
  readonly 'service.management-rules.reviewed-at': number;
  /** The management rules (art 8): Whether they are written */
  readonly 'service.management-rules.written': boolean;
  /** The management system for review of algorithms and their mechanisms: Whether it is established and in force */
  readonly 'service.management-systems.algorithm-review.established': boolean;
  /** The management system for review of algorithms and their mechanisms: Whether someone is named who answers for it */
  readonly 'service.management-systems.algorithm-review.owner': boolean;
  /** The management system for review of algorithms and their mechanisms: When it was last reviewed */
  readonly 'service.management-systems.algorithm-review.reviewed-at': number;
  /** The management system for prevention of telecommunication and network fraud: Whether it is established and in force */
  readonly 'service.management-systems.anti-fraud.established': boolean;
  /** The management system for prevention of telecommunication and network fraud: Whether someone is named who answers for it */
  readonly 'service.management-systems.anti-fraud.owner': boolean;
  /** The management system for prevention of telecommunication and network fraud: When it was last reviewed */
  readonly 'service.management-systems.anti-fraud.reviewed-at': number;
  /** The management system for data security: Whether it is established and in force */
  readonly 'service.management-systems.data-security.established': boolean;
  /** The management system for data security: Whether someone is named who answers for it */
  readonly 'service.management-systems.data-security.owner': boolean;
  /** The management system for data security: When it was last reviewed */
  readonly 'service.management-systems.data-security.reviewed-at': number;
  /** The management system for review of science and technology ethics: Whether it is established and in force */
  readonly 'service.management-systems.ethics-review.established': boolean;
  /** The management system for review of science and technology ethics: Whether someone is named who answers for it */
  readonly 'service.management-systems.ethics-review.owner': boolean;
  /** The management system for review of science and technology ethics: When it was last reviewed */
  readonly 'service.management-systems.ethics-review.reviewed-at': number;
  /** The management system for emergency and incident response: Whether it is established and in force */
  readonly 'service.management-systems.incident-response.established': boolean;
  /** The management system for emergency and incident response: Whether someone is named who answers for it */
  readonly 'service.management-systems.incident-response.owner': boolean;
  /** The management system for emergency and incident response: When it was last reviewed */
  readonly 'service.management-systems.incident-response.reviewed-at': number;
  /** The management system for review of published information: Whether it is established and in force */
  readonly 'service.management-systems.information-review.established': boolean;
  /** The management system for review of published information: Whether someone is named who answers for it */
  readonly 'service.management-systems.information-review.owner': boolean;
  /** The management system for review of published information: When it was last reviewed */
  readonly 'service.management-systems.information-review.reviewed-at': number;
  /** The management system for protection of personal information: Whether it is established and in force */
  readonly 'service.management-systems.personal-information.established': boolean;
  /** The management system for protection of personal information: Whether someone is named who answers for it */
  readonly 'service.management-systems.personal-information.owner': boolean;
  /** The management system for protection of personal information: When it was last reviewed */
  readonly 'service.management-systems.personal-information.reviewed-at': number;
  /** The management system for user registration and verification: Whether it is established and in force */
  readonly 'service.management-systems.user-registration.established': boolean;
  /** The management system for user registration and verification: Whether someone is named who answers for it */
  readonly 'service.management-systems.user-registration.owner': boolean;
  /** The management system for user registration and verification: When it was last reviewed */
  readonly 'service.management-systems.user-registration.reviewed-at': number;
  /** The conspicuous mark on text that imitates a natural person (i): Whether it is added */
  readonly 'service.marking.conspicuous.dialogue-text.added': boolean;
  /** The conspicuous mark on text that imitates a natural person (i): Whether its position and area were found reasonable */
  readonly 'service.marking.conspicuous.dialogue-text.reasonably-placed': boolean;
  /** The conspicuous mark on text that imitates a natural person (i): Whether it tells the public that the content is synthetic */
  readonly 'service.marking.conspicuous.dialogue-text.tells-public': boolean;
  /** The conspicuous mark on immersive scenes (iv): Whether it is added */
  readonly 'service.marking.conspicuous.immersive-scene.added': boolean;
  /** The conspicuous mark on immersive scenes (iv): Whether its position and area were found reasonable */
  readonly 'service.marking.conspicuous.immersive-scene.reasonably-placed': boolean;
  /** The conspicuous mark on immersive scenes (iv): Whether it tells the public that the content is synthetic */
  readonly 'service.marking.conspicuous.immersive-scene.tells-public': boolean;
  /** The conspicuous mark on other content (v): Whether it is added */
  readonly 'service.marking.conspicuous.other-significant.added': boolean;
  /** The conspicuous mark on other content (v): Whether its position and area were found reasonable */
  readonly 'service.marking.conspicuous.other-significant.reasonably-placed': boolean;
  /** The conspicuous mark on other content (v): Whether it tells the public that the content is synthetic */
  readonly 'service.marking.conspicuous.other-significant.tells-public': boolean;
  /** The conspicuous mark on images and video of persons (iii): Whether it is added */
  readonly 'service.marking.conspicuous.person-image-video.added': boolean;
  /** The conspicuous mark on images and video of persons (iii): Whether its position and area were found reasonable */
  readonly 'service.marking.conspicuous.person-image-video.reasonably-placed': boolean;
  /** The conspicuous mark on images and video of persons (iii): Whether it tells the public that the content is synthetic */
  readonly 'service.marking.conspicuous.person-image-video.tells-public': boolean;
  /** The conspicuous mark on voices (ii): Whether it is added */
  readonly 'service.marking.conspicuous.voice.added': boolean;
  /** The conspicuous mark on voices (ii): Whether its position and area were found reasonable */
  readonly 'service.marking.conspicuous.voice.reasonably-placed': boolean;
  /** The conspicuous mark on voices (ii): Whether it tells the public that the content is synthetic */
  readonly 'service.marking.conspicuous.voice.tells-public': boolean;
  /** The function with which users add a mark (art 17 ¶2): Whether it is offered */
  readonly 'service.marking.function.offered': boolean;
  /** The function with which users add a mark (art 17 ¶2): Whether users are told that they can mark */
  readonly 'service.marking.function.told-to-users': boolean;
  /** The technical mark (art 16): Whether it is added */
  readonly 'service.marking.technical.added': boolean;
  /** The technical mark (art 16): Whether it interferes with the use of the content */
  readonly 'service.marking.technical.hinders-use': boolean;
  /** The technical mark (art 16): What it is */
  readonly 'service.marking.technical.kind': 'metadata' | 'watermark' | 'metadata-and-watermark' | 'other';
  /** The technical mark (art 16): Whether the metadata carry the provider’s name or code */
  readonly 'service.marking.technical.names-provider': boolean;
  /** The technical mark (art 16): Whether the metadata carry a number of the content */
  readonly 'service.marking.technical.numbers-content': boolean;
  /** The technical mark (art 16): Whether the metadata state that the content is synthetic */
  readonly 'service.marking.technical.states-synthesis': boolean;
  /** Whether its content may confuse or mislead the public (art 17 ¶1) */
  readonly 'service.may-mislead-public': boolean;
  /** How security obligations are told to those who have them (art 8): Whether technical supporters are told conspicuously */
  readonly 'service.obligations-notice.told-to-technical-supporters': boolean;
  /** How security obligations are told to those who have them (art 8): Whether users are told conspicuously */
  readonly 'service.obligations-notice.told-to-users': boolean;
  /** Whether the service is offered within the territory of mainland China (art 2) */
  readonly 'service.offered-in-china': boolean;
  /** When the service was offered (art 19): Whether it has ended */
  readonly 'service.operation.ended': boolean;
  /** When the service was offered (art 19): When it ended */
  readonly 'service.operation.ended-at': number;
  /** When the service was offered (art 19): When it was first provided */
  readonly 'service.operation.started-at': number;
  /** The platform terms (art 8): Where they stand */
  readonly 'service.platform-terms.address': string;
  /** The platform terms (art 8): Whether they are open to the public */
  readonly 'service.platform-terms.published': boolean;
  /** The platform terms (art 8): When they were last reviewed */
  readonly 'service.platform-terms.reviewed-at': number;
  /** The platform terms (art 8): Whether they are written */
  readonly 'service.platform-terms.written': boolean;
  /** Whether the service has public opinion properties (arts 19, 20) */
  readonly 'service.public-opinion-properties': boolean;
  /** Who answers for information security (art 7): The person or post */
  readonly 'service.responsible-person.name': string;
  /** Who answers for information security (art 7): Whether a person is named */
  readonly 'service.responsible-person.named': boolean;
  /** How users’ inputs are reviewed: Whether the review comes before anything is released */
  readonly 'service.review.inputs.before-release': boolean;
  /** How users’ inputs are reviewed: By people, by technical means, or both */
  readonly 'service.review.inputs.method': 'manual' | 'automated' | 'manual-and-automated' | 'none';
  /** How users’ inputs are reviewed: The share that is released without review, from 0 to 1 */
  readonly 'service.review.inputs.unreviewed-share': number;
  /** How synthesis results are reviewed: Whether the review comes before anything is released */
  readonly 'service.review.outputs.before-release': boolean;
  /** How synthesis results are reviewed: By people, by technical means, or both */
  readonly 'service.review.outputs.method': 'manual' | 'automated' | 'manual-and-automated' | 'none';
  /** How synthesis results are reviewed: The share that is released without review, from 0 to 1 */
  readonly 'service.review.outputs.unreviewed-share': number;
  /** The roles that the operator claims; a complete list (arts 13, 23 ¶2) */
  readonly 'service.roles': readonly ('provider' | 'technical-supporter' | 'app-store')[];
  /** The mechanism for refuting rumours (art 11): Whether it is established */
  readonly 'service.rumour-mechanism.established': boolean;
  /** The mechanism for refuting rumours (art 11): Whether someone is named who answers for it */
  readonly 'service.rumour-mechanism.owner': boolean;
  /** The activity of online audiovisual programmes: Whether the operator engages in online audiovisual programmes */
  readonly 'service.sectors.audiovisual.engaged': boolean;
  /** The activity of online audiovisual programmes: Whether it expires: a filing may not */
  readonly 'service.sectors.audiovisual.licence-expires': boolean;
  /** The activity of online audiovisual programmes: The last day of the licence */
  readonly 'service.sectors.audiovisual.licence-valid-until': number;
  /** The activity of online audiovisual programmes: Whether the licence or filing that those rules demand is held */
  readonly 'service.sectors.audiovisual.licensed': boolean;
  /** The activity of online audiovisual programmes: Whether the rules of the department in charge are observed */
  readonly 'service.sectors.audiovisual.rules-observed': boolean;
  /** The activity of online culture: Whether the operator engages in online culture */
  readonly 'service.sectors.culture.engaged': boolean;
  /** The activity of online culture: Whether it expires: a filing may not */
  readonly 'service.sectors.culture.licence-expires': boolean;
  /** The activity of online culture: The last day of the licence */
  readonly 'service.sectors.culture.licence-valid-until': number;
  /** The activity of online culture: Whether the licence or filing that those rules demand is held */
  readonly 'service.sectors.culture.licensed': boolean;
  /** The activity of online culture: Whether the rules of the department in charge are observed */
  readonly 'service.sectors.culture.rules-observed': boolean;
  /** The activity of online publishing: Whether the operator engages in online publishing */
  readonly 'service.sectors.publishing.engaged': boolean;
  /** The activity of online publishing: Whether it expires: a filing may not */
  readonly 'service.sectors.publishing.licence-expires': boolean;
  /** The activity of online publishing: The last day of the licence */
  readonly 'service.sectors.publishing.licence-valid-until': number;
  /** The activity of online publishing: Whether the licence or filing that those rules demand is held */
  readonly 'service.sectors.publishing.licensed': boolean;
  /** The activity of online publishing: Whether the rules of the department in charge are observed */
  readonly 'service.sectors.publishing.rules-observed': boolean;
  /** The prompt to notify the person edited and obtain consent (art 14 s2): Whether users are prompted */
  readonly 'service.separate-consent-prompt.exists': boolean;
  /** The service agreement (art 8): When they were last reviewed */
  readonly 'service.service-agreement.reviewed-at': number;
  /** The service agreement (art 8): Whether they are written */
  readonly 'service.service-agreement.written': boolean;
  /** Whether other services generate content or significantly alter it (art 17 ¶1 (v)) */
  readonly 'service.significantly-alters-content': boolean;
  /** Whether its voice services significantly alter features of personal identity (art 17 ¶1 (ii)) */
  readonly 'service.significantly-alters-identity': boolean;
  /** Whether its text services imitate a natural person (art 17 ¶1 (i)) */
  readonly 'service.simulates-natural-persons': boolean;
  /** Whether the service can mobilise society (arts 19, 20) */
  readonly 'service.social-mobilisation-capacity': boolean;
  /** Technical safeguard measures (art 7): Whether they are in place and fit the service */
  readonly 'service.technical-safeguards.in-place': boolean;
  /** Technical safeguard measures (art 7): The measures; a complete list */
  readonly 'service.technical-safeguards.measures': readonly string[];
  /** Management of training data (art 14 s1): Whether labelled or reference data sets train the models */
  readonly 'service.training-data.used': boolean;
  /** Where it is */
  readonly 'site.address': string;
  /** Whether there is such a site */
  readonly 'site.exists': boolean;
  /** What it is */
  readonly 'site.kind': 'website' | 'application';
  /** Whether the link to the public record stands there */
  readonly 'site.shows-filing-link': boolean;
  /** Whether the filing number stands there conspicuously */
  readonly 'site.shows-filing-number': boolean;
  /** Whether there is such a tool */
  readonly 'tool.exists': boolean;
  /** Whether it generates or edits faces, voices or other biometric information */
  readonly 'tool.generates-or-edits-biometrics': boolean;
  /** What it is */
  readonly 'tool.kind': 'model' | 'template' | 'tool';
  /** Whether it generates or edits non-biometric information that may involve national security, the national image, national interests or public interests */
  readonly 'tool.may-involve-public-interests': boolean;
  /** What it is called */
  readonly 'tool.name': string;
  /** When it was first provided */
  readonly 'tool.provided-since': number;
  /** Its security assessment: When it was carried out */
  readonly 'tool.security-assessment.at': number;
  /** Its security assessment: Who carried it out */
  readonly 'tool.security-assessment.by': 'self' | 'professional-institution';
  /** Its security assessment: Whether it still fits what is provided */
  readonly 'tool.security-assessment.current': boolean;
  /** Its security assessment: Whether it was carried out */
  readonly 'tool.security-assessment.done': boolean;
}

/** Every parameter by its name, as an organisation writes its own value. */
export interface ParameterTypes {
  /**
   * The units that law permits to publish internet news 依法可以发布互联网新闻信息的单位
   *
   * Default: none.
   */
  readonly 'art-06.permitted-news-sources'?: readonly string[];
  /**
   * How old the review of a management system may be 管理制度复核周期
   *
   * Default: P365D from 2023-01-10.
   */
  readonly 'art-07.review-interval'?: `P${string}`;
  /**
   * How soon a breach of law or terms must be acted on 处理违法违约行为的时限
   *
   * Default: PT72H from 2023-01-10.
   */
  readonly 'art-08.enforce-within'?: `P${string}`;
  /**
   * How old the review of the service agreement may be 服务协议复核周期
   *
   * Default: P365D from 2023-01-10.
   */
  readonly 'art-08.review-interval'?: `P${string}`;
  /**
   * How long the database of harmful content may go without an update 特征库更新间隔
   *
   * Default: P30D from 2023-01-10.
   */
  readonly 'art-10.database-update-interval'?: `P${string}`;
  /**
   * How soon harmful content must be dealt with 违法和不良信息的处置时限
   *
   * Default: PT24H from 2023-01-10.
   */
  readonly 'art-10.dispose-within'?: `P${string}`;
  /**
   * How soon the records of harmful content must be stored 保存违法和不良信息记录的时限
   *
   * Default: PT24H from 2023-01-10.
   */
  readonly 'art-10.keep-records-within'?: `P${string}`;
  /**
   * How long network logs must be kept 网络日志留存期限
   *
   * Default: P6M from 2023-01-10.
   */
  readonly 'art-10.log-retention'?: `P${string}`;
  /**
   * How soon a measure must be taken against a user who is responsible 对责任使用者采取处置措施的时限
   *
   * Default: PT72H from 2023-01-10.
   */
  readonly 'art-10.measures-within'?: `P${string}`;
  /**
   * The authority that is told of harmful content 报告违法和不良信息的主管部门
   *
   * Default: cyberspace-authority from 2023-01-10.
   */
  readonly 'art-10.report-to'?: 'cyberspace-authority' | 'telecommunications-authority';
  /**
   * “Promptly”: how soon harmful content must be reported “及时”报告违法和不良信息的时限
   *
   * Default: PT24H from 2023-01-10.
   */
  readonly 'art-10.report-within'?: `P${string}`;
  /**
   * How old a review of the database’s standards, rules and procedures may be 特征库入库标准、规则和程序的复核周期
   *
   * Default: P365D from 2023-01-10.
   */
  readonly 'art-10.review-interval'?: `P${string}`;
  /**
   * The share of inputs or results that may be released without review, from 0 to 1 可容忍的未审核比例
   *
   * Default: 0 from 2023-01-10.
   */
  readonly 'art-10.tolerated-unreviewed-share'?: number;
  /**
   * How soon the records of a rumour must be stored 保存谣言记录的时限
   *
   * Default: PT24H from 2023-01-10.
   */
  readonly 'art-11.keep-records-within'?: `P${string}`;
  /**
   * “Promptly”: how soon a rumour must be refuted “及时”辟谣的时限
   *
   * Default: PT24H from 2023-01-10.
   */
  readonly 'art-11.refute-within'?: `P${string}`;
  /**
   * The authority that is told of false information 报告虚假信息的主管部门
   *
   * Default: cyberspace-authority from 2023-01-10.
   */
  readonly 'art-11.report-to'?: 'cyberspace-authority' | 'telecommunications-authority';
  /**
   * How soon false information must be reported 报告虚假信息的时限
   *
   * Default: PT24H from 2023-01-10.
   */
  readonly 'art-11.report-within'?: `P${string}`;
  /**
   * “Promptly”: how soon a complaint must be accepted “及时”受理的时限
   *
   * Default: P3D from 2023-01-10.
   */
  readonly 'art-12.accept-within'?: `P${string}`;
  /**
   * The longest time limit for feedback that may be published 可公布的最长反馈时限
   *
   * Default: P30D from 2023-01-10.
   */
  readonly 'art-12.longest-time-limit'?: `P${string}`;
  /**
   * “Promptly”: how soon a violation must be acted on “及时”处置违法违规应用程序的时限
   *
   * Default: PT24H from 2023-01-10.
   */
  readonly 'art-13.act-within'?: `P${string}`;
  /**
   * Whether an edit of someone else’s biometric information goes ahead without known consent 同意未知时是否允许编辑他人生物识别信息
   *
   * Default: false from 2023-01-10.
   */
  readonly 'art-14.permit-without-known-consent'?: boolean;
  /**
   * “Periodic”: how old the last evaluation of an algorithm may be “定期”评估算法的周期
   *
   * Default: P365D from 2023-01-10.
   */
  readonly 'art-15.evaluation-interval'?: `P${string}`;
  /**
   * “Periodic”: how old the last review of an algorithm may be “定期”审核算法的周期
   *
   * Default: P365D from 2023-01-10.
   */
  readonly 'art-15.review-interval'?: `P${string}`;
  /**
   * “Periodic”: how old the last verification of an algorithm may be “定期”验证算法的周期
   *
   * Default: P365D from 2023-01-10.
   */
  readonly 'art-15.verification-interval'?: `P${string}`;
  /**
   * How long logs of generation and editing must be kept 生成和编辑日志留存期限
   *
   * Default: P6M from 2023-01-10.
   */
  readonly 'art-16.log-retention'?: `P${string}`;
  /**
   * Whether the mark and the log are both owed (and), or either suffices (or) 标识与日志须并行（and）还是择一（or）
   *
   * Default: and from 2023-01-10.
   */
  readonly 'art-16.reading'?: 'and' | 'or';
  /**
   * Working days in which a filing must be cancelled after the service ends 注销备案期限（工作日）
   *
   * Default: 20 from 2023-01-10.
   */
  readonly 'art-19.cancel-within'?: number;
  /**
   * Working days in which a change must be filed 变更备案期限（工作日）
   *
   * Default: 10 from 2023-01-10.
   */
  readonly 'art-19.change-within'?: number;
  /**
   * Working days in which the algorithm must be filed 备案期限（工作日）
   *
   * Default: 10 from 2023-01-10.
   */
  readonly 'art-19.file-within'?: number;
}

/** The id of an obligation. */
export type ObligationId = keyof ObligationTypes;
/** The id of a duty. */
export type DutyId = keyof DutyTypes;
/** The name of a fact. */
export type FactName = keyof FactTypes;
/** The name of a parameter. */
export type ParameterName = keyof ParameterTypes;

/** Every obligation, for those who go through them all. */
export const obligationIds: readonly ObligationId[] = [
  'art-06.no-prohibited-information',
  'art-06.no-prohibited-activity',
  'art-06.no-fake-news',
  'art-06.news-from-lawful-source',
  'art-07.responsible-person',
  'art-07.user-registration-system',
  'art-07.algorithm-review-system',
  'art-07.ethics-review-system',
  'art-07.information-review-system',
  'art-07.data-security-system',
  'art-07.personal-information-system',
  'art-07.anti-fraud-system',
  'art-07.incident-response-system',
  'art-07.technical-safeguards',
  'art-08.management-rules',
  'art-08.platform-terms',
  'art-08.service-agreement',
  'art-08.notify-obligations',
  'art-08.enforce-terms',
  'art-09.identity-verification',
  'art-09.no-dissemination-to-unverified',
  'art-10.content-moderation',
  'art-10.review-inputs',
  'art-10.review-outputs',
  'art-10.harmful-content-database',
  'art-10.database-standards',
  'art-10.database-rules',
  'art-10.database-procedures',
  'art-10.network-logs',
  'art-10.dispose-harmful',
  'art-10.keep-harmful-records',
  'art-10.report-harmful',
  'art-10.measures-against-user',
  'art-11.rumour-mechanism',
  'art-11.refute',
  'art-11.keep-records',
  'art-11.report',
  'art-12.complaint-channel',
  'art-12.publish-process',
  'art-12.publish-time-limit',
  'art-12.accept-and-handle',
  'art-12.feed-back-result',
  'art-13.launch-review',
  'art-13.daily-management',
  'art-13.emergency-handling',
  'art-13.verify-security-assessment',
  'art-13.verify-filing',
  'art-13.act-on-violation',
  'art-14.training-data-management',
  'art-14.training-data-security',
  'art-14.training-data-personal-information',
  'art-14.prompt-separate-consent',
  'art-14.separate-consent',
  'art-15.periodic-review',
  'art-15.periodic-evaluation',
  'art-15.periodic-verification',
  'art-15.assessment-biometric',
  'art-15.assessment-sensitive-objects',
  'art-16.technical-mark',
  'art-16.mark-does-not-hinder-use',
  'art-16.log-retention',
  'art-17.conspicuous-mark.dialogue-text',
  'art-17.conspicuous-mark.voice',
  'art-17.conspicuous-mark.person-image-video',
  'art-17.conspicuous-mark.immersive-scene',
  'art-17.conspicuous-mark.other-significant',
  'art-17.offer-mark-function',
  'art-17.prompt-mark',
  'art-18.no-mark-delete',
  'art-18.no-mark-alter',
  'art-18.no-mark-conceal',
  'art-19.file',
  'art-19.update-filing',
  'art-19.cancel-filing',
  'art-19.supporter-file',
  'art-19.supporter-update-filing',
  'art-19.supporter-cancel-filing',
  'art-19.display-filing-number',
  'art-19.display-filing-link',
  'art-20.assess-new-function',
  'art-21.authority-inspect',
  'art-21.cooperate',
  'art-21.authority-order',
  'art-21.suspend-information-update',
  'art-21.suspend-account-registration',
  'art-21.suspend-other-service',
  'art-21.rectify',
  'art-22.penalty',
  'art-22.heavier-penalty',
  'art-22.public-security',
  'art-22.criminal',
  'art-23.technology.text',
  'art-23.technology.voice',
  'art-23.technology.non-speech-audio',
  'art-23.technology.biometric-visual',
  'art-23.technology.non-biometric-visual',
  'art-23.technology.virtual-scene',
  'art-23.technology.other',
  'art-23.provider',
  'art-23.technical-supporter',
  'art-23.user',
  'art-23.training-data',
  'art-23.immersive-scene',
  'art-23.claimed-role.provider',
  'art-23.claimed-role.technical-supporter',
  'art-24.publishing',
  'art-24.culture',
  'art-24.audiovisual',
  'art-05.implicit-label',
  'art-05.implicit-label-content',
];
/** Which obligations each duty comes from: what is told here is known by its type. */
export const dutySources: { readonly [Id in DutyId]: readonly ObligationId[] } = {
  'act-on-application': ['art-13.act-on-violation'],
  'add-conspicuous-mark': [
    'art-17.conspicuous-mark.dialogue-text',
    'art-17.conspicuous-mark.voice',
    'art-17.conspicuous-mark.person-image-video',
    'art-17.conspicuous-mark.immersive-scene',
    'art-17.conspicuous-mark.other-significant',
  ],
  'add-technical-mark': ['art-16.technical-mark', 'art-05.implicit-label'],
  'assess-function': ['art-20.assess-new-function'],
  'cancel-filing': ['art-19.cancel-filing', 'art-19.supporter-cancel-filing'],
  'change-technical-mark': ['art-16.mark-does-not-hinder-use'],
  'check-filing': ['art-13.verify-filing'],
  'check-news-source': ['art-06.news-from-lawful-source'],
  'check-security-assessment': ['art-13.verify-security-assessment'],
  'complete-implicit-label': ['art-05.implicit-label-content'],
  'cooperate-with-inspection': ['art-21.cooperate'],
  'dispose-of-content': ['art-10.dispose-harmful'],
  'enforce-terms': ['art-08.enforce-terms'],
  'feed-back-result': ['art-12.feed-back-result'],
  'file-algorithm': ['art-19.file', 'art-19.supporter-file'],
  'file-change': ['art-19.update-filing', 'art-19.supporter-update-filing'],
  'handle-complaint': ['art-12.accept-and-handle'],
  'log-processing': ['art-10.network-logs'],
  'obey-order': [
    'art-21.suspend-information-update',
    'art-21.suspend-account-registration',
    'art-21.suspend-other-service',
  ],
  'obtain-separate-consent': ['art-14.separate-consent'],
  'prompt-separate-consent': ['art-14.prompt-separate-consent'],
  rectify: ['art-21.rectify'],
  'refuse-activity': ['art-06.no-prohibited-activity'],
  'refuse-publication': ['art-09.no-dissemination-to-unverified'],
  'refute-rumour': ['art-11.refute'],
  'report-false-information': ['art-11.report'],
  'report-harmful-content': ['art-10.report-harmful'],
  'restore-mark': ['art-18.no-mark-delete'],
  'restore-mark-content': ['art-18.no-mark-alter'],
  'review-input': ['art-10.review-inputs'],
  'review-lawfulness': ['art-06.no-prohibited-information'],
  'review-output': ['art-10.review-outputs'],
  'store-generation-log': ['art-16.log-retention'],
  'store-records': ['art-10.keep-harmful-records'],
  'store-rumour-records': ['art-11.keep-records'],
  'take-measure-against-user': ['art-10.measures-against-user'],
  'uncover-mark': ['art-18.no-mark-conceal'],
  'verify-identity': ['art-09.identity-verification'],
  'verify-news': ['art-06.no-fake-news'],
};
