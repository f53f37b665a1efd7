import { headerTokens } from './header-tokens'
import { isAllTakenBack } from './taken-back-words'

/** How statuses begin of orders that were cancelled, failed, refused or never placed; without accents, dotless and barred letters plain. */
const ENDED =
  /^(cancel|storn|annul|anul|anol|void|fail|declin|refus|reject|denied|expired|abandon|abgelehnt|abgebrochen|fehlgeschlagen|echou|echec|fallid|rechaz|geannuleerd|draft|quote$|quotation|estimate$|borrador$|entwurf$|brouillon$|bozza$|rascunho$|szkic$|koncept$|concept$|kladde$|udkast$|luonnos$|piszkozat$|черновик$|чернетка$|taslak$|下書き|草稿|trash|checkout-draft|rto$|rto (?:comp|deliv|init|in tr|lost|ship|ofd)|refunded$|erstattet$|(?:zu)?ruckerstatt|rembours|reembols(?!.*parc)|rimborsat|terugbetaald|zwrocon|iptal|batal|dibatalkan|zrus|avbrut|avbestall|makuler|kansell|annuller|отмен|аннулир|анулир|取消|已取消|交易关闭|已关闭|已關閉|已退款|キャンセル|취소|환불완료|скасован|відмінен|видален|удален|отказан|ملغ|(?:ال)?الغاء|لغو|ยกเลิก|huy|da huy|בוטל|מבוטל|ακυρ|torol|sztorn|lemond|perutt|otkaz|ponist|atsaukt|atcelt|tuhist|रद्द)/i
/** What may stand before: what was cancelled, or that it is done. */
const OF_WHAT =
  /^(?:\p{L}+ (?=(?:failed|declined|voided|cancell?ed)$)|(?:order|payment|sale|venta|pedido|ordine|commande|siparis|zahlung|bestellung|paiement|pago|betaling|تم) |注文|주문|결제)/u
/** A wish, a refusal or a part of it: the order stands. */
const NOT_YET =
  /^(?:not|non|no|delivery|return|refund|cancel\p{L}*) (?:failed|declined|voided|cancell?ed)$|(?<!\p{L})(?:request(?:ed)?|pending|await(?:ing)?|(?:cancel|cancelacion|cancellation|annulation|stornierung|refund|return) (?:reject|declin|refus|denied|fail|rechaz)\p{L}*|partial\p{L}*|partiel\p{L}*|parcial\p{L}*|parzial\p{L}*|teilw\p{L}*)(?!\p{L})|部分|一部|부분|일부/u
/** Words that say that it is done, wholly. */
const DONE =
  /(?<!\p{L})(?:fully|full|completed?|done|processed|issued|successful(?:ly)?|voll|vollstandig|komplett|total(?:mente|ement)?|volledig|order|item|payment|средств|денег|da|شده|تم)(?!\p{L})|^(?:已|全额|全額|注文|주문|결제)|(?:済み?|済|完了|完成|成功|완료|됨|แลว)$|(?<!\p{L})ال(?=\p{L}{4})/gu
/** It may as well be what was paid with. */
const CREDIT = /^credits?$/

/** Whether orders of a status are usually in no metric: cancelled, failed, refunded as a whole. */
export function isUncounted(status: string): boolean {
  const text = headerTokens(status).join(' ').replaceAll('ı', 'i').replaceAll('đ', 'd')
  if (NOT_YET.test(text)) return false
  if (ENDED.test(status.trim()) || ENDED.test(text) || ENDED.test(text.replace(OF_WHAT, ''))) return true
  const whole = text.replaceAll(DONE, '').replaceAll(/ +/g, ' ').trim()
  return !CREDIT.test(text) && (isAllTakenBack(text) || isAllTakenBack(whole))
}
