import type { TextLine } from '../text/lines.ts';
import type { ReadLine } from './role-mix.ts';

/*
 * Which lines ask for work at all. A heading above says most; where it is missing or the posting mixes
 * both, the line's own opening and its words do.
 */

const CLEARLY_AN_ASIDE = 4;
// How much louder than the line's own duty an aside must be; a verb that opens the line asks for work.
const LOUDER = 1.2;
const MUCH_LOUDER = 2;
// Small firms list duties among the requirements.
const DUTY_OPENS =
  /^(?:主要|全面)?(?:负责|負責)|^(?:be )?responsible for\b|^(?:协助|協助|策划|策劃|制定|撰写|撰寫|规划|規劃|执行|執行)/iu;
const DUTY_INSIDE = /[，,；;。]\s*(?:主要|全面|并|能)?(?:负责|負責)/u;
const REQUIREMENT_OPENS =
  /^(?:能|须|須|需|至少|应|曾|若|如)?(?:有|具有|具备|具備|拥有|擁有|持有)[^，,。；;]{0,36}?(?:经验|經驗|经历|經歷|背景|见解|見解|能力|意识|意識|资源|兴趣|思维|思維|技能|基础|知识|知識|技巧|功底|者)|^掌握[^，,。；;]{0,30}(?:方法|技能|工具|软件|软體)|^(?:较强|較強|良好|优秀|優秀|出色|清晰|敏锐|敏銳|扎实|流利|热爱|熱愛|喜欢|喜歡|熟悉|熟练|熟練|熟知|精通|擅长|擅長|[对對][^，,。；;]{1,20}(?:感兴趣|感興趣|敏感|有[^，,。；;]{0,12}(?:经验|經驗|见解|見解|理解|了解)|(?:有|充满|充滿|抱有)[^，,。；;]{0,8}(?:兴趣|興趣|热情|熱情|热爱|熱愛)))/u;

// …，有相关经验者优先: the end of a line that asks for no work, however long.
const REQUIREMENT_ENDS =
  /(?:优先|優先|为佳|為佳|尤佳|者佳|经验|經驗|了解|规则|規則|能力|技巧|方法|热情|熱情|兴趣|興趣|意识|意識)[。；;！!\s]*$/u;

// 职位名称：… tells of the post, not of its work.
const LABELLED =
  /^(?:职位名称|岗位名称|職務名稱|职位类别|職務類別|招聘人数|需求人數|所属部门|工作性质|工作類型|汇报对象|汇报对象为|管理人数|薪资范围|学历|工作年限|专业背景)\s*[:：]/u;

