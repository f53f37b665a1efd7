import { expect, test } from 'vitest'
import { encodeAs } from '@/lib/testing/encode-as'
import { inspectBytes } from '@/lib/testing/inspect-bytes'

type Rows = readonly (readonly string[])[]

const ROWS: Rows = [
  ['id', 'when', 'item', 'price'],
  ['1', '2024-01-03 09:15', 'Kettle, red', '19.90'],
  ['2', '2024-01-04 10:30', 'Lamp "Night"', '45.00'],
  ['3', '2024-01-05 11:45', 'Shelf', '12.50'],
  ['4', '2024-01-06 12:00', 'Rug; small', '80.00'],
]

const DECIMAL_COMMA: Rows = [
  ['Datum', 'Artikel', 'Menge', 'Preis'],
  ['03.01.2024', 'Kanne', '2', '19,90'],
  ['04.01.2024', 'Lampe', '1', '1.045,00'],
  ['05.01.2024', 'Regal', '3', '12,50'],
]

type Written = {
  readonly delimiter?: string
  readonly quote?: string
  readonly before?: string
  readonly all?: boolean
}

function write(rows: Rows, { delimiter = ',', quote = '"', before = quote, all = false }: Written = {}): string {
  return rows
    .map((cells) =>
      cells
        .map((cell) => {
          const must =
            all || cell.includes(delimiter) || cell.includes(quote) || cell.includes(',') || cell.includes('\n')
          return must ? quote + cell.replaceAll(quote, before + quote) + quote : cell
        })
        .join(delimiter),
    )
    .join('\n')
}

test.each([
  ['comma', { delimiter: ',' }, ',', '"', '"'],
  ['semicolon', { delimiter: ';' }, ';', '"', '"'],
  ['tab', { delimiter: '\t' }, '\t', '"', '"'],
  ['bar', { delimiter: '|' }, '|', '"', '"'],
  ['caret', { delimiter: '^' }, '^', '"', '"'],
  ['tilde', { delimiter: '~' }, '~', '"', '"'],
  ['comma and blank', { delimiter: ', ' }, ', ', '"', '"'],
  ['semicolon and blank', { delimiter: '; ' }, '; ', '"', '"'],
  ['single quotes', { quote: "'" }, ',', "'", "'"],
  ['single quotes everywhere', { quote: "'", all: true }, ',', "'", "'"],
  ['quotes everywhere', { all: true }, ',', '"', '"'],
  ['backslashes', { before: '\\' }, ',', '"', '\\'],
  ['backslashes, quotes everywhere', { before: '\\', all: true }, ',', '"', '\\'],
  ['blanks, quotes everywhere', { delimiter: ' ', all: true }, ' ', '"', '"'],
  ['colons, quotes everywhere', { delimiter: ':', all: true }, ':', '"', '"'],
])('%s', async (_, written, delimiter, quote, before) => {
  const { rows, inspection } = await inspectBytes(Buffer.from(write(ROWS, written)))
  expect(rows).toEqual(ROWS)
  expect(inspection).toMatchObject({ delimiter, quote, escape: before, headerRows: 1, counts: {} })
})

test.each([
  ['semicolons and decimal commas', write(DECIMAL_COMMA, { delimiter: ';' }), DECIMAL_COMMA],
  ['tabs and decimal commas', write(DECIMAL_COMMA, { delimiter: '\t' }), DECIMAL_COMMA],
  ['a sep= line', `sep=;\n${write(DECIMAL_COMMA, { delimiter: ';' })}`, DECIMAL_COMMA],
  ['a sep= line with a tab', `sep=\t\n${write(ROWS, { delimiter: '\t' })}`, ROWS],
  [
    'columns aligned by blanks',
    'id      date   amount\n  1 20240103    19.90\n 22 20240104     5.00\n333 20240105   100.00\n',
    [
      ['id', 'date', 'amount'],
      ['1', '20240103', '19.90'],
      ['22', '20240104', '5.00'],
      ['333', '20240105', '100.00'],
    ],
  ],
  [
    'a Windows path at the end of a quoted cell',
    'id,folder\n1,"C:\\data\\"\n2,"D:\\x, y\\"\n3,"E:\\"\n',
    [
      ['id', 'folder'],
      ['1', 'C:\\data\\'],
      ['2', 'D:\\x, y\\'],
      ['3', 'E:\\'],
    ],
  ],
  [
    'apostrophes in plain text',
    "id,name,shop\n1,O'Neil,Ann's\n2,D'Arcy,Bob's\n3,Lee,Cid's\n",
    [
      ['id', 'name', 'shop'],
      ['1', "O'Neil", "Ann's"],
      ['2', "D'Arcy", "Bob's"],
      ['3', 'Lee', "Cid's"],
    ],
  ],
  [
    'times and links do not make a colon delimiter',
    'time,link\n12:30:00,http://a.test:80/x\n12:31:00,http://a.test:80/y\n12:32:00,http://a.test:80/z\n',
    [
      ['time', 'link'],
      ['12:30:00', 'http://a.test:80/x'],
      ['12:31:00', 'http://a.test:80/y'],
      ['12:32:00', 'http://a.test:80/z'],
    ],
  ],
  [
    'JSON in cells',
    'id,data\n1,"{""a"": 1, ""b"": [1, 2]}"\n2,"{""a"": 2, ""b"": []}"\n3,"{""a"": 3, ""b"": [3]}"\n',
    [
      ['id', 'data'],
      ['1', '{"a": 1, "b": [1, 2]}'],
      ['2', '{"a": 2, "b": []}'],
      ['3', '{"a": 3, "b": [3]}'],
    ],
  ],
  [
    'lists of semicolons in a comma file',
    'id,tags,n\n1,a;b;c,5\n2,a;c,6\n3,b;c;d,7\n',
    [
      ['id', 'tags', 'n'],
      ['1', 'a;b;c', '5'],
      ['2', 'a;c', '6'],
      ['3', 'b;c;d', '7'],
    ],
  ],
] as const)('%s', async (_, text, expected) => {
  expect((await inspectBytes(Buffer.from(text))).rows).toEqual(expected)
})

