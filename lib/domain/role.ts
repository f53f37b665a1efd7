/** What a person is in one workspace, most able first. */
export const roles = ['admin', 'marketing', 'customer'] as const

export type Role = (typeof roles)[number]
