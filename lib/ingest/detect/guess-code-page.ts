import type { Reading } from '@/lib/ingest/layouts/reading'
import { decode } from '@/lib/ingest/parse/decode'

type CodePage = Extract<
  Reading['encoding'],
  `windows-${string}` | 'iso-8859-2' | 'koi8-r' | 'ibm850' | 'ibm866' | 'macintosh'
>

const FRENCH = 'éèàêçÉîôâûëïùœæÀÈÇ'
const GERMAN = 'äöüßÄÖÜ'
const SPANISH = 'áéíóúñüÁÉÍÓÚÑ¿¡ºª'
const NORDIC = 'åäöøæÅÄÖØÆéðþýáíóú'
const POLISH = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'
const CZECH = 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽľĺôŕĽ'
/** Capitals beside their letters: the pages differ in which half they stand. */
const RUSSIAN = 'оОеЕаАиИнНтТсСрРвВлЛкКмМдДпПуУяЯыЫьЬгГзЗбБчЧйЙхХжЖшШюЮцЦщЩэЭфФъЪёЁіІїЇєЄґўЎ№'

/** Letters beyond ASCII of the languages written in each code page, commonest first. */
const LETTERS: readonly (readonly [CodePage, string])[] = [
  ['windows-1252', FRENCH],
  ['windows-1252', 'ëéïèöüêÉ'],
  ['windows-1252', GERMAN],
  ['windows-1252', SPANISH],
  ['windows-1252', 'ãçáéõêóíâôúàÃÇÁÉÕ'],
  ['windows-1252', 'èàùòìéÈÀÙÉ'],
  ['windows-1252', NORDIC],
  ['windows-1250', POLISH],
  ['windows-1250', CZECH],
  ['windows-1250', 'őűöüéáóíúÁÉŐŰÖÜÓÍÚ'],
  ['windows-1250', 'ăâîşţĂÂÎŞŢ'],
  ['windows-1250', 'čćđšžČĆĐŠŽ'],
  ['windows-1251', RUSSIAN],
  ['windows-1253', 'αοιετσνηυρπκμλςωγδχθφβξζψάέήίόύώϊϋΑΟΙΕΤΣΝΗΥΡΠΚΜΛΩΓΔΧΘΦΒΞΖΨΆΈΉΊΌΎΏ'],
  ['windows-1254', 'ıİşŞğĞçÇöÖüÜ'],
  ['windows-1255', 'יוהלאתרבמשנםחקדעפטכגזצסךףץן'],
  ['windows-1256', 'اليمنوترةبعدسفهكقأحجشصىخإطضآغذئزءثظؤپچژگ،'],
  ['windows-1257', 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ'],
  ['windows-1257', 'ąčęėįšųūžĄČĘĖĮŠŲŪŽ'],
  ['windows-1257', 'äöüõšžÄÖÜÕŠŽ'],
  ['iso-8859-2', POLISH],
  ['iso-8859-2', CZECH],
  ['koi8-r', RUSSIAN],
  ['ibm866', RUSSIAN],
  ['windows-874', 'านรอกเงมยลวดทสตะปบคหแจพชขใไโผซธฟภถศญณฐฉฆษฎฏฑฒฬฮๆฯ่้ิีุู็ัำื์๊๋ึ'],
  ['macintosh', FRENCH],
  ['macintosh', GERMAN],
  ['macintosh', SPANISH],
  ['ibm850', FRENCH],
  ['ibm850', GERMAN],
  ['ibm850', SPANISH],
  ['ibm850', NORDIC],
]
/** Pages of a script that shares no letter with Latin. */
const OTHER_SCRIPTS: ReadonlySet<CodePage> = new Set([
  'windows-1251',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-874',
  'koi8-r',
  'ibm866',
])
/** What another code page must be better by than Western European. */
const HEAD_START = 0.05
/** The fewer letters, the less they say; and one or two hardly anything. */
const HEAD_START_OF_ONE = 0.2
const HEAD_START_OF_FEW = 0.6
const FEW = 2
const DOS_SHARE = 0.3
/** Names of many countries in one file: less likely than one language, likelier than letters of a wrong page. */
const MANY_LANGUAGES = 'éáöäüíóèàçñãåøßúêõâôæîëïûùòìœÿýðþÉÖÄÜÁÅØÇÓÀÈÊÍÚÑÕÂÔÆÎËÏÛÙÒÌŒ'
const MANY_WEIGHT = 0.93
/** Signs that stand in the text of any language. */
const SIGNS = '£€§°·–—‘’“”„…«»\u00a0©®™²³½µ×•'

/**
 * The code page of bytes that are not UTF-8, by how many of their characters are letters of one of its languages.
 * Where several do equally well, Western European, which is also what ISO-8859-1 is read as.
 */
export function guessCodePage(bytes: Buffer): CodePage {
  const inWords = new Map<number, number>()
  const apart = new Map<number, number>()
  let all = 0
  let paired = 0
  let mixed = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    const counts = isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]) ? inWords : apart
    counts.set(byte, (counts.get(byte) ?? 0) + 1)
    all++
    if ((bytes[i + 1] ?? 0) >= 0x80) paired++
    if (isPlainLetter(bytes[i - 1]) || isPlainLetter(bytes[i + 1])) mixed++
  }
  // Languages of another script write words of such bytes alone; Latin ones sprinkle them.
  const otherScript = paired > 0.35 * all && mixed < 0.35 * all
  const fromDos = countOf(inWords, isDosLetter) > DOS_SHARE * all
  const many = otherScript ? -1 : MANY_WEIGHT * scoreOf(inWords, apart, all, 'windows-1252', MANY_LANGUAGES)
  const headStart = HEAD_START + (inWords.size > FEW ? HEAD_START_OF_ONE : HEAD_START_OF_FEW) / all
  let best: { page: CodePage; score: number } = { page: 'windows-1252', score: many }
  for (const [page, letters] of LETTERS) {
    if (OTHER_SCRIPTS.has(page) !== otherScript || (page === 'ibm850' && !fromDos)) continue
    const score = scoreOf(inWords, apart, all, page, letters)
    if (score > best.score + (best.page === 'windows-1252' && page !== best.page ? headStart : 1e-9))
      best = { page, score }
  }
  return readsAlike(best.page, [...inWords.keys(), ...apart.keys()]) ? 'windows-1252' : best.page
}

