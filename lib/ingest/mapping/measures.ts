/** What a header calls a rate (`MwSt-Satz`, `Remise %`, `Tax rate`), which is no amount of money. */
const RATE =
  /%|\b(percent|percentage|pct|prozent|proz|pourcentage|porcentaje|percentuale|procent|rate|satz|taux|tasa|tipo iva|aliquota|tarief|stawka)\b/

/** What a header calls something measured, or left over, that is neither money paid nor pieces sold. */
const MEASURE =
  /\b(weight|gewicht|poids|peso|waga|height|width|length|volume|latitude|longitude|rating|points|punkte|stock|bestand|lagerbestand|minutes|minuten|seconds|duration|dauer|profit|margin|marge|gewinn|rohertrag|rohgewinn|deckungsbeitrag|benefice|beneficio|margen|margine|utile|winst|lucro|margem|zysk|marza)\b/

/** What a header calls the sending of goods, which is no cost of theirs. */
const SENDING =
  /\b(shipping|postage|delivery|handling|freight|versand|porto|lieferung|livraison|envio|spedizione|verzending|frete|wysylk|dostaw|doruc|frakt|szallitas|kargo|ongkos kirim|ongkir)|доставк|배송비|배송료|택배비|送料|运费|運費|ค่าจัดส่ง|van chuyen|الشحن|משלוח/

/** What a header calls what a marketplace or a bank keeps for itself. */
const FEE =
  /\b(fees?|commissions?|gebuhr\w*|provision\w*|frais|comision\w*|commissione|komisyon\w*|prowizja|taxa de venda|cargo por venta)\b/

const plain = (header: string): string =>
  header.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().replaceAll('_', ' ')

/** A rate in the name of a column of amounts: `Tax 5%`, `TVA 20 %`. */
const AT_A_RATE = /\d ?%/

export const isRate = (header: string): boolean => RATE.test(plain(header)) && !AT_A_RATE.test(header)

export const isMeasure = (header: string): boolean => MEASURE.test(plain(header))

export const isSending = (header: string): boolean => SENDING.test(plain(header))

export const isFee = (header: string): boolean => FEE.test(plain(header))

/** Whether a header calls an amount a net one, which beside fees is what is left of it. */
export const isLeftOver = (header: string): boolean =>
  /^(net|netto|neto)( amount| total| value)?(?! ?\w)/.test(plain(header))
