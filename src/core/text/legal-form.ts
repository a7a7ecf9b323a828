/** What the law makes names of companies end with, as parts of regular expressions. */
export const LEGAL_FORM = {
  han: '(?:股份|集[团團]){0,2}有限(?:责任|責任)?公司|股份公司|集[团團](?:股份|公司)',
  latin: 'Inc|LLC|Limited|Corporation|Corp|GmbH|PLC|Pte\\.? Ltd|Co\\.,? ?Ltd|Ltd',
} as const;
