/** The three ways companies run marketing (S02, S35, S36). */
export const COMPANY_KINDS = ['hardware', 'fmcg', 'internet'] as const;
export type CompanyKind = (typeof COMPANY_KINDS)[number];

/** The posts of a marketing department (S11–S21, S05, S35, S36). */
export const ROLES = [
  'user-insight',
  'product-planning',
  'comms-planning',
  'pr',
  'media',
  'new-media',
  'gtm',
  'sales',
  'retail',
  'ecommerce',
  'trade-marketing',
  'brand-manager',
  'internet-marketing',
] as const;
export type RoleId = (typeof ROLES)[number];

/** The kinds of work a posting lists (S22–S34 and those of the other posts). */
export const DUTIES = [
  'user-insight.research',
  'product-planning.packaging',
  'planning.strategy',
  'planning.communication',
  'planning.execution',
  'planning.materials',
  'pr.monitoring',
  'pr.channels',
  'pr.crisis',
  'media.plan',
  'media.execution',
  'media.resources',
  'new-media.insight',
  'new-media.operation',
  'new-media.content',
  'new-media.optimisation',
  'gtm.launch',
  'sales.channels',
  'retail.stores',
  'ecommerce.operation',
  'trade-marketing.promotion',
  'brand.ownership',
  'brand.campaign',
  'internet.commercialisation',
  'internet.growth',
] as const;
export type DutyId = (typeof DUTIES)[number];

/** Languages in which we say things; Traditional Chinese is derived from `zh` when it is shown. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. */
export type Wording = Readonly<Record<Language, string>>;
