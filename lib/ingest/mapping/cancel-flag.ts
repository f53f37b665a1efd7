import { headerTokens } from './header-tokens'
import { isAllTakenBack } from './taken-back-words'

const FLAG =
  /^(?:is |order |ist |items? |lines? )?(?:cancell?ed|void|voided|makulerad|annullerad|annulleret|kansellert|avbruten|peruttu|zruseno|stornovano|stornirano|otkazano|anulat|sztornozva|tuhistatud|atcelts|fully refunded|storniert|storno|annule|annulee|anulad[oa]|cancelad[oa]|annullat[oa]|geannuleerd|anulowane?|отменен|iptal|취소|취소여부|取消|キャンセル)$/
/** What stands for no, and what then stands for yes. */
const ANSWERS: Readonly<Record<string, string>> = {
  ...{
    n: 'y',
    no: 'yes',
    false: 'true',
    0: '1',
    nein: 'ja',
    non: 'oui',
    nao: 'sim',
    não: 'sim',
    nie: 'tak',
    nej: 'ja',
    nei: 'ja',
    ei: 'kyllä',
    ne: 'ano',
    nu: 'da',
    nem: 'igen',
  },
  ...{ нет: 'да', hayır: 'evet', hayir: 'evet', nee: 'ja', 否: '是' },
}
const YES = new Set([...Object.values(ANSWERS), 'j', 's', 'si', 'sí', 'o', 't', 'x'])

/** Whether a header asks if an order was cancelled: its cells answer yes or no. */
export const isCancelFlag = (header: string): boolean => FLAG.test(headerTokens(header).join(' '))

/** Whether a header asks if what was sold was given back; where its cells are numbers, they say how many or how much. */
export const isReturnFlag = (header: string): boolean =>
  isAllTakenBack(
    headerTokens(header)
      .join(' ')
      .replace(/^(?:is|was|order|item) /, ''),
  )

/** The answers of such a column that say yes; where none does, the one that goes with its no. */
export function cancelledAnswers(cells: readonly string[]): string[] {
  const answers = [...new Set(cells.map((cell) => cell.trim().toLowerCase()))].filter((answer) => answer !== '')
  const yes = answers.filter((answer) => YES.has(answer))
  return yes.length > 0 ? yes : answers.flatMap((answer) => ANSWERS[answer] ?? [])
}
