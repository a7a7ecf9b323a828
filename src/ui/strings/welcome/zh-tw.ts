import type { WelcomeStrings } from './zh-cn.ts';

export const welcomeZhTW: WelcomeStrings = {
  headline: '職缺裡的行話，一碰就懂',
  lead: '下面就是一份職缺。把滑鼠移到畫線的詞上，或者點一下。',
  sampleName: '示範職缺',
  cardName: '這個詞的意思',
  sample: {
    title: '品牌行銷專員（新品方向）',
    company: '一家做掃地機器人的公司',
    body: `職務內容
1、負責新品上市期的種草規劃，統籌 KOL 投放與成效覆盤；
2、配合 GTM 節奏，拉通通路與零售終端物料；
3、監測品牌輿情，沉澱方法論，形成行銷閉環。
應徵條件
1、熟悉主流社群媒體平台，有投放經驗者優先。`,
  },
  verdict: '這份工作其實是',
  stepsHeading: '三件事，就會用了',
  steps: [
    {
      title: '看線',
      text: '空軍（讓人想買）是點線，陸軍（讓人願意賣）是虛線，自成一路的是雙線。顏色不同，線條也不同。',
    },
    {
      title: '碰一下',
      text: '滑鼠停一下，或點一下，就出意思。看懂了按「我懂了」，以後不再標示。',
    },
    {
      title: '點圖示',
      text: '工具列的圖示裡，有整份職缺的真面目、搜尋和職位指南。',
    },
  ],
  keys: (next, previous) => `用鍵盤：${next} 下一個詞，${previous} 上一個詞。`,
  promise: '不用登入，也沒有伺服器。你看了什麼，只有你知道。',
  openGuide: '開啟職位指南',
  openOptions: '前往設定',
};
