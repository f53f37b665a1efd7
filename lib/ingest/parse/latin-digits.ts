/** Digits of Arabic, Persian, Indian scripts, Thai, and of East Asian width, each run from its zero on. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xe50, 0xff10]
const OTHER =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0e50-\u0e59\uff10-\uff19]/
const EACH = new RegExp(OTHER, 'g')

/** Whether a text has digits of another script than `0` to `9`. */
export const hasOtherDigits = (text: string): boolean => OTHER.test(text)

/** Digits of other scripts as `0` to `9`; all else as it stands. */
export const toLatinDigits = (text: string): string => (OTHER.test(text) ? text.replace(EACH, latin) : text)

function latin(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
}
