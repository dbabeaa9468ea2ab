// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.

/** A fact given plainly, or attested: who vouches for it, when, and on what evidence. */
export type Fact<Value> =
  | Value
  | {
      readonly value: Value;
      readonly by: string;
      readonly at: string;
      readonly evidence?: readonly { readonly uri: string; readonly sha256?: string | undefined }[] | undefined;
    };

/** Something done or not done, and when. An act that gives its time also says whether it was done. */
export interface Act {
  readonly done?: Fact<boolean> | undefined;
  readonly at?: Fact<string> | undefined;
}

/** An item of a list: its id names it in findings. */
export interface Item {
  readonly id: string;
}

export interface Sector {
  /** Whether the operator engages in it 是否从事该活动 */
  readonly engaged?: Fact<boolean> | undefined;
  /** Whether the rules of the department in charge are observed 是否遵守有关主管部门的规定 */
  readonly 'rules-observed'?: Fact<boolean> | undefined;
  /** Whether the licence or filing that those rules demand is held 是否取得所需许可或者完成备案 */
  readonly licensed?: Fact<boolean> | undefined;
  /** The last day of the licence 许可有效期截止日 */
  readonly 'licence-valid-until'?: Fact<string> | undefined;
}

export interface ManagementSystem {
  /** Whether it is established and in force 是否已经建立并实施 */
  readonly established?: Fact<boolean> | undefined;
  /** Whether someone is named who answers for it 是否明确负责人 */
  readonly owner?: Fact<boolean> | undefined;
  /** When it was last reviewed 最近一次检查的日期 */
  readonly 'reviewed-at'?: Fact<string> | undefined;
}

export interface PublishedText {
  /** Whether they are written 是否已经制定 */
  readonly written?: Fact<boolean> | undefined;
  /** Whether they are open to the public 是否已经公开 */
  readonly published?: Fact<boolean> | undefined;
  /** Where they stand 公开的网址 */
  readonly address?: Fact<string> | undefined;
  /** When they were last reviewed 最近一次检查的日期 */
  readonly 'reviewed-at'?: Fact<string> | undefined;
}

export interface CurrentText {
  /** Whether they are written 是否已经制定 */
  readonly written?: Fact<boolean> | undefined;
  /** When they were last reviewed 最近一次检查的日期 */
  readonly 'reviewed-at'?: Fact<string> | undefined;
}

export interface ContentReview {
  /** By people, by technical means, or both 审核方式 */
  readonly method?: Fact<'manual' | 'automated' | 'manual-and-automated' | 'none'> | undefined;
  /** Whether the review comes before anything is released 是否先审核后发布 */
  readonly 'before-release'?: Fact<boolean> | undefined;
  /** The share that is released without review, from 0 to 1 未经审核即发布的比例（0 至 1） */
  readonly 'unreviewed-share'?: Fact<number> | undefined;
}

export interface Logging {
  /** Whether they are recorded 是否记录 */
  readonly recorded?: Fact<boolean> | undefined;
  /** How long they are kept 保存期限 */
  readonly retention?: Fact<string> | undefined;
}

export interface SecurityAssessment {
  /** Whether it was carried out 是否已经开展 */
  readonly done?: Fact<boolean> | undefined;
  /** Who carried it out 实施者 */
  readonly by?: Fact<'self' | 'professional-institution'> | undefined;
  /** When it was carried out 开展时间 */
  readonly at?: Fact<string> | undefined;
  /** Whether it still fits what is provided 是否仍与所提供的内容相符 */
  readonly current?: Fact<boolean> | undefined;
}

export interface ConspicuousMark {
  /** Whether it is added 是否添加 */
  readonly added?: Fact<boolean> | undefined;
  /** Whether its position and area were found reasonable 位置、区域是否合理 */
  readonly 'reasonably-placed'?: Fact<boolean> | undefined;
  /** Whether it tells the public that the content is synthetic 是否向公众提示深度合成情况 */
  readonly 'tells-public'?: Fact<boolean> | undefined;
}

export interface FilingStep {
  /** Whether there was reason for it 是否发生需要办理的情形 */
  readonly needed?: Fact<boolean> | undefined;
  /** When there was reason for it 情形发生时间 */
  readonly since?: Fact<string> | undefined;
  /** Whether it has been filed 是否已经办理 */
  readonly done?: Fact<boolean> | undefined;
  /** When it was filed 办理时间 */
  readonly at?: Fact<string> | undefined;
}

