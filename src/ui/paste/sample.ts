import type { InterfaceLanguage } from '../../core/settings.ts';

/** A posting of our own, to try the reading with. */
export const SAMPLES: Readonly<Record<InterfaceLanguage, string>> = {
  'zh-CN': `品牌经理
星屿终端科技有限公司
岗位职责
1、制定新品上市期的传播策略，向媒介、公关、新媒体分派目标并过方案；
2、联动 KOL、KOC 做种草内容，盯住抖音和小红书的热点；
3、根据预算规划信息流投放，按周复盘 ROI 和转化；
4、和 GTM、渠道对齐首销节奏与物料；
5、监测舆情，出现负面时联合公关给出口径。
任职要求
1、三年以上手机或消费电子营销经验；
2、有 owner 意识，能拉通各部门形成闭环。`,
  'zh-TW': `品牌經理
星嶼終端科技股份有限公司
工作內容
1. 規劃新品上市期的傳播策略，向媒體、公關、社群團隊分配目標並審核提案；
2. 與 KOL、網紅合作種草內容，追蹤 Instagram 與 Threads 的熱門話題；
3. 依預算規劃廣告投放，每週檢討 ROAS 與轉換率；
4. 與 GTM、通路對齊首賣節奏與文宣；
5. 監測輿情，出現負面消息時與公關共同回應。
條件要求
1. 三年以上手機或消費性電子行銷經驗；
2. 具備跨部門溝通能力。`,
  en: `Brand Manager
Starisle Devices Ltd.
Responsibilities
- Build the communication strategy for each launch, brief media, PR and social teams and review their plans.
- Work with KOLs and creators on product seeding; follow what is trending on TikTok and Instagram.
- Plan paid media within budget; report ROI and conversion every week.
- Align the go-to-market calendar and POSM with sales channels and retail.
- Monitor brand sentiment and prepare holding statements with PR.
Requirements
- Three years in consumer electronics marketing.
- Strong ownership; able to align stakeholders.`,
};
