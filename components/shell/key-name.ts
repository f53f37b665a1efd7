const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** A key as it is printed on a keyboard. */
export const keyName = (key: string): string => names[key] ?? key.toUpperCase()
