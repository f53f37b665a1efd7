/** The columns that our file of rejected rows adds after the original ones. */
export const REJECTED_COLUMNS = ['tillsight_row', 'tillsight_rule', 'tillsight_reason'] as const
