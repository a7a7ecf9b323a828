/** Every word of the first page in Simplified Chinese; the other tables have the same keys. */
export const welcomeZhCN = {
  headline: '招聘里的黑话，一碰就懂',
  lead: '下面就是一份招聘。把鼠标放到划线的词上，或者点一下。',
  sampleName: '示例招聘',
  cardName: '这个词的意思',
  sample: {
    title: '品牌营销专员（新品方向）',
    company: '一家做扫地机器人的公司',
    body: `岗位职责
1、负责新品上市期的种草规划，统筹 KOL 投放与效果复盘；
2、配合 GTM 节奏，拉通渠道与零售终端物料；
3、监测品牌舆情，沉淀方法论，形成营销闭环。
任职要求
1、熟悉主流社交媒体平台，有投放经验者优先。`,
  },
  verdict: '这份工作其实是',
  stepsHeading: '三件事，就会用了',
  steps: [
    {
      title: '看线',
      text: '空军（让人想买）是点线，陆军（让人愿意卖）是虚线，自成一路的是双线。颜色不同，线型也不同。',
    },
    {
      title: '碰一下',
      text: '鼠标停一下，或点一下，就出意思。看懂了点“我懂了”，以后不再标。',
    },
    {
      title: '点图标',
      text: '工具栏的图标里，有整份招聘的真面目、搜索和岗位指南。',
    },
  ],
  keys: (next: string, previous: string) => `用键盘：${next} 下一个词，${previous} 上一个词。`,
  promise: '不用登录，也没有服务器。你看了什么，只有你知道。',
  openGuide: '打开岗位指南',
  openOptions: '去设置',
};

export type WelcomeStrings = typeof welcomeZhCN;
