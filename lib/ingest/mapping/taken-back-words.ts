import { headerTokens } from './header-tokens'

/**
 * What rows and orders are called that are given back, by the tokens of their text: English, German, Dutch, French, Spanish,
 * Catalan, Portuguese, Italian, Romanian, Polish, Czech, Slovak, Hungarian, Croatian, Slovene, Serbian, Bulgarian, Russian,
 * Ukrainian, Greek, Turkish, Finnish, Swedish, Danish, Norwegian, Estonian, Latvian, Lithuanian, Indonesian, Vietnamese; and
 * Chinese, Japanese, Korean, Thai, Arabic, Persian, Hebrew, Hindi, which put no blanks between words or write them joined.
 */
const WORDS =
  `refund(?:ed|s)?|returned|returns?|credit|credits|credit (?:note|memo|invoice)s?|credited|chargebacks?|charged back|reversal|reversed
    gutschrift(?:en)?|storno(?:rechnung|beleg)?|retouren?|retourniert|ruckgabe|rucknahme|ruckerstattung|rechnungskorrektur|erstattung|(?:(?:zu)?ruck)?erstattet
    creditnota|creditfactuur|terugbetaling|terugbetaald|retour|retournering|geretourneerd
    avoir|avoirs|note de credit|facture d avoir|remboursement|rembourse|rembourses?|retours?
    notas? de credito|devolucion(?:es)?|devuelt[oa]|abonos?|factura rectificativa|rectificativa|reembols[oa]d?[oa]?|reintegro|abonament|devolucio
    nota de credito|devolucao|devolucoes|devolvid[oa]|estorno|estornad[oa]|reembolso
    nota di credito|note di credito|resi?|rimborso|rimborsat[oa]|accredito|storno fattura
    nota de creditare|stornare|retur|returnat|rambursare|rambursat
    zwroty?|zwrocon[oey]|korekta|faktura korygujaca|faktura korekta
    dobropis|vratka|vraceno|vratenie|opravny danovy doklad
    jovairo|jovairo szamla|jovairas|sztorno|visszaru|visszateritett?|visszateritve|visszavet
    povrat|povrati|odobrenje|dobropis|vracilo|stornirano|повраћај|сторно
    връщане|върнат[ао]?|кредитно известие
    возврат(?:ы)?|возвращ[её]н[оа]?|возвращен[оа]?|кредит нота|корректировка
    повернення|повернено
    επιστροφη|επιστροφες|πιστωτικο|πιστωτικο τιμολογιο
    iade|iade faturası|iade faturasi|iade edildi
    hyvitys|hyvitetty|hyvityslasku|palautus|palautettu
    retur|returnerad|returneret|returnert|kreditfaktura|kreditnota|kreditnote|kreditt?nota|aterkop|aterbetalning|tilbagebetaling|tilbakebetaling|tilbagebetalt|aterbetala?d|refundere?t|krediter(?:ad|et|t)
    kreeditarve|tagastus|tagastatud|tagasimakse
    kreditrekins|atgriezts?|atgriesana|atmaksa
    kreditine saskaita|kreditine|grazinimas|grazinta|grazintas
    pengembalian|pengembalian dana|dikembalikan|retur penjualan
    hoan tien|hoan tra|tra hang`.replaceAll(/\s*\n\s*/g, '|')
const JOINED =
  '退款 退货 退貨 退回 已退 返品 返金 赤伝 환불 반품 คืนเงิน คืนสินค้า مرتجع مسترجع استرجاع إرجاع استرداد مرجوع برگشت مرجوعی זיכוי החזר वापसी रिफंड הוחזר זוכה επιστραφηκε'
    .split(' ')
    .map((word) => headerTokens(word).join(' '))
    .join('|')

const TAKEN_BACK = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})|${JOINED}`, 'u')
const ALL_TAKEN_BACK = new RegExp(`^(?:${WORDS}|${JOINED})$`, 'u')

/** Codes of documents that are given back, beside one of a document that is sold. */
const CODES_BACK = new Set('CN CRN CRD CR NC NDC AV AVO GS ST STO RTN RET RFD REF ABO KOR KFV FK FR DN RK'.split(' '))
const CODES_SOLD = new Set('INV IN SI SALE SAL SLS FT FA FAC FACT FC RE RG RN AR FV F S VK VE V FAK'.split(' '))
/** One letter of each, as tills write them. */
const LETTER_BACK = 'R'
const LETTER_SOLD = 'S'

/** @param text lower case, without accents, blanks between its words */
export const isTakenBack = (text: string): boolean => TAKEN_BACK.test(text)

/** Whether a text says that and nothing else: `partially refunded` does not. */
export const isAllTakenBack = (text: string): boolean => ALL_TAKEN_BACK.test(text)

/** Of codes of kinds of documents (`FT`, `NC`) those that are given back; none where no code is of a sale. */
export function codesTakenBack(codes: readonly string[]): string[] {
  const upper = codes.map((code) => code.toUpperCase())
  if (upper.includes(LETTER_SOLD) && upper.includes(LETTER_BACK) && upper.every((code) => code.length === 1))
    return codes.filter((code) => code.toUpperCase() === LETTER_BACK)
  if (!upper.some((code) => CODES_SOLD.has(code))) return []
  return codes.filter((code) => CODES_BACK.has(code.toUpperCase()))
}
