export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

export const themeCookie = 'tillsight-theme'

/** The theme a cookie's text asks for; anything unknown is the system's. */
export const toTheme = (text: string | undefined): Theme => themes.find((theme) => theme === text) ?? 'system'