/** A service descriptor: what a service is and does. Absent is unknown, never “no”. */
export interface ServiceDescriptor {
  /** The JSON Schema of this file, for editors. */
  readonly $schema?: string | undefined;
  /** Names the service in findings. */
  readonly id: string;
  /** What people call the service. */
  readonly name: string;
  /** Who operates it. */
  readonly operator?: string | undefined;
  /**
   * Whether the service is offered within the territory of mainland China 是否在中华人民共和国境内提供服务
   *
   * deep-synthesis/art 2
   */
  readonly 'offered-in-china'?: Fact<boolean> | undefined;
  /**
   * The roles that the operator claims; a complete list 运营者自认的身份（完整列表）
   *
   * deep-synthesis/art 13, deep-synthesis/art 23 ¶2
   */
  readonly roles?: Fact<readonly ('provider' | 'technical-supporter' | 'app-store')[]> | undefined;
  /**
   * What the operator does: offers deep synthesis to users, supplies technology to those who offer it, or runs an application store or other distribution platform; a complete list 运营者从事的活动：提供深度合成服务、提供技术支持、提供应用程序分发服务（完整列表）
   *
   * deep-synthesis/art 13, deep-synthesis/art 23 ¶2
   */
  readonly activities?:
    | Fact<readonly ('offers-deep-synthesis' | 'supplies-technology' | 'distributes-applications')[]>
    | undefined;
  /**
   * What the service can generate, edit or synthesise; a complete list, empty where it does nothing of the kind 服务所用的深度合成技术（完整列表，没有则为空）
   *
   * deep-synthesis/art 23 ¶1
   */
  readonly capabilities?:
    | Fact<
        readonly (
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
        )[]
      >
    | undefined;
  /**
   * Whether its text services imitate a natural person 文本服务是否模拟自然人
   *
   * deep-synthesis/art 17 ¶1 (i)
   */
  readonly 'simulates-natural-persons'?: Fact<boolean> | undefined;
  /**
   * Whether its voice services significantly alter features of personal identity 语音服务是否显著改变个人身份特征
   *
   * deep-synthesis/art 17 ¶1 (ii)
   */
  readonly 'significantly-alters-identity'?: Fact<boolean> | undefined;
  /**
   * Whether other services generate content or significantly alter it 其他服务是否具有生成或者显著改变信息内容功能
   *
   * deep-synthesis/art 17 ¶1 (v)
   */
  readonly 'significantly-alters-content'?: Fact<boolean> | undefined;
  /**
   * Whether its content may confuse or mislead the public 是否可能导致公众混淆或者误认
   *
   * deep-synthesis/art 17 ¶1
   */
  readonly 'may-mislead-public'?: Fact<boolean> | undefined;
  /**
   * Whether users submit text, voice, images or other data 使用者是否输入文本、语音、图像等数据
   *
   * deep-synthesis/art 10 s1
   */
  readonly 'accepts-user-input'?: Fact<boolean> | undefined;
  /**
   * Whether others support the service with technology 是否有技术支持者
   *
   * deep-synthesis/art 8, deep-synthesis/art 23 ¶2
   */
  readonly 'has-technical-supporters'?: Fact<boolean> | undefined;
  /**
   * Whether the service has public opinion properties 是否具有舆论属性
   *
   * deep-synthesis/art 19, deep-synthesis/art 20
   */
  readonly 'public-opinion-properties'?: Fact<boolean> | undefined;
  /**
   * Whether the service can mobilise society 是否具有社会动员能力
   *
   * deep-synthesis/art 19, deep-synthesis/art 20
   */
  readonly 'social-mobilisation-capacity'?: Fact<boolean> | undefined;
  /**
   * When the service was offered 服务的提供时间
   *
   * deep-synthesis/art 19
   */
  readonly operation?:
    | {
        /** When it was first provided 首次提供时间 */ readonly 'started-at'?: Fact<string> | undefined;
        /** Whether it has ended 是否已经终止 */ readonly ended?: Fact<boolean> | undefined;
        /** When it ended 终止时间 */ readonly 'ended-at'?: Fact<string> | undefined;
      }
    | undefined;
  /**
   * Activities that other departments regulate too 其他主管部门监管的活动
   *
   * deep-synthesis/art 24
   */
  readonly sectors?:
    | {
        /** The activity of online publishing 网络出版服务 */ readonly publishing?: Sector | undefined;
        /** The activity of online culture 网络文化活动 */ readonly culture?: Sector | undefined;
        /** The activity of online audiovisual programmes 网络视听节目服务 */ readonly audiovisual?: Sector | undefined;
      }
    | undefined;
  /**
   * Management systems 管理制度
   *
   * deep-synthesis/art 7
   */
  readonly 'management-systems'?:
    | {
        /** The management system for user registration and verification 用户注册制度 */ readonly 'user-registration'?:
          | ManagementSystem
          | undefined;
        /** The management system for review of algorithms and their mechanisms 算法机制机理审核制度 */ readonly 'algorithm-review'?:
          | ManagementSystem
          | undefined;
        /** The management system for review of science and technology ethics 科技伦理审查制度 */ readonly 'ethics-review'?:
          | ManagementSystem
          | undefined;
        /** The management system for review of published information 信息发布审核制度 */ readonly 'information-review'?:
          | ManagementSystem
          | undefined;
        /** The management system for data security 数据安全制度 */ readonly 'data-security'?:
          | ManagementSystem
          | undefined;
        /** The management system for protection of personal information 个人信息保护制度 */ readonly 'personal-information'?:
          | ManagementSystem
          | undefined;
        /** The management system for prevention of telecommunication and network fraud 反电信网络诈骗制度 */ readonly 'anti-fraud'?:
          | ManagementSystem
          | undefined;
        /** The management system for emergency and incident response 应急处置制度 */ readonly 'incident-response'?:
          | ManagementSystem
          | undefined;
      }
    | undefined;
  /**
   * Technical safeguard measures 技术保障措施
   *
   * deep-synthesis/art 7
   */
  readonly 'technical-safeguards'?:
    | {
        /** Whether they are in place and fit the service 是否安全可控并与服务相适应 */ readonly 'in-place'?:
          | Fact<boolean>
          | undefined;
        /** The measures; a complete list 具体措施（完整列表） */ readonly measures?:
          | Fact<readonly string[]>
          | undefined;
      }
    | undefined;
  /**
   * Who answers for information security 信息安全责任人
   *
   * deep-synthesis/art 7
   */
  readonly 'responsible-person'?:
    | {
        /** Whether a person is named 是否已经明确 */ readonly named?: Fact<boolean> | undefined;
        /** The person or post 人员或者岗位 */ readonly name?: Fact<string> | undefined;
      }
    | undefined;
  /**
   * The management rules 管理规则
   *
   * deep-synthesis/art 8
   */
  readonly 'management-rules'?: PublishedText | undefined;
  /**
   * The platform terms 平台公约
   *
   * deep-synthesis/art 8
   */
  readonly 'platform-terms'?: PublishedText | undefined;
  /**
   * The service agreement 服务协议
   *
   * deep-synthesis/art 8
   */
  readonly 'service-agreement'?: CurrentText | undefined;
  /**
   * How security obligations are told to those who have them 信息安全义务的提示
   *
   * deep-synthesis/art 8
   */
  readonly 'obligations-notice'?:
    | {
        /** Whether users are told conspicuously 是否以显著方式提示使用者 */ readonly 'told-to-users'?:
          | Fact<boolean>
          | undefined;
        /** Whether technical supporters are told conspicuously 是否以显著方式提示技术支持者 */ readonly 'told-to-technical-supporters'?:
          | Fact<boolean>
          | undefined;
      }
    | undefined;
  /**
   * How users’ real identities are verified 使用者真实身份信息认证
   *
   * deep-synthesis/art 9
   */
  readonly 'identity-verification'?:
    | {
        /** The methods in use; a complete list, empty where nobody is verified 认证方式（完整列表，不认证则为空） */ readonly methods?:
          | Fact<
              readonly (
                | 'mobile-number'
                | 'identity-card'
                | 'unified-social-credit-code'
                | 'national-identity-service'
                | 'other'
              )[]
            >
          | undefined;
        /** Whether users are verified before they can publish or disseminate 是否在提供信息发布服务前完成认证 */ readonly 'before-publishing'?:
          | Fact<boolean>
          | undefined;
      }
    | undefined;
  /**
   * How content is managed 深度合成内容管理
   *
   * deep-synthesis/art 10 s1
   */
  readonly 'content-management'?:
    | {
        /** Whether people are assigned to it 是否配备人员 */ readonly staffed?: Fact<boolean> | undefined;
        /** Whether its rules are written 是否制定规则 */ readonly 'rules-written'?: Fact<boolean> | undefined;
        /** Whether it has the technical means it needs 是否具备所需技术手段 */ readonly tooled?:
          | Fact<boolean>
          | undefined;
      }
    | undefined;
  /**
   * Review of inputs and results 输入数据和合成结果的审核
   *
   * deep-synthesis/art 10 s1
   */
  readonly review?:
    | {
        /** How users’ inputs are reviewed 使用者输入数据的审核 */ readonly inputs?: ContentReview | undefined;
        /** How synthesis results are reviewed 合成结果的审核 */ readonly outputs?: ContentReview | undefined;
      }
    | undefined;
  /**
   * The database of features of unlawful and harmful content 识别违法和不良信息的特征库
   *
   * deep-synthesis/art 10 s2
   */
  readonly 'harmful-content-database'?:
    | {
        /** Whether it is established 是否建立健全 */ readonly established?: Fact<boolean> | undefined;
        /** When it was last updated 最近一次更新的日期 */ readonly 'updated-at'?: Fact<string> | undefined;
        /** The standards for entries 入库标准 */ readonly standards?: CurrentText | undefined;
        /** The rules for entries 入库规则 */ readonly rules?: CurrentText | undefined;
        /** The procedures for entries 入库程序 */ readonly procedures?: CurrentText | undefined;
      }
    | undefined;
  /**
   * Logs 日志
   *
   * deep-synthesis/art 10 s2, deep-synthesis/art 16
   */
  readonly logs?:
    | {
        /** The network logs 网络日志 deep-synthesis/art 10 s2 */ readonly network?: Logging | undefined;
        /** The logs of generation and editing 生成、编辑日志 deep-synthesis/art 16 */ readonly generation?:
          | Logging
          | undefined;
      }
    | undefined;
  /**
   * The mechanism for refuting rumours 辟谣机制
   *
   * deep-synthesis/art 11
   */
  readonly 'rumour-mechanism'?:
    | {
        /** Whether it is established 是否建立健全 */ readonly established?: Fact<boolean> | undefined;
        /** Whether someone is named who answers for it 是否明确负责人 */ readonly owner?: Fact<boolean> | undefined;
      }
    | undefined;
  /**
   * Appeals, complaints and reports 申诉、投诉、举报
   *
   * deep-synthesis/art 12
   */
  readonly complaints?:
    | {
        /** Whether users have a channel 是否设置用户申诉入口 */ readonly 'open-to-users'?: Fact<boolean> | undefined;
        /** Whether the public has a channel 是否设置公众投诉、举报入口 */ readonly 'open-to-public'?:
          | Fact<boolean>
          | undefined;
        /** Whether the channel was found convenient and effective 入口是否便捷 */ readonly convenient?:
          | Fact<boolean>
          | undefined;
        /** Whether the handling process is published 是否公布处理流程 */ readonly 'process-published'?:
          | Fact<boolean>
          | undefined;
        /** Whether the time limit for feedback is published 是否公布反馈时限 */ readonly 'time-limit-published'?:
          | Fact<boolean>
          | undefined;
        /** The published time limit for feedback 公布的反馈时限 */ readonly 'time-limit'?: Fact<string> | undefined;
      }
    | undefined;
  /**
   * Management of training data 训练数据管理
   *
   * deep-synthesis/art 14 s1
   */
  readonly 'training-data'?:
    | {
        /** Whether labelled or reference data sets train the models 是否使用标注或者基准数据集训练模型 */ readonly used?:
          | Fact<boolean>
          | undefined;
      }
    | undefined;
  /**
   * Training data sets 训练数据集
   *
   * deep-synthesis/art 14 s1
   */
  readonly 'data-sets'?:
    | readonly (Item & {
        /** What it is called 名称 */ readonly name?: Fact<string> | undefined;
        /** Where it comes from 来源 */ readonly source?: Fact<string> | undefined;
        /** Whether there is a lawful basis for using it 使用是否有合法依据 */ readonly 'lawful-basis'?:
          | Fact<boolean>
          | undefined;
        /** Whether rules for its labelling are written 是否制定标注规则 */ readonly 'labelling-rules'?:
          | Fact<boolean>
          | undefined;
        /** Whether its management is organised 是否落实管理 */ readonly managed?: Fact<boolean> | undefined;
        /** Whether the necessary measures protect it 是否采取必要措施保障安全 */ readonly secured?:
          | Fact<boolean>
          | undefined;
        /** Whether it holds personal information 是否包含个人信息 */ readonly 'holds-personal-information'?:
          | Fact<boolean>
          | undefined;
        /** Whether the rules on personal information are observed 是否遵守个人信息保护的有关规定 */ readonly 'personal-information-rules-observed'?:
          | Fact<boolean>
          | undefined;
      })[]
    | undefined;
  /**
   * The prompt to notify the person edited and obtain consent 告知被编辑的个人并取得单独同意的提示
   *
   * deep-synthesis/art 14 s2
   */
  readonly 'separate-consent-prompt'?:
    | { /** Whether users are prompted 是否提示使用者 */ readonly exists?: Fact<boolean> | undefined }
    | undefined;
  /**
   * Algorithms that generate or synthesise 生成合成类算法
   *
   * deep-synthesis/art 15 s1
   */
  readonly algorithms?:
    | readonly (Item & {
        /** What it is called 名称 */ readonly name?: Fact<string> | undefined;
        /** Whether it generates or synthesises content 是否生成合成内容 */ readonly 'generates-or-synthesises'?:
          | Fact<boolean>
          | undefined;
        /** When its mechanism was last reviewed 机制机理最近一次审核的日期 */ readonly 'reviewed-at'?:
          | Fact<string>
          | undefined;
        /** When its mechanism was last evaluated 机制机理最近一次评估的日期 */ readonly 'evaluated-at'?:
          | Fact<string>
          | undefined;
        /** When its mechanism was last verified 机制机理最近一次验证的日期 */ readonly 'verified-at'?:
          | Fact<string>
          | undefined;
      })[]
    | undefined;
  /**
   * Models, templates and tools that are provided 提供的模型、模板等工具
   *
   * deep-synthesis/art 15 s2
   */
  readonly tools?:
    | readonly (Item & {
        /** What it is called 名称 */ readonly name?: Fact<string> | undefined;
        /** What it is 类型 */ readonly kind?: Fact<'model' | 'template' | 'tool'> | undefined;
        /** Whether it generates or edits faces, voices or other biometric information 是否生成或者编辑人脸、人声等生物识别信息 */ readonly 'generates-or-edits-biometrics'?:
          | Fact<boolean>
          | undefined;
        /** Whether it generates or edits non-biometric information that may involve national security, the national image, national interests or public interests 是否生成或者编辑可能涉及国家安全、国家形象、国家利益和社会公共利益的非生物识别信息 */ readonly 'may-involve-public-interests'?:
          | Fact<boolean>
          | undefined;
        /** When it was first provided 首次提供时间 */ readonly 'provided-since'?: Fact<string> | undefined;
        /** Its security assessment 安全评估 */ readonly 'security-assessment'?: SecurityAssessment | undefined;
      })[]
    | undefined;
  /**
   * Marks on generated and edited content 对生成或者编辑内容的标识
   *
   * deep-synthesis/art 16, deep-synthesis/art 17
   */
  readonly marking?:
    | {
        /** The technical mark 不影响用户使用的标识 deep-synthesis/art 16 */ readonly technical?:
          | {
              /** Whether it is added 是否添加 */ readonly added?: Fact<boolean> | undefined;
              /** What it is 形式 */ readonly kind?:
                | Fact<'metadata' | 'watermark' | 'metadata-and-watermark' | 'other'>
                | undefined;
              /** Whether it interferes with the use of the content 是否影响用户使用 */ readonly 'hinders-use'?:
                | Fact<boolean>
                | undefined;
              /** Whether the metadata state that the content is synthetic 元数据是否载明生成合成属性 */ readonly 'states-synthesis'?:
                | Fact<boolean>
                | undefined;
              /** Whether the metadata carry the provider’s name or code 元数据是否载明服务提供者名称或者编码 */ readonly 'names-provider'?:
                | Fact<boolean>
                | undefined;
              /** Whether the metadata carry a number of the content 元数据是否载明内容编号 */ readonly 'numbers-content'?:
                | Fact<boolean>
                | undefined;
            }
          | undefined;
        /** The conspicuous mark, by the items of Article 17 ¶1 显著标识（第十七条第一款各项） */ readonly conspicuous?:
          | {
              /** The conspicuous mark on text that imitates a natural person (i) 模拟自然人的文本（一）的显著标识 */ readonly 'dialogue-text'?:
                | ConspicuousMark
                | undefined;
              /** The conspicuous mark on voices (ii) 语音（二）的显著标识 */ readonly voice?:
                | ConspicuousMark
                | undefined;
              /** The conspicuous mark on images and video of persons (iii) 人物图像、视频（三）的显著标识 */ readonly 'person-image-video'?:
                | ConspicuousMark
                | undefined;
              /** The conspicuous mark on immersive scenes (iv) 沉浸式拟真场景（四）的显著标识 */ readonly 'immersive-scene'?:
                | ConspicuousMark
                | undefined;
              /** The conspicuous mark on other content (v) 其他内容（五）的显著标识 */ readonly 'other-significant'?:
                | ConspicuousMark
                | undefined;
            }
          | undefined;
        /** The function with which users add a mark 显著标识功能 deep-synthesis/art 17 ¶2 */ readonly function?:
          | {
              /** Whether it is offered 是否提供 */ readonly offered?: Fact<boolean> | undefined;
              /** Whether users are told that they can mark 是否提示使用者可以进行显著标识 */ readonly 'told-to-users'?:
                | Fact<boolean>
                | undefined;
            }
          | undefined;
      }
    | undefined;
  /**
   * New products, applications and functions 新产品、新应用、新功能
   *
   * deep-synthesis/art 20
   */
  readonly functions?:
    | readonly (Item & {
        /** What it is called 名称 */ readonly name?: Fact<string> | undefined;
        /** Whether it has public opinion properties 是否具有舆论属性 */ readonly 'public-opinion-properties'?:
          | Fact<boolean>
          | undefined;
        /** Whether it can mobilise society 是否具有社会动员能力 */ readonly 'social-mobilisation-capacity'?:
          | Fact<boolean>
          | undefined;
        /** Whether it has been launched 是否已经上线 */ readonly launched?: Fact<boolean> | undefined;
        /** When it was launched or is to be launched 上线或者计划上线的时间 */ readonly 'launch-at'?:
          | Fact<string>
          | undefined;
        /** Its security assessment 安全评估 */ readonly 'security-assessment'?: SecurityAssessment | undefined;
      })[]
    | undefined;
  /**
   * The algorithm filing 算法备案
   *
   * deep-synthesis/art 19
   */
  readonly filing?:
    | {
        /** Whether the algorithm has been filed 是否已经备案 */ readonly done?: Fact<boolean> | undefined;
        /** When it was filed 备案时间 */ readonly at?: Fact<string> | undefined;
        /** The filing number 备案编号 */ readonly number?: Fact<string> | undefined;
        /** The address of the public record 公示信息的网址 */ readonly 'public-record'?: Fact<string> | undefined;
        /** The latest change to what was filed 最近一次备案变更 */ readonly change?: FilingStep | undefined;
        /** The cancellation when the service ends 终止服务时的备案注销 */ readonly cancellation?:
          | FilingStep
          | undefined;
      }
    | undefined;
  /**
   * Websites and applications of the service 对外提供服务的网站、应用程序
   *
   * deep-synthesis/art 19 s3
   */
  readonly sites?:
    | readonly (Item & {
        /** What it is 类型 */ readonly kind?: Fact<'website' | 'application'> | undefined;
        /** Where it is 地址 */ readonly address?: Fact<string> | undefined;
        /** Whether the filing number stands there conspicuously 是否在显著位置标明备案编号 */ readonly 'shows-filing-number'?:
          | Fact<boolean>
          | undefined;
        /** Whether the link to the public record stands there 是否提供公示信息链接 */ readonly 'shows-filing-link'?:
          | Fact<boolean>
          | undefined;
      })[]
    | undefined;
  /**
   * Safeguards of a distribution platform 应用程序分发平台的安全管理
   *
   * deep-synthesis/art 13 s1
   */
  readonly distribution?:
    | {
        /** Whether applications are reviewed before they are listed 是否落实上架审核 */ readonly 'launch-review'?:
          | Fact<boolean>
          | undefined;
        /** Whether listed applications are managed day by day 是否落实日常管理 */ readonly 'daily-management'?:
          | Fact<boolean>
          | undefined;
        /** Whether emergencies are handled 是否落实应急处置 */ readonly 'emergency-handling'?:
          | Fact<boolean>
          | undefined;
      }
    | undefined;
  /**
   * Applications on a distribution platform 上架的应用程序
   *
   * deep-synthesis/art 13 s1
   */
  readonly 'listed-applications'?:
    | readonly (Item & {
        /** Whether it offers deep synthesis 是否提供深度合成服务 */ readonly 'offers-deep-synthesis'?:
          | Fact<boolean>
          | undefined;
        /** Whether its security assessment was checked 是否核验安全评估情况 */ readonly 'security-assessment-checked'?:
          | Fact<boolean>
          | undefined;
        /** Whether its filing was checked 是否核验备案情况 */ readonly 'filing-checked'?: Fact<boolean> | undefined;
      })[]
    | undefined;
  /**
   * Orders received from competent departments 主管部门的要求
   *
   * deep-synthesis/art 21 s3
   */
  readonly orders?:
    | readonly (Item & {
        /** What it suspends; a complete list 暂停的事项（完整列表） */ readonly suspends?:
          | Fact<readonly ('information-update' | 'account-registration' | 'other-service')[]>
          | undefined;
        /** The other services it suspends, by name; a complete list 暂停的其他相关服务的名称（完整列表） */ readonly services?:
          | Fact<readonly string[]>
          | undefined;
        /** From when it is in force 起始时间 */ readonly from?: Fact<string> | undefined;
        /** Until when it is in force, where it says so 截止时间（如有载明） */ readonly until?:
          | Fact<string>
          | undefined;
        /** Whether it has been lifted 是否已经解除 */ readonly lifted?: Fact<boolean> | undefined;
        /** When it was lifted 解除时间 */ readonly 'lifted-at'?: Fact<string> | undefined;
        /** Its deadline for putting things right 整改期限 */ readonly 'rectify-by'?: Fact<string> | undefined;
      })[]
    | undefined;
}

