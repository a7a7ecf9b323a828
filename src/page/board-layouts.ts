/** Where a board or applicant-tracking site shows a posting. Selectors; `''` where none is stable. */
export interface BoardLayout {
  /** The host, subdomains included. */
  readonly host: string;
  readonly body: string;
  readonly title: string;
  readonly company: string;
}

/**
 * Known layouts, from the sites' public pages. Layouts change without notice: they are a hint that
 * saves a wrong guess, and every site must also be understood without its entry.
 */
export const BOARD_LAYOUTS: readonly BoardLayout[] = [
  {
    host: 'zhipin.com',
    body: '.job-sec-text, .job-detail-body .desc',
    title: '.job-banner .name h1, .job-detail-info .job-name',
    company: '.sider-company .company-info a:last-of-type, .boss-info-attr',
  },
  {
    host: 'liepin.com',
    body: '[data-selector="job-intro-content"], .job-intro-container dd',
    title: '.job-apply-content .name-box .name',
    company: '.company-info-container .company-card .name',
  },
  {
    host: 'zhaopin.com',
    body: '.describtion__detail-content, .describtion-card__detail-content',
    title: '.summary-plane__title',
    company: '.company__title, .company-info__name',
  },
  { host: '51job.com', body: '.job_msg', title: '.cn h1', company: '.cn .cname a' },
  {
    host: 'lagou.com',
    body: '.job-detail, .job_bt',
    title: '.position-head-wrap-name, .job-name .name',
    company: '.job_company .fl-cn, .company',
  },
  { host: 'shixiseng.com', body: '.job_detail', title: '.new_job_name', company: '.com-name' },
  { host: 'nowcoder.com', body: '.job-detail-infos', title: '.job-name', company: '.company-name' },
  { host: 'mokahr.com', body: '[class*="job-description"]', title: 'h1', company: '' },
  { host: 'jobs.feishu.cn', body: '.job-detail .block-content', title: '.job-title', company: '' },
  {
    host: 'linkedin.com',
    body: '#job-details, .jobs-description__content, .show-more-less-html__markup',
    title: '.job-details-jobs-unified-top-card__job-title, .top-card-layout__title',
    company: '.job-details-jobs-unified-top-card__company-name, .topcard__org-name-link',
  },
  {
    host: 'indeed.com',
    body: '#jobDescriptionText',
    title: '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title',
    company: '[data-testid="inlineHeader-companyName"], [data-company-name]',
  },
  {
    host: 'glassdoor.com',
    body: '[class*="JobDetails_jobDescription"], .jobDescriptionContent',
    title: '[id^="jd-job-title"], [data-test="job-title"]',
    company: '[class*="EmployerProfile_employerName"]',
  },
  {
    host: 'greenhouse.io',
    body: '.job__description, #content',
    title: '.job__title h1, .app-title',
    company: '.company-name',
  },
  {
    host: 'lever.co',
    body: '[data-qa="job-description"], .posting-page .section-wrapper.page-full-width',
    title: '.posting-headline h2',
    company: '',
  },
  {
    host: 'myworkdayjobs.com',
    body: '[data-automation-id="jobPostingDescription"]',
    title: '[data-automation-id="jobPostingHeader"]',
    company: '',
  },
  { host: 'smartrecruiters.com', body: '.job-sections', title: 'h1.job-title', company: '' },
  { host: 'ashbyhq.com', body: '[class*="_descriptionText"]', title: 'h1', company: '' },
  {
    host: 'workable.com',
    body: '[data-ui="job-description"]',
    title: '[data-ui="job-title"]',
    company: '[data-ui="company-name"]',
  },
  {
    host: '104.com.tw',
    body: '.job-description, .job-requirement',
    title: '.job-header__title h1',
    company: '.job-header__title a[data-gtm-head="公司名稱"]',
  },
  { host: 'cake.me', body: '[class*="JobDescription"]', title: 'h1', company: '' },
  { host: 'yourator.co', body: '.job__content', title: '.basic-info__title', company: '' },
  {
    host: 'jobsdb.com',
    body: '[data-automation="jobAdDetails"]',
    title: '[data-automation="job-detail-title"]',
    company: '[data-automation="advertiser-name"]',
  },
];

/** The layout of a page on `host`, or null. */
export function findBoardLayout(host: string): BoardLayout | null {
  return (
    BOARD_LAYOUTS.find((board) => host === board.host || host.endsWith(`.${board.host}`)) ?? null
  );
}