const ENGLISH_REQUIREMENT_OPENS =
  /^(?:an? |the |our |your |strong |solid |good |deep |keen |great |sharp |excellent |proven |demonstrated |previous |prior |working |hands-on |relevant |minimum |at least |some |highly )*(?:bachelor|master|mba\b|ba\/bs|degree|(?:\d+|one|two|three|four|five|six|seven|eight|ten)\s?\+?(?:\s?[-–]\s?\d+)?\s?\+?\s?years?|experience\b|ability to|able to|fluen|proficien|knowledge of|understanding of|familiarity|familiar with|track record|passion(?:ate)?\b|willingness|willing to|comfortable|skills\b|skilled|[a-z]+ skills\b|[a-z]+ and [a-z]+ skills\b|have an? |you have|you(?:'|’)?re |you are |ideal candidate|exposure to|native |detail[- ]oriented|self[- ]starter|team player|[a-z]+ eye\b|eye for|background in|must (?:be|have)|candidates? (?:must|should)|interest in)/i;
// Where nothing else names duties, such lines do, whatever the heading above them.
const ENGLISH_DUTY_OPENS =
  /^(?:you(?:'|’)?ll |you will |will )?(?:also |help |to )?(?:analy[sz]e|arrange|assist|build|collaborate|conduct|coordinate|create|define|deliver|design|develop|draft|drive|engage|ensure|execute|generate|handle|identify|implement|improve|launch|leverage|lead|maintain|manage|measure|monitor|negotiate|optimi[sz]e|organi[sz]e|oversee|own|partner|perform|plan|prepare|produce|promote|provide|reach out|recruit|report|research|run|schedule|set up|source|supervise|support|track|train|update|work|write)\b/i;

// 我們正在尋找一位 …, 您還需要擁有 …: what the reader should be.
const SPEAKS_TO_READER =
  /[寻尋]找(?:一位|一名|一個|一个)|(?:你|您)(?:还|還)?(?:需要|必须|必須)(?:拥有|擁有|具备|具備)|希望(?:你|您)(?:是|有|具备|具備)|^(?:你|您)?(?:将|將)?(?:有|會有|会有)?(?:机会|機會)|^(?:你|您)(?:将|將)(?:获得|獲得)|得到(?:锻炼|鍛鍊)/u;

// If you are …, please apply: to the reader, about the reader.
const ENGLISH_SPEAKS_TO_READER =
  /^if you(?:'re|’re| are| have| love| enjoy| want)?\b|^th(?:is|e) (?:role|position|job) (?:would be|is|will be) (?:suitable|ideal|perfect|great|best|well) |^(?:the )?successful (?:applicant|candidate) (?:will|should|must)(?: be expected to)? (?:have|possess|demonstrate|be)\b|^you(?:'ll|’ll| will) thrive|\bapply (?:today|now)\b|\bcore competency\b/i;
// We are looking for somebody to run …: the work is in the same sentence.
const SEEKS =
  /^(?:we(?:'re|’re| are) (?:looking|seeking|searching|hiring)|(?:the|our|an?) (?:ideal|right|successful) (?:candidate|applicant)|(?:this|the) (?:position|role))\b/i;
const WORK_INSIDE =
  /\b(?:responsible (?:for|to)|tasked with|accountable for)\b|\b(?:to|who will|who can|will) (?:help )?(?:[a-z]+ and )?(?:build|create|develop|drive|execute|grow|implement|lead|manage|oversee|own|plan|run)\b|\band (?:lead|manage|own|drive|grow)\b/i;

// What the company says of itself.
const ABOUT_COMPANY =
  /^(?:join (?:a|an|our|us|the)|founded in|established in|we(?:'|’)?re |we are |our mission|our company|our team is)\b|^(?:我们是|我們是|我司|本公司|公司成立|成立于|成立於|公司是|团队成立)/i;

const NO_WORK = [
  LABELLED,
  SPEAKS_TO_READER,
  ENGLISH_SPEAKS_TO_READER,
  ENGLISH_REQUIREMENT_OPENS,
  ABOUT_COMPANY,
];

/** Whether a posting sets its duties apart from its requirements. */
export function namesDuties(lines: readonly ReadLine[]): boolean {
  return lines.some(({ line }) => line.section === 'duties' && !line.heading);
}

/** True for a line that may ask for work: no heading, requirement, benefit or word on the company. */
export function isAskedFor({ line, reading }: ReadLine, hasDuties: boolean): boolean {
  const { section, heading, text } = line;
  if (heading || section === 'benefits' || section === 'company') return false;
  if (tellsOfNoWork(text)) return false;
  const { requirements, benefits } = reading.asides;
  if (section === 'requirements') {
    if (DUTY_OPENS.test(text)) return requirements < CLEARLY_AN_ASIDE;
    return !hasDuties && (DUTY_INSIDE.test(text) || isWork(text, requirements));
  }
  if (opensAsRequirement(line)) return false;
  const own = Math.max(0, ...reading.duties.map(({ weight }) => weight));
  const aside = Math.max(requirements, benefits);
  return section === 'duties'
    ? aside < CLEARLY_AN_ASIDE ||
        aside < own * (ENGLISH_DUTY_OPENS.test(text) ? MUCH_LOUDER : LOUDER)
    : aside < Math.max(2, own);
}

function tellsOfNoWork(text: string): boolean {
  if (SEEKS.test(text) && WORK_INSIDE.test(text)) return false;
  return NO_WORK.some((pattern) => pattern.test(text));
}

function isWork(text: string, requirements: number): boolean {
  return requirements < CLEARLY_AN_ASIDE && ENGLISH_DUTY_OPENS.test(text);
}

// Among the duties a long line may open with what one should know and go on with what to do.
const MAX_PURE = 30;

function opensAsRequirement({ section, text }: TextLine): boolean {
  if (section === 'duties' && text.length > MAX_PURE && !REQUIREMENT_ENDS.test(text)) return false;
  return REQUIREMENT_OPENS.test(text) && !DUTY_INSIDE.test(text);
}
