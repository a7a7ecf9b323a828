/** A careers site on which the extension works without being asked. */
export interface Site {
  /** A match-pattern host and path: subdomains included, any scheme of the web. */
  readonly pattern: string;
  /** Why it is in the list. */
  readonly reason: string;
}

const site = (host: string, reason: string, path = '/*'): Site => ({
  pattern: `*://*.${host}${path}`,
  reason,
});

/**
 * The named hosts: boards and applicant-tracking sites that job seekers read, and employers' own
 * careers sites. Every other site is asked for with one click in the popup.
 */
export const SITES: readonly Site[] = [
  // Boards, mainland China
  site('zhipin.com', 'BOSS 直聘, the largest board for social hires'),
  site('liepin.com', '猎聘, mid and senior posts'),
  site('zhaopin.com', '智联招聘'),
  site('51job.com', '前程无忧'),
  site('lagou.com', '拉勾, internet companies'),
  site('nowcoder.com', '牛客, campus season'),
  site('shixiseng.com', '实习僧, internships'),
  site('yingjiesheng.com', '应届生, campus recruiting'),
  site('maimai.cn', '脉脉'),
  site('iguopin.com', '国聘, state-owned employers'),
  // Applicant-tracking sites, mainland China
  site('mokahr.com', 'Moka: the careers pages of many employers'),
  site('jobs.feishu.cn', 'Feishu Hire: the careers pages of many employers'),
  site('zhiye.com', 'Beisen: the careers pages of many employers'),
  site('hotjob.cn', 'Hotjob: campus sites of large groups'),
  site('dayee.com', 'Dayee: campus sites of large groups'),
  // Boards and applicant-tracking sites, English
  site('linkedin.com', 'LinkedIn job pages', '/jobs/*'),
  site('indeed.com', 'Indeed'),
  site('glassdoor.com', 'Glassdoor'),
  site('greenhouse.io', 'Greenhouse careers pages'),
  site('lever.co', 'Lever careers pages'),
  site('myworkdayjobs.com', 'Workday careers pages'),
  site('smartrecruiters.com', 'SmartRecruiters careers pages'),
  site('ashbyhq.com', 'Ashby careers pages'),
  site('workable.com', 'Workable careers pages'),
  // Taiwan and Hong Kong
  site('104.com.tw', '104 人力銀行'),
  site('1111.com.tw', '1111 人力銀行'),
  site('cake.me', 'Cake'),
  site('yourator.co', 'Yourator'),
  site('jobsdb.com', 'JobsDB'),
  // Employers' own careers sites: phones, appliances, devices
  site('career.huawei.com', 'Huawei'),
  site('hr.xiaomi.com', 'Xiaomi'),
  site('careers.oppo.com', 'OPPO'),
  site('hr.vivo.com', 'vivo'),
  site('career.honor.com', 'HONOR'),
  site('we.dji.com', 'DJI'),
  site('careers.midea.com', 'Midea'),
  site('maker.haier.net', 'Haier'),
  site('talent.lenovo.com.cn', 'Lenovo'),
  site('careers.transsion.com', 'Transsion'),
  site('career.ecovacs.cn', 'Ecovacs'),
  // FMCG groups
  site('pgcareers.com', 'P&G'),
  site('careers.unilever.com', 'Unilever'),
  site('careers.loreal.com', "L'Oréal"),
  site('mondelezinternational.com', 'Mondelez', '/careers/*'),
  site('careers.mars.com', 'Mars'),
  site('careers.coca-colacompany.com', 'Coca-Cola'),
  site('pepsicojobs.com', 'PepsiCo'),
  site('nestle.com', 'Nestlé', '/jobs/*'),
  // Internet companies
  site('jobs.bytedance.com', 'ByteDance'),
  site('careers.tencent.com', 'Tencent'),
  site('join.qq.com', 'Tencent, campus'),
  site('talent.alibaba.com', 'Alibaba'),
  site('zhaopin.meituan.com', 'Meituan'),
  site('campus.meituan.com', 'Meituan, campus'),
  site('zhaopin.jd.com', 'JD.com'),
  site('campus.jd.com', 'JD.com, campus'),
  site('talent.baidu.com', 'Baidu'),
  site('jobs.bilibili.com', 'bilibili'),
  site('hr.163.com', 'NetEase'),
  site('campus.163.com', 'NetEase, campus'),
  site('zhaopin.kuaishou.cn', 'Kuaishou'),
  site('job.xiaohongshu.com', 'Xiaohongshu'),
  site('careers.pddglobalhr.com', 'PDD'),
  site('talent.didiglobal.com', 'DiDi'),
  site('google.com', 'Google careers', '/about/careers/*'),
];

/** Where the demo serves its sample page; never in a store build. */
export const LOOPBACK: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*'];

/** An address, cut into host and path as `URL` does. */
interface Address {
  readonly hostname: string;
  readonly pathname: string;
}

/** Whether an address belongs to a named site. */
export function matchesSite({ hostname, pathname }: Address): boolean {
  return pathsOf(hostname).some((path) => pathname.startsWith(path));
}

/** Whether only some pages of an address's host are named, and this is none of them. */
export function isBesideNamed({ hostname, pathname }: Address): boolean {
  const paths = pathsOf(hostname);
  return paths.length > 0 && !paths.some((path) => pathname.startsWith(path));
}

/**
 * Whether a match pattern is that of a named site. Browsers report what they granted without paths:
 * `*://*.google.com/*` for the careers pages there.
 */
export function isNamedPattern(pattern: string): boolean {
  const withoutPath = (whole: string) => /^[^/]+:\/\/[^/]+/.exec(whole)?.[0];
  const named = [...SITES.map((site) => site.pattern), ...LOOPBACK];
  return named.some((other) => withoutPath(other) === withoutPath(pattern));
}

// The paths that are named under a host.
function pathsOf(hostname: string): string[] {
  return SITES.flatMap(({ pattern }) => {
    const [, host = '', path = ''] = /^\*:\/\/\*\.([^/]+)(\/.*)\*$/.exec(pattern) ?? [];
    return hostname === host || hostname.endsWith(`.${host}`) ? [path] : [];
  });
}