test.each(['\n', '\r\n', '\r'])('line end %j', async (lineEnd) => {
  expect((await inspectBytes(Buffer.from(write(ROWS).replaceAll('\n', lineEnd)))).rows).toEqual(ROWS)
})

test('mixed line ends', async () => {
  const [a, b, c, d, e] = write(ROWS).split('\n')
  expect((await inspectBytes(Buffer.from(`${a}\r\n${b}\n${c}\r${d}\r\n${e}\r`))).rows).toEqual(ROWS)
})

const FOREIGN: Rows = [
  ['Ürün', 'Größe', 'Prix'],
  ['Çay', '10 cm', '5 €'],
  ['Café', '20 cm', '6 €'],
  ['Öl', '30 cm', '7 €'],
]

test.each([
  ['utf-8', Buffer.from(write(FOREIGN))],
  ['utf-8', Buffer.from(`\ufeff${write(FOREIGN)}`)],
  ['utf-16le', Buffer.from(`\ufeff${write(FOREIGN)}`, 'utf16le')],
  ['utf-16le', Buffer.from(write(FOREIGN), 'utf16le')],
  ['utf-16be', Buffer.from(`\ufeff${write(FOREIGN)}`, 'utf16le').swap16()],
  ['utf-16be', Buffer.from(write(FOREIGN), 'utf16le').swap16()],
  ['windows-1252', Buffer.from(write(FOREIGN).replaceAll('€', '\u0080'), 'latin1')],
])('%s, %#', async (encoding, bytes) => {
  const { rows, inspection } = await inspectBytes(bytes)
  expect(rows).toEqual(FOREIGN)
  expect(inspection.encoding).toBe(encoding)
})

test('a Cyrillic UTF-16 file without a mark', async () => {
  const rows = [
    ['Город', 'Имя'],
    ['Москва', 'Анна'],
    ['Казань', 'Иван'],
    ['Пермь', 'Ольга'],
  ]
  expect((await inspectBytes(Buffer.from(write(rows), 'utf16le'))).rows).toEqual(rows)
})

test('bytes of Windows-1252 in a UTF-8 file are read as such, never replaced', async () => {
  const bytes = Buffer.concat([
    Buffer.from('id,name\n1,Café\n2,Zoë\n3,Ärger\n4,Ünal\n5,Caf'),
    Buffer.from([0xe9]),
    Buffer.from('\n'),
  ])
  const { rows, inspection } = await inspectBytes(bytes)
  expect(rows.at(-1)).toEqual(['5', 'Café'])
  expect(inspection.counts).toEqual({ 'mixed-encoding': 1 })
})

test.each([
  ['windows-1250', 'Artykuł;Cena', 'Żółta łódź;12,50', 'Gęś;7,00', 'Świeca ślubna;3,10'],
  ['windows-1251', 'Товар;Цена', 'Чайник;12,50', 'Лампа;7,00', 'Полка;3,10'],
  ['windows-1253', 'Είδος;Τιμή', 'Λάμπα;12,50', 'Ράφι;7,00', 'Κούπα;3,10'],
  ['windows-1254', 'Ürün;Fiyat', 'Işık şişesi;12,50', 'Çaydanlık ağır;7,00', 'Gümüş kaşık;3,10'],
  ['windows-1255', 'מוצר;מחיר', 'קומקום;12,50', 'מנורה;7,00', 'מדף;3,10'],
  ['windows-1256', 'المنتج;السعر', 'مصباح;12,50', 'رف;7,00', 'كوب;3,10'],
  ['windows-1257', 'Prekė;Kaina', 'Žvakė šventinė;12,50', 'Šaukštas;7,00', 'Dėžutė;3,10'],
  ['windows-1252', 'Produit;Prix', 'Théière ronde;12,50', 'Étagère;7,00', 'Plat;3,10'],
  ['windows-1252', 'Produto;Preço', 'Pão;12,50', 'Açúcar;7,00', 'Maçã;3,10'],
])('a whole table in %s', async (page, ...table) => {
  const { rows, inspection } = await inspectBytes(encodeAs(page, `${table.join('\r\n')}\r\n`))
  expect(rows).toEqual(table.map((row) => row.split(';')))
  expect(inspection).toMatchObject({ encoding: page, delimiter: ';', headerRows: 1 })
})
