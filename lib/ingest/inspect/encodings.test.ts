import { expect, test } from 'vitest'
import { encodeAs } from '@/lib/testing/encode-as'
import { inspectBytes } from '@/lib/testing/inspect-bytes'

const TABLES = {
  japanese: ['注文番号;商品名;価格', 'A-1;電気ケトル 赤;3980', 'A-2;ランプ「夜」;12500', 'A-3;本棚、白;8,000'],
  kanji: ['取引番号;商品分類;販売店舗;価格', 'A-1;雑貨;渋谷店;3980', 'A-2;食品;新宿店;12500', 'A-3;書籍;品川店;8000'],
  halfWidth: ['ﾊﾞﾝｺﾞｳ;ｼｮｳﾋﾝ;ｶｶｸ', '1;ケトルのふた ｱｶ;3980', '2;ランプ、表 ﾖﾙ;12500', '3;ポット能登 ｼﾛ;8000'],
  simplified: ['订单号;商品名称;价格', 'A-1;红色电热水壶;398', 'A-2;台灯“夜”;1250', 'A-3;白色书架，大;800'],
  traditional: ['訂單編號;商品名稱;價格', 'A-1;紅色電熱水壺;398', 'A-2;檯燈「夜」;1250', 'A-3;白色書架，大;800'],
  korean: ['주문번호;상품명;가격', 'A-1;빨간 전기 주전자;39800', 'A-2;야간 램프;12500', 'A-3;하얀 책장;8000'],
  russian: ['Товар;Цена', 'Чайник красный;12,50', 'Лампа ночная;7,00', 'ПОЛКА;3,10'],
  polish: ['Artykuł;Cena', 'Żółta łódź;12,50', 'Gęś pieczona;7,00', 'Świeca ślubna;3,10'],
  arabic: ['رقم الفاتورة;الصنف;السعر', '1;شاي أخضر;12.50', '2;قهوة;7.00', '3;خبز أسمر;3.10'],
  thai: ['สินค้า;ราคา', 'กาต้มน้ำสีแดง;12.50', 'โคมไฟ;7.00', 'ชั้นวาง;3.10'],
  french: ['Produit;Prix', 'Théière ronde;12,50', 'Étagère;7,00', 'Crème brûlée à la façon;3,10'],
  german: ['Artikel;Größe', 'Müllbeutel;klein', 'Gießkanne für draußen;groß', 'Öl;überall'],
} as const

test.each([
  ['shift_jis', TABLES.japanese],
  ['shift_jis', TABLES.kanji],
  ['shift_jis', TABLES.halfWidth],
  ['euc-jp', TABLES.japanese],
  ['gb18030', TABLES.simplified],
  ['big5', TABLES.traditional],
  ['euc-kr', TABLES.korean],
  ['windows-1251', TABLES.russian],
  ['koi8-r', TABLES.russian],
  ['ibm866', TABLES.russian],
  ['windows-1250', TABLES.polish],
  ['iso-8859-2', TABLES.polish],
  ['windows-874', TABLES.thai],
  ['macintosh', TABLES.french],
  ['macintosh', TABLES.german],
  ['ibm850', TABLES.german],
  ['ibm850', TABLES.french],
  ['windows-1256', TABLES.arabic],
])('a table in %s comes out as it was written, %#', async (encoding, table) => {
  const { rows, inspection } = await inspectBytes(encodeAs(encoding, `${table.join('\r\n')}\r\n`))
  expect(rows).toEqual(table.map((row) => row.split(';')))
  expect(inspection).toMatchObject({ encoding, delimiter: ';', headerRows: 1, counts: {} })
})

test.each([
  ['windows-1252', 'Ort;Land', 'Århus;DK', 'Ålesund;NO', 'Åland;FI', 'Ängelholm;SE', 'Älvdalen;SE'],
  ['windows-1252', 'Name;Stadt', 'Müller;Köln', 'Größe;Fürth', 'Jäger;Düren', 'Weiß;Gießen'],
  ['windows-1251', 'ЦЕНА;ИТОГ', 'ПЯТЬ;ШЕСТ', 'ТРИЖ;ДВАЖ', 'НОЛЬ;СОРО'],
  ['windows-1253', 'Είδος;Τιμή', 'Λάμπα;12,50', 'Ράφι;7,00', 'Κούπα;3,10'],
])('letters of %s are no halves of characters, %#', async (encoding, ...table) => {
  const { rows, inspection } = await inspectBytes(encodeAs(encoding, `${table.join('\n')}\n`))
  expect(rows).toEqual(table.map((row) => row.split(';')))
  expect(inspection).toMatchObject({ encoding, counts: {} })
})

