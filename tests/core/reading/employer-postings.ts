/*
 * Postings written for these tests in the wording of phone and appliance makers, consumer goods
 * groups and Taiwanese employers. Each line goes with the duties it may be read as; '' = none.
 */
interface EmployerPosting {
  readonly name: string;
  /** Roles the work may be read as; `none` = no marketing job. */
  readonly roles: string;
  readonly lines: readonly (readonly [duties: string, text: string])[];
}

export const EMPLOYER_POSTINGS: readonly EmployerPosting[] = [
  {
    name: '手机厂商 GTM 经理',
    roles: 'gtm',
    lines: [
      ['gtm.launch', '统筹所负责机型的上市操盘，制定上市节奏、首销目标与渠道铺货计划'],
      ['gtm.launch', '负责价格体系管控与产品生命周期内的调价、退市安排'],
      ['gtm.launch', '基于销量预测与库存周转，协同供应链完成要货和货源分配'],
      ['user-insight.research', '跟踪竞品价格、份额和用户口碑，每周输出操盘分析'],
      [
        'planning.execution|gtm.launch|sales.channels',
        '拉通市场、销售、零售多个团队，推动上市动作按时落地',
      ],
      ['', '本科以上学历，三年以上手机行业操盘经验，对数字敏感'],
    ],
  },
  {
    name: '手机厂商零售培训',
    roles: 'retail',
    lines: [
      ['retail.stores', '搭建导购培训体系，开发新品课件与销售话术'],
      ['retail.stores', '走访门店带教店员，检查演示机和陈列标准的执行情况'],
      ['retail.stores', '推动体验店氛围布置与样机出样，提升进店转化'],
      ['', '能适应每月一半时间出差，普通话流利，有授课经验者优先'],
    ],
  },
  {
    name: '家电企业产品企划',
    roles: 'product-planning',
    lines: [
      [
        'product-planning.packaging|user-insight.research',
        '洞察厨房场景的用户需求，形成新品机会点和产品定义',
      ],
      ['product-planning.packaging', '制定品类年度产品规划与产品线组合，推动新品立项'],
      ['product-planning.packaging', '提炼产品卖点，输出产品话术、卖点手册与演示方案'],
      ['gtm.launch|product-planning.packaging', '与销售公司一起确定定价策略和上市节奏'],
    ],
  },
  {
    name: '家电区域销售',
    roles: 'sales',
    lines: [
      ['sales.channels', '完成辖区年度销售任务与回款指标'],
      ['sales.channels', '开发县级经销商和工程客户，管理代理商库存与打款'],
      ['sales.channels|retail.stores', '维护连锁卖场采购与店长的客情，争取更好的展位'],
      ['trade-marketing.promotion|sales.channels', '组织经销商开展节假日促销与内购会'],
    ],
  },
  {
    name: '日化渠道市场经理',
    roles: 'trade-marketing',
    lines: [
      ['trade-marketing.promotion', '制定现代渠道年度促销计划，管理陈列费与堆头投入产出'],
      ['trade-marketing.promotion', '与 KA 客户制定联合生意计划，推进品类管理项目'],
      ['trade-marketing.promotion|gtm.launch', '负责新品卖进和铺货率提升，设计分销激励政策'],
      [
        'trade-marketing.promotion|user-insight.research',
        '开展购物者研究，优化货架与端架的生动化标准',
      ],
      ['trade-marketing.promotion|retail.stores', '组织试吃、派样与导购员促销活动并追踪动销'],
    ],
  },
  {
    name: '快消品牌经理',
    roles: 'brand-manager',
    lines: [
      ['brand.ownership', '对品牌损益负责，制定品牌年度生意计划并达成销售额与利润目标'],
      ['brand.ownership|product-planning.packaging', '主导新品从概念测试、配方包装到上市的全过程'],
      ['brand.ownership', '监测品牌健康度、市占率与渗透率，提出改善方案'],
      [
        'planning.communication|planning.strategy|brand.ownership',
        '规划品牌全年传播，带领代理公司产出整合营销方案',
      ],
      ['planning.execution', '管理品牌预算，确保每一笔费用花得有效'],
    ],
  },
  {
    name: '美妆电商运营',
    roles: 'ecommerce',
    lines: [
      ['ecommerce.operation', '负责天猫旗舰店的日销与大促，制定月度货品和活动节奏'],
      ['ecommerce.operation|media.execution', '管理直通车、引力魔方等站内推广，盯投产比'],
      ['ecommerce.operation', '对接平台小二，争取坑位和会场资源'],
      ['ecommerce.operation', '优化主图、详情页和评价，提升支付转化率'],
    ],
  },
  {
    name: '硬件公司公关',
    roles: 'pr',
    lines: [
      ['pr.channels', '维护科技、财经类媒体和头部自媒体，组织评测机寄送与专访'],
      ['pr.channels', '撰写新品新闻稿、高管演讲稿和媒体问答'],
      ['pr.monitoring|pr.crisis', '七乘二十四小时盯舆情，发现负面第一时间上报并拿出应对口径'],
      ['pr.channels|planning.execution', '管理公关代理公司，评估传播声量'],
    ],
  },
  {
    name: '手机厂商媒介',
    roles: 'media',
    lines: [
      ['media.plan', '制定旗舰机型上市期的媒介策略和排期，分配线上线下预算'],
      ['media.resources', '与分众、开屏、电视台等媒体谈价格与增值资源'],
      ['media.execution', '跟进广告下单、素材送审、上刊监播与结案'],
      ['media.execution|planning.execution', '复盘投放数据，给出曝光与到达成本的优化建议'],
    ],
  },
  {
    name: '电商客服主管',
    roles: 'none',
    lines: [
      ['', '管理售前售后客服团队，排班、质检、话术培训'],
      ['', '处理升级投诉和退换货纠纷，降低退款率'],
      ['', '统计接待量、响应时长等客服指标'],
      ['', '整理常见问题知识库，反馈给相关部门'],
    ],
  },
  {
    name: '手机结构工程师',
    roles: 'none',
    lines: [
      ['', '负责手机整机堆叠与结构件设计，输出三维图纸'],
      ['', '跟进模具开发、试产和可靠性测试，解决量产问题'],
      ['', '与工业设计、硬件和供应商评审方案'],
    ],
  },
  {
    name: '供应链计划',
    roles: 'none',
    lines: [
      ['', '编制主生产计划与物料需求计划，保证订单交期'],
      ['', '跟踪供应商到货、仓库库存与物流配送异常'],
      ['', '组织产销协调会，平衡产能与采购周期'],
    ],
  },
  {
    name: '財會人員（台灣）',
    roles: 'none',
    lines: [
      ['', '處理應收應付帳款、開立發票與月結結帳'],
      ['', '編製財務報表、協助會計師查核與稅務申報'],
      ['', '零用金管理與銀行往來作業'],
    ],
  },
  {
    name: '行銷企劃（台灣）',
    roles: 'comms-planning',
    lines: [
      ['planning.communication', '規劃年度節慶檔期行銷活動與會員日企劃案'],
      ['planning.communication', '執行實體展覽、記者會及校園推廣活動'],
      ['planning.materials', '文宣品、DM、POP 等製作物發包與校稿'],
      ['planning.execution', '控管行銷預算，追蹤活動成效並撰寫結案報告'],
      ['', '其他主管交辦事項'],
    ],
  },
  {
    name: '社群小編（台灣）',
    roles: 'new-media',
    lines: [
      ['new-media.operation', '經營品牌 FB 粉專、IG、LINE 官方帳號與 Threads'],
      ['new-media.content', '社群貼文撰寫、圖文排版與短影音腳本發想'],
      ['new-media.content', '網紅、部落客開團邀約與業配內容溝通'],
      ['new-media.operation', '回覆粉絲私訊與留言，凝聚社群互動'],
      ['new-media.optimisation', '分析貼文觸及與互動數據，調整發文方向'],
    ],
  },
  {
    name: '數位廣告投手（台灣）',
    roles: 'media',
    lines: [
      ['media.execution', '操作 Meta、Google Ads、LINE LAP 等廣告後台，優化 ROAS'],
      ['media.execution|media.plan', '規劃廣告預算配置與受眾設定，執行 A/B 測試'],
      ['media.execution|planning.execution', '製作廣告週報、月報，向客戶說明成效'],
      ['planning.materials|media.execution', '與設計溝通廣告素材方向並測試文案'],
    ],
  },
  {
    name: '公關專員（台灣）',
    roles: 'pr',
    lines: [
      ['pr.channels', '撰寫新聞稿、採訪邀請與媒體問答資料'],
      ['pr.channels', '維繫線上記者與媒體人脈，安排專訪露出'],
      ['pr.monitoring', '每日媒體監看與剪報，彙整輿情'],
      ['pr.crisis|pr.channels', '協助危機事件聲明稿與對外說明'],
    ],
  },
  {
    name: '產品行銷（台灣）',
    roles: 'product-planning|gtm',
    lines: [
      ['product-planning.packaging', '制定產品定位與核心賣點，產出產品頁與銷售簡報'],
      ['gtm.launch|product-planning.packaging', '規劃新品上市策略，協調業務、研發與通路時程'],
      ['user-insight.research', '蒐集競品規格與價格，進行市場分析'],
      [
        'product-planning.packaging|retail.stores|sales.channels',
        '製作產品教育訓練教材，培訓業務與經銷商',
      ],
    ],
  },
  {
    name: '通路業務（台灣）',
    roles: 'sales',
    lines: [
      ['sales.channels', '負責量販、超市及藥妝通路之業績達成與採購洽談'],
      ['sales.channels', '開發經銷商與新客戶，報價、議約及帳款回收'],
      ['trade-marketing.promotion|sales.channels', '規劃通路檔期促銷方案並追蹤銷售狀況'],
      ['retail.stores|sales.channels', '巡店了解陳列與庫存，維護門市客情'],
    ],
  },
  {
    name: '門市人員（台灣）',
    roles: 'retail',
    lines: [
      ['retail.stores', '門市銷售服務、接待顧客與收銀結帳'],
      ['retail.stores', '商品陳列、補貨、盤點與環境整潔'],
      ['retail.stores', '達成門市業績目標，協助店長排班'],
    ],
  },
  {
    name: '電商營運（台灣）',
    roles: 'ecommerce',
    lines: [
      ['ecommerce.operation', '蝦皮、momo、PChome 等平台商品上架與賣場維護'],
      ['ecommerce.operation', '規劃電商檔期活動、折扣碼與滿額贈'],
      ['ecommerce.operation', '分析官網流量、轉換率與客單價'],
      ['ecommerce.operation', '控管電商訂單出貨與庫存'],
    ],
  },
  {
    name: '品牌經理（台灣）',
    roles: 'brand-manager|comms-planning',
    lines: [
      ['brand.ownership', '負責品牌年度營運計畫、損益與市占率成長'],
      ['brand.ownership|product-planning.packaging', '新產品開發與包裝規劃，從提案到上市'],
      ['planning.communication|planning.strategy', '制定品牌溝通策略與整合行銷計畫'],
      ['user-insight.research', '追蹤市場趨勢及消費者調查，掌握競品動態'],
    ],
  },
  {
    name: '市調研究員（台灣）',
    roles: 'user-insight',
    lines: [
      ['user-insight.research', '設計問卷、執行焦點團體與深度訪談'],
      ['user-insight.research', '量化資料分析與質化逐字稿整理，撰寫研究報告'],
      ['user-insight.research', '掌握消費趨勢，提出商品與行銷建議'],
    ],
  },
  {
    name: '媒體採購（台灣）',
    roles: 'media',
    lines: [
      ['media.resources', '電視、戶外及數位媒體的版位洽談與議價'],
      ['media.plan', '依客戶預算提出媒體企劃與排程建議'],
      ['media.execution', '委刊單處理、上刊檢核與監播'],
    ],
  },
  {
    name: 'Brand manager at a consumer goods group',
    roles: 'brand-manager',
    lines: [
      ['brand.ownership', 'Own the P&L and annual brand plan for the laundry portfolio'],
      [
        'brand.ownership|product-planning.packaging',
        'Lead innovation from consumer need to shelf, including pricing and pack design',
      ],
      [
        'brand.ownership|user-insight.research',
        'Track brand equity, penetration and market share and propose corrective action',
      ],
      [
        'planning.communication|planning.strategy|media.plan',
        'Brief agencies and develop the annual communication plan across TV, digital and in-store',
      ],
      ['', 'Degree in business and 5 years in FMCG brand management'],
    ],
  },
  {
    name: 'Trade marketing manager at a consumer goods group',
    roles: 'trade-marketing',
    lines: [
      [
        'trade-marketing.promotion',
        'Develop the promotional calendar for modern trade and general trade',
      ],
      [
        'trade-marketing.promotion|sales.channels',
        'Build joint business plans with key retailers and manage trade spend',
      ],
      [
        'trade-marketing.promotion|retail.stores',
        'Roll out point-of-sale material and secure secondary displays',
      ],
      [
        'trade-marketing.promotion|user-insight.research',
        'Turn shopper insights into category growth initiatives',
      ],
    ],
  },
  {
    name: 'Go-to-market manager at an electronics maker',
    roles: 'gtm|product-planning',
    lines: [
      [
        'gtm.launch',
        'Lead go-to-market planning for new smartphones, from pricing to launch readiness',
      ],
      [
        'gtm.launch|sales.channels',
        'Manage sell-in and sell-out forecasts and channel inventory with sales',
      ],
      [
        'product-planning.packaging',
        'Turn specifications into clear product messaging for retailers and carriers',
      ],
      [
        'planning.execution|gtm.launch',
        'Coordinate marketing, supply chain and retail teams to hit launch dates',
      ],
    ],
  },
  {
    name: 'Retail operations at an electronics maker',
    roles: 'retail',
    lines: [
      ['retail.stores', 'Visit stores weekly to check displays, demo units and stock availability'],
      ['retail.stores', 'Train promoters on new products and selling skills'],
      ['retail.stores', 'Recruit and coach in-store promoters to reach sell-out targets'],
    ],
  },
  {
    name: 'Demand generation manager',
    roles: 'internet-marketing',
    lines: [
      ['internet.growth', 'Own the demand generation programme and hit quarterly pipeline targets'],
      [
        'internet.growth',
        'Run email nurture streams and lead scoring in our marketing automation platform',
      ],
      [
        'internet.growth|media.execution',
        'Test landing pages and paid campaigns to lower cost per lead',
      ],
    ],
  },
  {
    name: 'Field marketing manager',
    roles: 'comms-planning',
    lines: [
      [
        'planning.communication',
        'Plan roadshows, executive dinners and trade shows across the region',
      ],
      [
        'planning.execution|planning.communication',
        'Work with regional sales to align event calendars and follow-up',
      ],
      ['planning.execution', 'Manage event budgets and agencies and report on results'],
    ],
  },
  {
    name: 'Demand planner',
    roles: 'none',
    lines: [
      ['', 'Maintain inventory parameters in the ERP and release purchase orders'],
      ['', 'Coordinate suppliers, warehouses and freight to avoid stock-outs'],
      ['', 'Reconcile stock counts with finance at month end'],
    ],
  },
];
