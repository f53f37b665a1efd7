export type Option = { readonly value: string; readonly label: string }

/** What a workspace's settings can be chosen from. */
export type WorkspaceOptions = {
  readonly currencies: readonly Option[]
  readonly timeZones: readonly Option[]
  readonly locales: readonly Option[]
}

const usualLocales = [
  'en-GB',
  'en-US',
  'en-AU',
  'en-CA',
  'en-IE',
  'en-IN',
  'en-NZ',
  'cs-CZ',
  'da-DK',
  'de-AT',
  'de-CH',
  'de-DE',
  'el-GR',
  'es-ES',
  'es-MX',
  'fi-FI',
  'fr-BE',
  'fr-CA',
  'fr-CH',
  'fr-FR',
  'hu-HU',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'nb-NO',
  'nl-BE',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'ro-RO',
  'sk-SK',
  'sl-SI',
  'sv-SE',
  'tr-TR',
  'uk-UA',
  'zh-CN',
  'zh-TW',
] as const

const plain = (value: string): Option => ({ value, label: value.replaceAll('_', ' ') })

const sorted = (options: Option[]): Option[] => options.sort((a, b) => a.label.localeCompare(b.label, 'en'))

/**
 * The choices as this process knows them. Made on the server and handed to the browser, whose own lists may differ.
 * @param current settings in force, kept choosable even when unusual
 */
export function workspaceOptions(current?: { currency: string; timeZone: string; locale: string }): WorkspaceOptions {
  const currencyName = new Intl.DisplayNames('en', { type: 'currency' })
  const localeName = new Intl.DisplayNames('en', { type: 'language' })
  const own = (value: string | undefined) => (value === undefined ? [] : [value])
  const unique = (values: readonly string[]) => [...new Set(values)]
  return {
    currencies: unique([...Intl.supportedValuesOf('currency'), ...own(current?.currency)]).map((code) => ({
      value: code,
      label: `${code} – ${currencyName.of(code) ?? code}`,
    })),
    timeZones: unique([...Intl.supportedValuesOf('timeZone'), 'UTC', ...own(current?.timeZone)]).map(plain),
    locales: sorted(
      unique([...usualLocales, ...own(current?.locale)]).map((tag) => ({
        value: tag,
        label: localeName.of(tag) ?? tag,
      })),
    ),
  }
}