export interface User {
  /** The user, under a pseudonym 使用者（化名） */
  readonly id?: Fact<string> | undefined;
  /**
   * Whether the real identity was verified 是否完成真实身份信息认证
   *
   * deep-synthesis/art 9
   */
  readonly 'identity-verified'?: Fact<boolean> | undefined;
  /**
   * The method that verified it 认证方式
   *
   * deep-synthesis/art 9
   */
  readonly 'verified-by'?:
    | Fact<'mobile-number' | 'identity-card' | 'unified-social-credit-code' | 'national-identity-service' | 'other'>
    | undefined;
}

export interface Content {
  /** The content 信息内容编号 */
  readonly id?: Fact<string> | undefined;
  /**
   * The capabilities that generated or edited it; a complete list, empty where it is not synthetic 生成或者编辑所用的技术（完整列表，非合成内容则为空）
   *
   * deep-synthesis/art 23 ¶1
   */
  readonly 'made-with'?:
    | Fact<
        readonly (
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
        )[]
      >
    | undefined;
  /**
   * Whether its text imitates a natural person 文本是否模拟自然人
   *
   * deep-synthesis/art 17 ¶1 (i)
   */
  readonly 'simulates-natural-person'?: Fact<boolean> | undefined;
  /**
   * Whether its voice significantly alters features of personal identity 语音是否显著改变个人身份特征
   *
   * deep-synthesis/art 17 ¶1 (ii)
   */
  readonly 'significantly-alters-identity'?: Fact<boolean> | undefined;
  /**
   * Whether it is generated or significantly altered 是否经生成或者显著改变
   *
   * deep-synthesis/art 17 ¶1 (v)
   */
  readonly 'significantly-altered'?: Fact<boolean> | undefined;
  /**
   * Whether it may confuse or mislead the public 是否可能导致公众混淆或者误认
   *
   * deep-synthesis/art 17 ¶1
   */
  readonly 'may-mislead-public'?: Fact<boolean> | undefined;
  /**
   * Whether it is information that law prohibits: the verdict of a review 是否属于法律、行政法规禁止的信息（审核结论）
   *
   * deep-synthesis/art 6 s1
   */
  readonly prohibited?: Fact<boolean> | undefined;
  /**
   * Whether it is news information 是否为新闻信息
   *
   * deep-synthesis/art 6 s2
   */
  readonly news?: Fact<boolean> | undefined;
  /**
   * Whether the news is fake: the verdict of a verification 是否为虚假新闻信息（核实结论）
   *
   * deep-synthesis/art 6 s2
   */
  readonly fake?: Fact<boolean> | undefined;
  /**
   * The unit that published the news 发布该新闻信息的单位
   *
   * deep-synthesis/art 6 s3
   */
  readonly source?: Fact<string> | undefined;
  /**
   * Its review before release 发布前的审核
   *
   * deep-synthesis/art 10 s1
   */
  readonly review?:
    | {
        /** Whether the user’s input was reviewed 输入数据是否经过审核 */ readonly input?: Fact<boolean> | undefined;
        /** Whether the result was reviewed 合成结果是否经过审核 */ readonly output?: Fact<boolean> | undefined;
      }
    | undefined;
  /**
   * Whether the processing was logged 是否保存日志信息
   *
   * deep-synthesis/art 10 s2, deep-synthesis/art 16
   */
  readonly logged?: Fact<boolean> | undefined;
  /**
   * Its marks 标识
   *
   * deep-synthesis/art 16, deep-synthesis/art 17
   */
  readonly marks?:
    | {
        /** The technical mark 不影响用户使用的标识 deep-synthesis/art 16 */ readonly technical?:
          | {
              /** Whether the technical mark is there 是否有技术标识 */ readonly added?: Fact<boolean> | undefined;
              /** Whether it interferes with the use of the content 是否影响用户使用 */ readonly 'hinders-use'?:
                | Fact<boolean>
                | undefined;
              /** Whether the metadata state that the content is synthetic 元数据是否载明生成合成属性 */ readonly 'states-synthesis'?:
                | Fact<boolean>
                | undefined;
              /** Whether the metadata carry the provider’s name or code 元数据是否载明服务提供者名称或者编码 */ readonly 'names-provider'?:
                | Fact<boolean>
                | undefined;
              /** Whether the metadata carry a number of the content 元数据是否载明内容编号 */ readonly 'numbers-content'?:
                | Fact<boolean>
                | undefined;
            }
          | undefined;
        /** The conspicuous mark 显著标识 deep-synthesis/art 17 */ readonly conspicuous?: ConspicuousMark | undefined;
      }
    | undefined;
}

