/*
 * Whole postings written for these tests, with the role whose work they describe; `none` = no
 * marketing job. None of them names its own title.
 */
export const ROLE_POSTINGS: readonly (readonly [role: string, body: string])[] = [
  [
    'user-insight',
    `岗位职责：
1、围绕新品开发组织消费者访谈和问卷，找出没被满足的需求；
2、跟踪品类趋势和竞品动作，每月写一份看得懂的市场报告；
3、管理外部调研公司，把关样本、问卷和报告质量；
任职要求：
1、社会学、统计学或市场营销专业本科以上；
2、三年以上消费者研究经验，会用 SPSS。`,
  ],
  [
    'user-insight',
    `Responsibilities
Plan and run qualitative and quantitative studies with people who use our apps.
Turn findings into recommendations that designers and product managers can act on.
Keep a repository of user insights and share it across teams.
Minimum qualifications
4 years of experience in user research.`,
  ],
  [
    'product-planning',
    `岗位职责：
1、负责新品卖点提炼与产品定位，形成统一的产品话术；
2、参与新品立项与产品线规划，代表市场给研发提需求；
3、制作产品介绍、销售工具包，培训销售讲清产品价值。
任职要求：
两年以上产品营销经验。`,
  ],
  [
    'product-planning',
    `Responsibilities
Own positioning and messaging for our smart speakers.
Work with product teams to shape the roadmap and translate features into value propositions.
Create sales enablement materials and train the sales team on the product story.
Requirements
5 years in product marketing.`,
  ],
  [
    'comms-planning',
    `工作内容
1. 制定新品上市阶段的整合营销方案，统筹公关、媒介、新媒体的节奏
2. 策划发布会、联名活动等品牌事件，把控创意与落地
3. 管理代理公司、预算和排期，项目结束后复盘
任职要求
1. 4A 或甲方整合营销经验三年以上`,
  ],
  [
    'comms-planning',
    `【工作內容】
1. 規劃年度行銷活動與品牌溝通策略
2. 執行整合行銷專案，包含記者會、異業合作與線下活動
3. 控管行銷預算與專案進度，追蹤成效並製作結案報告
【條件要求】
1. 三年以上行銷企劃經驗`,
  ],
  [
    'pr',
    `岗位职责：
1、维护科技、财经媒体关系，策划媒体沟通会和专访；
2、撰写新闻稿、深度稿和发言人口径；
3、监测舆情，参与危机公关处理。
任职要求：
1、新闻、传播专业，三年以上公关或媒体从业经验。`,
  ],
  [
    'pr',
    `What you'll do
Build relationships with journalists and pitch stories about our research.
Draft press releases and prepare spokespeople for interviews.
Monitor coverage and lead the response when an issue breaks.
What we're looking for
5 years of public relations experience.`,
  ],
  [
    'media',
    `岗位职责：
1、负责巨量引擎、广点通的广告投放，日常调整出价、定向与素材；
2、制定季度投放计划和预算分配，对获客成本负责；
3、拓展新的媒体资源，与代理商谈返点。
任职要求：
1、两年以上信息流投放经验，数据敏感。`,
  ],
  [
    'media',
    `Responsibilities
Develop media plans and buy paid social, search and programmatic inventory.
Optimise campaigns every day to hit CPA and ROAS targets.
Negotiate rates with publishers and manage the media agency.
Qualifications
3 years in media buying.`,
  ],
  [
    'new-media',
    `岗位职责：
1、负责品牌小红书、抖音、视频号账号的日常运营和内容更新；
2、策划选题，写脚本，跟进拍摄剪辑；
3、筛选达人做种草合作，审核稿件；
4、分析阅读、互动和涨粉数据，调整内容方向。
任职要求：
1、网感好，有账号运营经验。`,
  ],
  [
    'new-media',
    `工作內容
1. 經營品牌FB、IG粉絲專頁，撰寫貼文並回覆留言
2. 短影音企劃與拍攝
3. KOL合作洽談與成效追蹤
條件要求
1. 熟悉社群平台，具小編經驗`,
  ],
  [
    'gtm',
    `岗位职责：
1、负责新机型中国区上市操盘：首销节奏、渠道分货和价格体系；
2、制定产品上市计划，协调渠道、零售、市场资源；
3、跟踪销量预测、渠道库存和产销平衡，处理老品退市。
任职要求：
1、三年以上手机或家电行业产品操盘经验。`,
  ],
  [
    'gtm',
    `Responsibilities
Own the go-to-market plan for new devices, from launch timing to pricing and channel allocation.
Forecast sell-in and sell-through and keep channel inventory healthy.
Lead launch readiness across sales, retail and marketing.
Requirements
Experience with product launches in consumer electronics.`,
  ],
  [
    'sales',
    `岗位职责：
1、开发和管理所辖区域的经销商，完成年度销售目标；
2、拜访重点客户，洽谈合作并签订合同，跟进回款；
3、管理渠道价格与库存，处理客户投诉。
任职要求：
1、两年以上渠道销售经验，能适应出差。`,
  ],
  [
    'sales',
    `Responsibilities
Build a pipeline of new business and close deals with enterprise customers.
Manage key accounts and grow revenue against a quarterly quota.
Prepare forecasts and account plans.
Requirements
4 years of sales experience.`,
  ],
  [
    'retail',
    `岗位职责：
1、负责辖区门店的巡店检查，落实陈列标准和物料布置；
2、培训导购的产品知识与销售话术；
3、跟进门店销售数据，组织新品首销期的店内活动。
任职要求：
1、有连锁零售督导经验。`,
  ],
  [
    'retail',
    `Responsibilities
Visit stores every week and keep planograms and displays in place.
Train store staff and in-store promoters.
Report stock levels and competitor activity on the shelf.
Requirements
Retail merchandising experience.`,
  ],
  [
    'ecommerce',
    `岗位职责：
1、负责天猫旗舰店日常运营，商品上下架、详情页优化；
2、报名聚划算、双11等平台活动，完成店铺 GMV 目标；
3、分析店铺流量、转化和客单价，提出改进方案。
任职要求：
1、熟悉淘系规则和直通车。`,
  ],
  [
    'ecommerce',
    `工作內容
1. 電商平台（momo、蝦皮、PChome）商品上架與維護
2. 平台檔期活動提報，達成業績目標
3. 分析商城流量與轉換率
條件要求
1. 一年以上電商經驗`,
  ],
  [
    'trade-marketing',
    `岗位职责：
1、制定渠道营销计划，设计经销商激励和终端促销方案；
2、与商超系统共同规划堆头、试吃等购物者活动，提升动销；
3、管理促销费用，评估每档促销的投入产出。
任职要求：
1、快消品渠道市场工作经验。`,
  ],
  [
    'trade-marketing',
    `Responsibilities
Build co-marketing programs with resellers and distributors.
Plan trade promotions and shopper activation with supermarket chains.
Track partner incentive spending and its return.
Requirements
Experience in channel marketing.`,
  ],
  [
    'brand-manager',
    `岗位职责：
1、作为品牌负责人，对该品牌的销售额、利润和市场份额负责；
2、管理品牌资产与品牌健康度，制定品牌三年规划；
3、主导品类产品创新、包装设计与定价；
4、制定年度品牌传播策略。
任职要求：
1、快消行业品牌管理经验五年以上。`,
  ],
  [
    'brand-manager',
    `Responsibilities
Own the brand P&L and the annual brand plan.
Guard brand equity and brand guidelines across markets.
Lead the innovation pipeline from concept to shelf for the category.
Requirements
6 years of brand management in consumer goods.`,
  ],
  [
    'internet-marketing',
    `岗位职责：
1、负责 APP 用户增长，通过裂变、应用市场和换量拉新；
2、搭建会员体系和召回机制，提升次留与活跃；
3、用 A/B 实验优化转化漏斗。
任职要求：
1、两年以上用户运营经验。`,
  ],
  [
    'internet-marketing',
    `岗位职责：
1、整合平台广告位和内容资源，产出招商方案；
2、配合销售给广告主提案，跟进商务合作落地；
3、制定广告产品的售卖政策与刊例。
任职要求：
1、熟悉互联网商业化。`,
  ],
  [
    'none',
    `岗位职责：
1、负责交易系统后端服务的设计与开发；
2、编写单元测试，排查线上故障，优化数据库性能；
3、参与代码评审和技术方案讨论。
任职要求：
1、熟悉 Java、MySQL、Redis，三年以上开发经验。`,
  ],
  [
    'none',
    `岗位职责：
1、负责销售、市场岗位的招聘，筛选简历、安排面试；
2、办理入离职手续，维护员工关系；
3、协助薪酬核算与绩效考核。
任职要求：
1、人力资源专业，熟悉劳动法。`,
  ],
  [
    'none',
    `岗位职责：
1、负责产品界面和图标的视觉设计，输出设计规范；
2、与产品经理、开发沟通，跟进设计稿还原；
任职要求：
1、熟练使用 Sketch、Figma，有完整作品集。`,
  ],
  [
    'none',
    `岗位职责：
1、搭建数据仓库与指标看板，保证数据准确；
2、编写 SQL 和 ETL 任务，支持各部门取数；
任职要求：
1、熟悉 Hive、Spark，会 Python。`,
  ],
  [
    'none',
    `岗位职责：
1、接听客户来电，解答售后问题，登记工单；
2、处理退换货投诉，做好回访；
任职要求：
1、普通话标准，打字速度每分钟 60 字以上。`,
  ],
  [
    'none',
    `岗位职责：
1、负责供应商询价、比价和采购合同签订；
2、跟踪物料交期，协调仓库入库与物流；
任职要求：
1、供应链管理专业，熟悉 ERP。`,
  ],
  [
    'none',
    `岗位职责：
1、负责费用报销审核、凭证录入和月末结账；
2、编制财务报表，配合审计和税务申报；
任职要求：
1、会计专业，有初级会计证。`,
  ],
  [
    'none',
    `Responsibilities
Design levels and gameplay encounters in Unreal.
Work with artists and engineers to polish every map.
Requirements
A portfolio of shipped levels.`,
  ],
  [
    'none',
    `Responsibilities
Source and screen candidates, and schedule interviews with hiring managers.
Advise teams on compensation and headcount.
Requirements
3 years of recruiting experience.`,
  ],
  [
    'none',
    `Responsibilities
Write production code for our storage systems and review code of others.
Debug distributed systems and improve performance.
Requirements
BS in computer science; experience in C++ or Java.`,
  ],
  [
    'none',
    `工作內容
1. 後端系統開發與維護
2. 資料庫設計與效能調校
條件要求
1. 熟悉 Python、Linux`,
  ],
  [
    'none',
    `岗位职责：
1、负责小学数学课堂教学，备课、批改作业；
2、与家长沟通学生学习情况；
任职要求：
1、师范类专业，有教师资格证。`,
  ],
  [
    'none',
    `岗位职责：
1、参与新功能的体验设计，画交互框架，制定界面规范；
2、和产品、研发一起做可用性测试，根据结果改设计稿；
任职要求：
1、工业设计、人机交互专业，有完整作品集。`,
  ],
  [
    'none',
    `岗位职责：
1、制定公司年度企业文化建设方案，组织员工活动和团建；
2、做好文化宣传，提升员工归属感；
任职要求：
1、人力资源或中文专业优先。`,
  ],
  [
    'none',
    `岗位职责：
1、监控社区内容风险，制定反垃圾和违规内容的治理策略；
2、分析用户举报和舆情数据，推动社区治理规则落地；
任职要求：
1、有内容审核、反作弊经验。`,
  ],
  [
    'none',
    `Responsibilities
Dispatch drivers and keep track of trailers in the yard
Coordinate shipping and receiving with customers and sales
Requirements
Able to operate a forklift`,
  ],
  [
    'none',
    `What you’ll do
Serve as the first contact for customers who apply for a loan
Collect borrower documents for underwriting and keep customers informed
Experience
Two years in mortgage lending`,
  ],
];