/** What DOS had its commonest letters for, and Windows hardly any: its quotes and dashes come after them. */
const isDosLetter = (byte: number): boolean => byte >= 0x81 && byte <= 0x90

function countOf(bytes: ReadonlyMap<number, number>, is: (byte: number) => boolean): number {
  let found = 0
  for (const [byte, times] of bytes) if (is(byte)) found += times
  return found
}

/** Whether the bytes are the same characters in Western European. */
function readsAlike(page: CodePage, bytes: readonly number[]): boolean {
  const all = Buffer.from(bytes)
  return decode(all, page) === decode(all, 'windows-1252')
}

function isPlainLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}

const isLetter = (byte = 0): boolean => byte >= 0x80 || isPlainLetter(byte)

function scoreOf(
  inWords: ReadonlyMap<number, number>,
  apart: ReadonlyMap<number, number>,
  all: number,
  page: CodePage,
  letters: string,
): number {
  let found = 0
  for (const [byte, times] of inWords) {
    const character = decode(Buffer.of(byte), page)
    const place = letters.indexOf(character)
    if (place !== -1) found += times * (1 + 0.6 * (1 - place / letters.length))
    else if (SIGNS.includes(character)) found += times * 0.9
    else if (/\p{L}/u.test(character)) found += times * 0.2
  }
  for (const [byte, times] of apart) {
    const character = decode(Buffer.of(byte), page)
    found += times * (SIGNS.includes(character) ? 1 : letters.includes(character) ? 0.5 : 0)
  }
  // Hebrew has no capitals: none of its letters is outside these bytes.
  const hebrew = page === 'windows-1255' && [...inWords.keys()].every((byte) => byte >= 0xe0 && byte <= 0xfa)
  return all === 0 ? 0 : found / all + (hebrew ? 0.3 : 0)
}