export interface MarkState {
  /** Whether a technical mark is there 是否有技术标识 */
  readonly technical?: Fact<boolean> | undefined;
  /** Whether a conspicuous mark is there 是否有显著标识 */
  readonly conspicuous?: Fact<boolean> | undefined;
  /** What the technical mark says 技术标识的内容 */
  readonly 'technical-value'?: Fact<string> | undefined;
  /** What the conspicuous mark says 显著标识的内容 */
  readonly 'conspicuous-value'?: Fact<string> | undefined;
  /** Whether people can perceive the conspicuous mark 显著标识能否被公众感知 */
  readonly 'conspicuous-perceptible'?: Fact<boolean> | undefined;
}

export interface LaunchAssessment {
  /** Whether it was carried out 是否已经开展 */
  readonly done?: Fact<boolean> | undefined;
  /** When it was carried out 开展时间 */
  readonly at?: Fact<string> | undefined;
}

export interface Application {
  /** The application 应用程序编号 */
  readonly id?: Fact<string> | undefined;
  /** Whether it offers deep synthesis 是否提供深度合成服务 */
  readonly 'offers-deep-synthesis'?: Fact<boolean> | undefined;
  /** Whether its security assessment was checked 是否核验安全评估情况 */
  readonly 'security-assessment-checked'?: Fact<boolean> | undefined;
  /** Whether its filing was checked 是否核验备案情况 */
  readonly 'filing-checked'?: Fact<boolean> | undefined;
}

