const source = /url\(["']?([^"')]+)["']?\)/

async function asDataUrl(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

const facesOf = (sheet: CSSStyleSheet): CSSFontFaceRule[] =>
  [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)

const unquoted = (name: string) => name.trim().replaceAll(/["']/g, '')

/** The page's own fonts of some families as styles that need no further request: a picture may load nothing. */
export async function fontStyles(families: string): Promise<string> {
  const wanted = families.split(',').map(unquoted)
  const styles = [...document.styleSheets].flatMap(facesOf).map(async ({ style, parentStyleSheet }) => {
    const [, path] = source.exec(style.getPropertyValue('src')) ?? []
    const family = unquoted(style.getPropertyValue('font-family'))
    if (!path || !wanted.includes(family)) return ''
    const data = await asDataUrl(new URL(path, parentStyleSheet?.href ?? document.baseURI).href)
    const weight = style.getPropertyValue('font-weight') || 'normal'
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${data}"); }`
  })
  return (await Promise.all(styles)).join('\n')
}