test('curly quotes are no halves of characters', async () => {
  const table = 'Item;Note\nIt’s “big”;“yes” – no\nDon’t;“we’re” here\nO’Neil’s;that’s “it”\n'
  // They are the same bytes in all Windows pages.
  const { rows, inspection } = await inspectBytes(encodeAs('windows-1250', table))
  expect(rows).toEqual(
    table
      .trim()
      .split('\n')
      .map((row) => row.split(';')),
  )
  expect(inspection).toMatchObject({ encoding: 'windows-1252', counts: {} })
})

const glued = (table: readonly string[], times: number, isOther: (i: number) => boolean, page: string) => {
  const [header = '', ...rows] = table
  const lines = [header, ...Array.from({ length: times }, (_, i) => rows[i % rows.length] ?? '')]
  const bytes = Buffer.concat(lines.map((line, i) => encodeAs(i > 0 && isOther(i) ? page : 'utf-8', `${line}\n`)))
  return { bytes, rows: lines.map((row) => row.split(';')), other: lines.filter((_, i) => i > 0 && isOther(i)).length }
}

test.each([
  ['windows-1250', TABLES.polish],
  ['windows-1250', ['Zboží;Cena', 'Žlutý kůň;12,50', 'Příští šál;7,00', 'Černá řeka;3,10']],
  ['windows-1251', TABLES.russian],
  ['windows-1253', ['Είδος;Τιμή', 'Λάμπα;12,50', 'Ράφι;7,00', 'Κούπα;3,10']],
  ['windows-1254', ['Ürün;Fiyat', 'Yeşil çağrı ışığı;12,50', 'Şişe;7,00', 'Dağ kekiği;3,10']],
  ['windows-1256', TABLES.arabic],
  ['windows-874', TABLES.thai],
])('UTF-8 with lines of %s among it, %#', async (page, table) => {
  const shares = [(i: number) => i > 30, (i: number) => i % 2 === 0, (i: number) => i < 50, (i: number) => i === 20]
  for (const isOther of shares) {
    const file = glued(table, 60, isOther, page)
    const { rows, inspection } = await inspectBytes(file.bytes)
    expect(inspection).toMatchObject({ encoding: `utf-8+${page}`, counts: { 'mixed-encoding': file.other } })
    expect(rows).toEqual(file.rows)
  }
})

test.each([TABLES.french, TABLES.german])('UTF-8 with Western European lines among it, %#', async (...table) => {
  const file = glued(table, 60, (i) => i % 2 === 0, 'windows-1252')
  const { rows, inspection } = await inspectBytes(file.bytes)
  expect(inspection).toMatchObject({ encoding: 'utf-8', counts: { 'mixed-encoding': 30 } })
  expect(rows).toEqual(file.rows)
})

test('where no encoding fits, the warning says what was assumed', async () => {
  // Code page 737 of old Greek tills between Latin words.
  const bytes = Buffer.from(
    'Item;Price\nTe\u00ab5a\u00b6x;2,50\nBr\u00bbt\u00a5n;0,40\nK\u00b3se\u00a7e;3,10\nGr\u00a6nk;1,90\n',
    'latin1',
  )
  const { inspection } = await inspectBytes(bytes)
  expect(inspection.counts).toEqual({ 'encoding-assumed': 1 })
  expect(inspection.warnings).toContainEqual({
    row: null,
    kind: 'encoding-assumed',
    detail: `read as ${inspection.encoding}, which does not fit well: words may be wrong`,
  })
})

test('text that was read in a wrong encoding before is told, and left as it stands', async () => {
  const text = 'Produit;Prix\nThÃ©iÃ¨re;12,50\nÃ‰tagÃ¨re;7,00\nPrix 5 â‚¬;3,10\n'
  const { rows, inspection } = await inspectBytes(Buffer.from(text))
  expect(rows).toEqual(
    text
      .trim()
      .split('\n')
      .map((row) => row.split(';')),
  )
  expect(inspection).toMatchObject({ encoding: 'utf-8', counts: { 'encoding-read-twice': 1 } })
})