export interface FilingResponse {
  /** The filing, the change of filing or its cancellation 备案、变更备案或者注销备案 */
  readonly filing?: Act | undefined;
}

export interface Order {
  /** The order, as listed in the service descriptor 要求的编号（与服务描述一致） */
  readonly id?: Fact<string> | undefined;
  /** Who gives it 提出要求的部门 */
  readonly authority?: Fact<'cyberspace' | 'telecommunications' | 'public-security' | 'other'> | undefined;
  /** Whether it rests on a significant information security risk 是否因存在较大信息安全风险 */
  readonly 'significant-risk'?: Fact<boolean> | undefined;
  /** What it suspends; a complete list 暂停的事项（完整列表） */
  readonly suspends?: Fact<readonly ('information-update' | 'account-registration' | 'other-service')[]> | undefined;
  /** The other services it suspends, by name; a complete list 暂停的其他相关服务的名称（完整列表） */
  readonly services?: Fact<readonly string[]> | undefined;
  /** Whether it demands that things be put right 是否要求整改 */
  readonly 'demands-rectification'?: Fact<boolean> | undefined;
  /** Its deadline for putting things right 整改期限 */
  readonly 'rectify-by'?: Fact<string> | undefined;
  /** Putting things right and removing the hazard 进行整改、消除隐患 */
  readonly rectification?: Act | undefined;
}

