import { useState } from 'react'
import { remember } from './remember'
import { type Theme, themeCookie } from './theme'

/** The theme, and a switch that changes the page at once and the server's next answer. */
export function useTheme(initial: Theme): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(initial)
  const change = (next: Theme) => {
    setTheme(next)
    document.documentElement.dataset.theme = next
    remember(themeCookie, next)
  }
  return [theme, change]
}
