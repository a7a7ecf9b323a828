import type { Section } from '../reading/reading.ts';

/** How headings name what follows, in small letters; each is part of a regular expression. */
export const STEMS: readonly (readonly [Exclude<Section, 'unknown'>, string])[] = [
  [
    'duties',
    '岗位职责及要求|职责|岗位描述|职位描述|职责描述|职位介绍|岗位介绍|工作内容|工作內容|职务说明|職務說明|岗位说明|职位信息|职位说明|主要工作|日常工作|' +
      '职位内容|岗位内容|实习内容|工作任务|工作事项|工作項目|工作职能|你将负责|你将会负责|你的工作|你要做什么|你需要做什么|你需要做什麼|你会做什么|我们需要你做什么|工作概述|岗位概述|职位概述|jd说明|' +
      '職責|職位描述|工作描述|職務內容|職務描述|工作說明|工作職掌|負責項目|工作任務|需要您會|要做什麼呢|' +
      'responsibilities|responsibility|duties|job descriptions?|what you.{1,2}ll do|what you will do|what you.{1,2}ll be doing|what you will be doing|the role|your role|role description|' +
      'role overview|in this role,? you will|in this role|scope of work|day to day|about the role|about the job|position summary|job summary|accountabilities|your mission|tasks|' +
      'what you.{1,2}ll be responsible for|what you will be responsible for|what you.{1,2}ll work on|how you.{1,2}ll make an impact|the impact you.{1,2}ll make|your impact|the opportunity|' +
      'you will|you.{1,2}ll|your job|the job|the position|position overview|job overview|position description|job purpose|purpose of the role|role purpose|goals you will own|a day in the life',
  ],
  [
    'requirements',
    '任职要求|任职资格|任职条件|应聘要求|招聘要求|聘任要求|能力要求|资格要求|技能要求|学历要求|经验要求|职位资格|实习要求|人员要求|' +
      '必要条件|优先条件|加分项|加分条件|我们希望你|我们期待你|希望你是|希望你|你需要具备|你需要具備什麼|你需要具备什么|应聘条件|其他要求|要求|资历要求|岗位条件|职位条件|你需要|' +
      '任职需求|岗位需求|职位需求|能力需求|基本条件|优先考虑|我们需要这样的你|我们想找的人|素质要求|' +
      '條件要求|必要條件|加分條件|其他條件|擅長工具|工作技能|學歷要求|應徵條件|應徵資格|職務條件|資格條件|職務需求|任職要求|任職資格|需求條件|具備條件|科系要求|工作經歷|基本條件|' +
      '條件需求|工作條件|工作需求|加分項目|加分項|具備的能力|人格特質|我們想要找的人|我們希望你具備|經驗尤佳|' +
      'requirements?|qualifications?|skills|who you are|what we.{1,2}re looking for|about you|skills you.{1,2}ll bring|' +
      'what you.{1,2}ll bring|what you bring|nice to haves?|must.haves?|good to have|education|experience|you have|what you.{1,2}ll need|you are|bonus points(?: for)?|bonus|' +
      'ideal candidate|profile|your background|you bring|what you have|what you need|what we need|what we expect from you|we.{1,2}re looking for|who should apply|' +
      'what it takes|what will put you ahead|who you.{1,2}ll be|attributes|soft qualities|competenc(?:y|ies)|knowledge|work environment|pluses|required|preferred|desired',
  ],
  [
    'benefits',
    '薪资福利|薪酬福利|你将获得|我们提供|福利|工作时间|上班时间|工作地点|薪资待遇|薪酬待遇|工资待遇|待遇|办公时间|办公地点|上班地点|公司优势及福利待遇|薪酬组成|' +
      '工作地址|实习时间|(?:岗位|职位|团队|公司|平台)优势|(?:岗位|职位)诱惑|(?:岗位|职位)亮点|' +
      '福利制度|公司福利|薪資待遇|工作時間|上班時段|上班時間|工作地點|我們提供|福利待遇|為什麼要加入我們|注意事項|' +
      'benefits|what we offer(?: our employees)?|perks|compensation|we offer|we provide|why join us|location|salary|working hours|what.{1,2}s in it for you|what you.{1,2}ll get|what you get|what to expect|' +
      'our offer|pay range|salary range|base salary|total rewards',
  ],
  [
    'company',
    '公司简介|关于我们|企业介绍|公司介绍|团队介绍|部门介绍|企业简介|公司概况|公司地址|联系方式|联系人|公司网址|官方网站|职能类别|关键字|团队简介|公司背景|投递方式|简历投递|' +
      '公司簡介|關於我們|公司介紹|企業介紹|團隊介紹|聯絡方式|應徵方式|' +
      'about the company|about the team|who we are|company description|company overview|about the business|our company|our team|contact|how to apply|our values|our story|what we do|' +
      'a bit about us|about (?!you|the)(?:[a-z][^\\s:：]{0,19}\\s?){1,3}|additional information|mission statement|vision statement|hiring philosophy|equal opportunit(?:y|ies)(?: employer)?|eeo statement|our commitment(?: to [a-z]+)?',
  ],
];