/** What an event says in `data`, by its type. Absent is unknown. */
export interface EventData {
  /** An activity is requested 请求从事某项活动 */
  readonly 'activity.requested': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
    /** The activity 活动 deep-synthesis/art 6 s1 */ readonly activity?:
      | {
          /** Whether it endangers national security or interests 是否危害国家安全和利益 */ readonly 'endangers-national-security'?:
            | Fact<boolean>
            | undefined;
          /** Whether it harms the national image 是否损害国家形象 */ readonly 'harms-national-image'?:
            | Fact<boolean>
            | undefined;
          /** Whether it infringes the public interest 是否侵害社会公共利益 */ readonly 'infringes-public-interest'?:
            | Fact<boolean>
            | undefined;
          /** Whether it disturbs the economic or social order 是否扰乱经济和社会秩序 */ readonly 'disturbs-order'?:
            | Fact<boolean>
            | undefined;
          /** Whether it infringes lawful rights of others 是否侵犯他人合法权益 */ readonly 'infringes-rights'?:
            | Fact<boolean>
            | undefined;
          /** Whether law forbids it otherwise 是否为法律、行政法规禁止的其他活动 */ readonly 'otherwise-forbidden'?:
            | Fact<boolean>
            | undefined;
        }
      | undefined;
  };
  /** Content is generated 生成信息内容 */
  readonly 'content.generated': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
  };
  /** Content is edited 编辑信息内容 */
  readonly 'content.edited': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
  };
  /** Content is published 发布信息内容 */
  readonly 'content.published': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
  };
  /** Content is disseminated 传播信息内容 */
  readonly 'content.disseminated': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
  };
  /** Content is republished 转载信息内容 */
  readonly 'content.republished': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
  };
  /** An edit of biometric information is requested 请求编辑生物识别信息 */
  readonly 'biometric-edit.requested': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
    /** The person whose biometric information is edited 被编辑的个人 deep-synthesis/art 14 s2 */ readonly person?:
      | {
          /** Whether it is the user 是否为使用者本人 */ readonly 'is-user'?: Fact<boolean> | undefined;
          /** Whether the person was notified 是否已经告知 */ readonly notified?: Fact<boolean> | undefined;
          /** Whether the person gave separate consent 是否取得单独同意 */ readonly 'separate-consent'?:
            | Fact<boolean>
            | undefined;
        }
      | undefined;
    /** The prompt to notify and obtain consent 告知并取得单独同意的提示 deep-synthesis/art 14 s2 */ readonly prompt?:
      | { /** Whether it was shown to the user 是否向使用者显示 */ readonly shown?: Fact<boolean> | undefined }
      | undefined;
  };
  /** A mark is removed 删除标识 */
  readonly 'mark.removed': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** The marks before the processing 处理前的标识 */ readonly before?: MarkState | undefined;
    /** The marks after it 处理后的标识 */ readonly after?: MarkState | undefined;
  };
  /** A mark is altered 改动标识 */
  readonly 'mark.altered': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** The marks before the processing 处理前的标识 */ readonly before?: MarkState | undefined;
    /** The marks after it 处理后的标识 */ readonly after?: MarkState | undefined;
  };
  /** A mark is concealed 隐匿标识 */
  readonly 'mark.concealed': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** The marks before the processing 处理前的标识 */ readonly before?: MarkState | undefined;
    /** The marks after it 处理后的标识 */ readonly after?: MarkState | undefined;
  };
  /** A user is registered 注册用户账号 */
  readonly 'user.registered': {
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
  };
  /** Information is updated 更新信息 */
  readonly 'information.updated': {
    /** In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; whoever acts through the service and is not the provider is treated as its user 行为人的身份：提供者、技术支持者、使用者或者其他人；通过服务行事而非提供者的，视为使用者 */ readonly actor?:
      | Fact<'provider' | 'technical-supporter' | 'user' | 'anyone'>
      | undefined;
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
  };
  /** A function is launched 上线新功能 */
  readonly 'function.launched': {
    /** The service the act belongs to, by the name an order would use 行为所属的服务（要求中所用的名称） */ readonly service?:
      | Fact<string>
      | undefined;
    /** The product, application or function 产品、应用、功能 deep-synthesis/art 20 */ readonly function?:
      | {
          /** The function 功能编号 */ readonly id?: Fact<string> | undefined;
          /** Whether it has public opinion properties 是否具有舆论属性 */ readonly 'public-opinion-properties'?:
            | Fact<boolean>
            | undefined;
          /** Whether it can mobilise society 是否具有社会动员能力 */ readonly 'social-mobilisation-capacity'?:
            | Fact<boolean>
            | undefined;
          /** Its security assessment 安全评估 */ readonly 'security-assessment'?: LaunchAssessment | undefined;
        }
      | undefined;
  };
  /** Unlawful or harmful content is found 发现违法和不良信息 */
  readonly 'harmful-content.found': {
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** When it was found 发现时间 */ readonly 'found-at'?: Fact<string> | undefined;
    /** What has been done so far 已采取的措施 deep-synthesis/art 10 s3 */ readonly response?:
      | {
          /** Disposal of the content as law demands 依法采取处置措施 */ readonly disposal?: Act | undefined;
          /** Storing the records 保存有关记录 */ readonly records?: Act | undefined;
          /** The report to the cyberspace authority and the other departments in charge 向网信部门和有关主管部门报告 */ readonly report?:
            | Act
            | undefined;
          /** Whether a user is responsible 是否有使用者应当承担责任 */ readonly 'user-responsible'?:
            | Fact<boolean>
            | undefined;
          /** A measure against the user 对使用者采取措施 */ readonly 'user-measures'?: Act | undefined;
          /** The measures taken; a complete list 已采取的措施（完整列表） */ readonly 'user-measures-taken'?:
            | Fact<readonly ('warning' | 'function-restriction' | 'service-suspension' | 'account-closure')[]>
            | undefined;
        }
      | undefined;
  };
  /** False information is found 发现虚假信息 */
  readonly 'false-information.found': {
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** The content 信息内容 */ readonly content?: Content | undefined;
    /** When it was found 发现时间 */ readonly 'found-at'?: Fact<string> | undefined;
    /** What has been done so far 已采取的措施 deep-synthesis/art 11 */ readonly response?:
      | {
          /** Measures that refute the rumour 采取辟谣措施 */ readonly refutation?: Act | undefined;
          /** Storing the records 保存有关记录 */ readonly records?: Act | undefined;
          /** The report to the cyberspace authority and the other departments in charge 向网信部门和有关主管部门报告 */ readonly report?:
            | Act
            | undefined;
        }
      | undefined;
  };
  /** A breach of the terms is found 发现违反管理规则、平台公约的行为 */
  readonly 'terms-breach.found': {
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** When it was found 发现时间 */ readonly 'found-at'?: Fact<string> | undefined;
    /** What has been done so far 已采取的措施 deep-synthesis/art 8 */ readonly response?:
      | {
          /** The management duty that the terms provide for 依法依约履行管理责任 */ readonly management?:
            | Act
            | undefined;
        }
      | undefined;
  };
  /** A complaint is received 收到申诉、投诉、举报 */
  readonly 'complaint.received': {
    /** The user who acts 使用者 */ readonly user?: User | undefined;
    /** When it was received 收到时间 */ readonly 'received-at'?: Fact<string> | undefined;
    /** What has been done so far 已采取的措施 deep-synthesis/art 12 */ readonly response?:
      | {
          /** Accepting the complaint or report 受理 */ readonly acceptance?: Act | undefined;
          /** Handling it 处理 */ readonly handling?: Act | undefined;
          /** Telling the complainant the result 反馈处理结果 */ readonly feedback?: Act | undefined;
        }
      | undefined;
  };
  /** An application is submitted 申请上架应用程序 */
  readonly 'application.submitted': { /** The application 应用程序 */ readonly application?: Application | undefined };
  /** A violation by an application is found 发现应用程序违反规定 */
  readonly 'application-violation.found': {
    /** The application 应用程序 */ readonly application?: Application | undefined;
    /** When it was found 发现时间 */ readonly 'found-at'?: Fact<string> | undefined;
    /** What has been done so far 已采取的措施 deep-synthesis/art 13 s2 */ readonly response?:
      | {
          /** A measure of handling 采取处置措施 */ readonly measures?: Act | undefined;
          /** The measures taken; a complete list 已采取的措施（完整列表） */ readonly 'measures-taken'?:
            | Fact<readonly ('not-listed' | 'warning' | 'service-suspension' | 'removal')[]>
            | undefined;
        }
      | undefined;
  };
  /** The service is started 开始提供服务 */
  readonly 'service.started': {
    /** When it was started 开始时间 */ readonly 'started-at'?: Fact<string> | undefined;
    /** What has been filed so far 已经办理的手续 deep-synthesis/art 19 */ readonly response?:
      | FilingResponse
      | undefined;
  };
  /** What was filed changes 备案信息发生变更 */
  readonly 'filing.changed': {
    /** When it changed 变更时间 */ readonly 'changed-at'?: Fact<string> | undefined;
    /** What has been filed so far 已经办理的手续 deep-synthesis/art 19 */ readonly response?:
      | FilingResponse
      | undefined;
  };
  /** The service is ended 终止服务 */
  readonly 'service.ended': {
    /** When it was ended 终止时间 */ readonly 'ended-at'?: Fact<string> | undefined;
    /** What has been filed so far 已经办理的手续 deep-synthesis/art 19 */ readonly response?:
      | FilingResponse
      | undefined;
  };
  /** An inspection is announced 接到监督检查通知 */
  readonly 'inspection.announced': {
    /** When it was announced 通知时间 */ readonly 'announced-at'?: Fact<string> | undefined;
    /** The inspection 监督检查 deep-synthesis/art 21 s2 */ readonly inspection?:
      | {
          /** Who inspects 检查部门 */ readonly authority?:
            | Fact<'cyberspace' | 'telecommunications' | 'public-security' | 'other'>
            | undefined;
          /** Giving technical, data and other support and assistance 提供技术、数据等支持和协助 */ readonly cooperation?:
            | Act
            | undefined;
          /** The deadline that the authority set 主管部门规定的期限 */ readonly 'cooperate-by'?:
            | Fact<string>
            | undefined;
        }
      | undefined;
  };
  /** An order is received 收到主管部门的要求 */
  readonly 'order.received': {
    /** The order 主管部门的要求 */ readonly order?: Order | undefined;
    /** When it was received 收到时间 */ readonly 'received-at'?: Fact<string> | undefined;
  };
  /** An order is lifted 主管部门的要求解除 */
  readonly 'order.lifted': {
    /** The order 主管部门的要求 */ readonly order?: Order | undefined;
    /** When it was lifted 解除时间 */ readonly 'lifted-at'?: Fact<string> | undefined;
  };
  /** A violation is established 违法行为得到认定 */
  readonly 'violation.established': {
    /** When it was established 认定时间 */ readonly 'established-at'?: Fact<string> | undefined;
    /** The violation 违法行为 deep-synthesis/art 22 */ readonly violation?:
      | {
          /** The obligation that was breached 所违反的义务 */ readonly obligation?: Fact<string> | undefined;
          /** Who established it 认定机关 */ readonly 'established-by'?: Fact<string> | undefined;
          /** Whether it is established 是否已经认定 */ readonly established?: Fact<boolean> | undefined;
          /** Whether it caused serious harm 是否造成严重后果 */ readonly 'serious-harm'?: Fact<boolean> | undefined;
          /** Whether it breaches public security administration 是否构成违反治安管理行为 */ readonly 'breaches-public-security'?:
            | Fact<boolean>
            | undefined;
          /** Whether it constitutes a crime 是否构成犯罪 */ readonly crime?: Fact<boolean> | undefined;
        }
      | undefined;
  };
}

/** The types of event that deepsyn judges. */
export type EventType = keyof EventData;

/** An event: what someone asks to do, or what happened, in CloudEvents 1.0. */
export type ServiceEvent<Type extends EventType = EventType> = {
  readonly [Each in Type]: {
    readonly specversion: '1.0';
    readonly id: string;
    readonly source: string;
    readonly type: Each;
    readonly time: string;
    readonly subject?: string | undefined;
    readonly recordedtime?: string | undefined;
    readonly datacontenttype?: string | undefined;
    readonly dataschema?: string | undefined;
    readonly data?: EventData[Each] | undefined;
    /** Extension attributes have plain values. */
    readonly [extension: string]: unknown;
  };
}[Type];
