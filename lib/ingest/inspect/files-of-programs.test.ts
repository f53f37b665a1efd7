import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'
import { defineTableCases, toLines } from '@/lib/testing/table-cases'

const { file, cases } = defineTableCases()

file(
  'weather',
  toLines([
    'Station Name: Camp A',
    'Latitude: 18.2',
    'Date/Time,Temp (C),Humidity (%),Wind',
    '2020-01-01 00:00,12.1,80,N',
    '2020-01-01 01:00,11.9,81,N',
    '2020-01-01 02:00,11.5,83,NE',
  ]),
  'Date/Time|Temp (C)|Humidity (%)|Wind\n2020-01-01 00:00|12.1|80|N\n2020-01-01 01:00|11.9|81|N\n2020-01-01 02:00|11.5|83|NE',
)

file(
  'instrument',
  toLines([
    'Instrument;X200',
    'Operator;Ann',
    'Date;2020-01-01',
    '',
    'Time;Force;Extension',
    's;N;mm',
    '0,00;0,1;0,00',
    '0,10;5,3;0,02',
    '0,20;9,8;0,05',
    '0,30;12,1;0,07',
  ]),
  'Time s|Force N|Extension mm\n0,00|0,1|0,00\n0,10|5,3|0,02\n0,20|9,8|0,05\n0,30|12,1|0,07',
)

file(
  'semicolon list prices with currency',
  toLines(['Artikel;Preis;Lager', 'Stuhl;€ 19,90;12', 'Tisch;€ 1.199,00;3', 'Lampe;€ 45,00;0']),
  'Artikel|Preis|Lager\nStuhl|€ 19,90|12\nTisch|€ 1.199,00|3\nLampe|€ 45,00|0',
)

file(
  'log pipe',
  toLines([
    '2020-01-01 00:00:01|INFO|start',
    '2020-01-01 00:00:02|WARN|disk, 90% full',
    '2020-01-01 00:00:05|INFO|end',
  ]),
  '2020-01-01 00:00:01|INFO|start\n2020-01-01 00:00:02|WARN|disk, 90% full\n2020-01-01 00:00:05|INFO|end',
)

file(
  'passwd colon',
  toLines([
    'root:x:0:0:root:/root:/bin/bash',
    'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin',
    'bin:x:2:2:bin:/bin:/usr/sbin/nologin',
    'sys:x:3:3:sys:/dev:/usr/sbin/nologin',
  ]),
  [
    ['root', 'x', '0', '0', 'root', '/root', '/bin/bash'],
    ['daemon', 'x', '1', '1', 'daemon', '/usr/sbin', '/usr/sbin/nologin'],
    ['bin', 'x', '2', '2', 'bin', '/bin', '/usr/sbin/nologin'],
    ['sys', 'x', '3', '3', 'sys', '/dev', '/usr/sbin/nologin'],
  ],
)

file(
  'unicode bom crlf semicolon',
  '\ufeffName;Ort;Betrag\r\nMüller;Köln;5,00\r\nSchäfer;Düren;6,00\r\nWeiß;Ulm;7,00\r\n',
  'Name|Ort|Betrag\nMüller|Köln|5,00\nSchäfer|Düren|6,00\nWeiß|Ulm|7,00',
)

file(
  'shopify like sparse follow rows',
  toLines([
    'Name,Email,Financial Status,Total,Lineitem quantity,Lineitem name,Lineitem price',
    '#1001,a@x.test,paid,25.00,1,Cup,5.00',
    '#1001,,,,2,Mug,10.00',
    '#1002,b@x.test,paid,7.50,1,Pot,7.50',
    '#1003,c@x.test,refunded,5.00,1,Cup,5.00',
    '#1003,,,,1,Lid,0.00',
  ]),
  [
    ['Name', 'Email', 'Financial Status', 'Total', 'Lineitem quantity', 'Lineitem name', 'Lineitem price'],
    ['#1001', 'a@x.test', 'paid', '25.00', '1', 'Cup', '5.00'],
    ['#1001', '', '', '', '2', 'Mug', '10.00'],
    ['#1002', 'b@x.test', 'paid', '7.50', '1', 'Pot', '7.50'],
    ['#1003', 'c@x.test', 'refunded', '5.00', '1', 'Cup', '5.00'],
    ['#1003', '', '', '', '1', 'Lid', '0.00'],
  ],
)

file(
  'till basket one cell',
  toLines([
    '23/03/2021 09:00,Leeds,"Latte - 2.45, Mocha - 2.65",5.10,CARD',
    '23/03/2021 09:02,Leeds,Tea - 1.60,1.60,CASH',
    '23/03/2021 09:05,Leeds,"Tea - 1.60, Tea - 1.60",3.20,CASH',
  ]),
  [
    ['23/03/2021 09:00', 'Leeds', 'Latte - 2.45, Mocha - 2.65', '5.10', 'CARD'],
    ['23/03/2021 09:02', 'Leeds', 'Tea - 1.60', '1.60', 'CASH'],
    ['23/03/2021 09:05', 'Leeds', 'Tea - 1.60, Tea - 1.60', '3.20', 'CASH'],
  ],
)

file(
  'iso times and zones',
  toLines(['t;v', '2020-01-01T10:00:00+01:00;1', '2020-01-01T11:00:00+01:00;2', '2020-01-01T12:00:00+01:00;3']),
  't|v\n2020-01-01T10:00:00+01:00|1\n2020-01-01T11:00:00+01:00|2\n2020-01-01T12:00:00+01:00|3',
)

file(
  'geo coordinates',
  toLines(['place,lat,lon', 'A,"53.80","-1.55"', 'B,"51.38","-2.36"', 'C,"53.96","-1.08"']),
  'place|lat|lon\nA|53.80|-1.55\nB|51.38|-2.36\nC|53.96|-1.08',
)

file(
  'python list like',
  toLines(['a, b, c', '1, x, 2.5', '2, y, 3.5', '3, z, 4.5']),
  'a|b|c\n1|x|2.5\n2|y|3.5\n3|z|4.5',
)

file('html in cells', toLines(['id,html', '1,"<p class=""x"">a, b</p>"', '2,"<br>"', '3,"<a href=""y"">z</a>"']), [
  ['id', 'html'],
  ['1', '<p class="x">a, b</p>'],
  ['2', '<br>'],
  ['3', '<a href="y">z</a>'],
])

file(
  'html table export line',
  toLines([
    'Datum\tBetrag\tText',
    '01.02.2020\t-5,00\tKarte; Rewe, Köln',
    '02.02.2020\t1.200,00\tGehalt',
    '03.02.2020\t-20,00\tBar',
  ]),
  'Datum|Betrag|Text\n01.02.2020|-5,00|Karte; Rewe, Köln\n02.02.2020|1.200,00|Gehalt\n03.02.2020|-20,00|Bar',
)

file(
  'bank csv german',
  Buffer.from(
    toLines([
      'Kontoauszug;;;',
      'Kontonummer;123456;;',
      'Zeitraum;01.01.2020 - 31.01.2020;;',
      '',
      'Buchungstag;Valuta;Verwendungszweck;Betrag',
      '02.01.2020;02.01.2020;Miete Büro;-950,00',
      '03.01.2020;03.01.2020;Kunde Müller;1.200,00',
      '04.01.2020;04.01.2020;Strom;-80,50',
      '',
      'Kontostand;;;169,50',
    ]),
    'latin1',
  ),
  'Buchungstag|Valuta|Verwendungszweck|Betrag\n02.01.2020|02.01.2020|Miete Büro|-950,00\n03.01.2020|03.01.2020|Kunde Müller|1.200,00\n04.01.2020|04.01.2020|Strom|-80,50',
)

file(
  'amazon settlement tab',
  toLines(['settlement-id\tamount-type\tamount', '123\t\t500.00', '123\tItemPrice\t19.99', '123\tItemFees\t-3.00']),
  [
    ['settlement-id', 'amount-type', 'amount'],
    ['123', '', '500.00'],
    ['123', 'ItemPrice', '19.99'],
    ['123', 'ItemFees', '-3.00'],
  ],
)

file(
  'square items quotes money',
  toLines([
    'Date,Time,Category,Item,Qty,Gross Sales,Net Sales',
    '2023-01-05,10:15:00,Drinks,"Latte, large",1.0,$4.50,$4.50',
    '2023-01-05,10:20:00,Food,Bagel,2.0,"$1,149.00","($33.62)"',
    '2023-01-06,11:00:00,Drinks,Tea,1.0,$2.00,-$7.00',
  ]),
  [
    ['Date', 'Time', 'Category', 'Item', 'Qty', 'Gross Sales', 'Net Sales'],
    ['2023-01-05', '10:15:00', 'Drinks', 'Latte, large', '1.0', '$4.50', '$4.50'],
    ['2023-01-05', '10:20:00', 'Food', 'Bagel', '2.0', '$1,149.00', '($33.62)'],
    ['2023-01-06', '11:00:00', 'Drinks', 'Tea', '1.0', '$2.00', '-$7.00'],
  ],
)

file(
  'ga export comments and totals',
  toLines([
    '# ----------------------------------------',
    '# All Web Site Data',
    '# Pages',
    '# 20200101-20200131',
    '# ----------------------------------------',
    '',
    'Page,Pageviews,Bounce Rate',
    '/home,"1,204",45.00%',
    '/shop,802,30.10%',
    '/cart,90,12.00%',
    '',
    'Day Index,Pageviews',
    '1/1/20,50',
    '1/2/20,60',
  ]),
  'Page|Pageviews|Bounce Rate\n/home|1,204|45.00%\n/shop|802|30.10%\n/cart|90|12.00%',
)

file(
  'paypal quotes',
  toLines([
    '"Date","Time","Name","Gross","Fee"',
    '"10/09/2026","14:30:00","Ana Ruiz","1,500.00","-58.80"',
    '"11/09/2026","09:00:00","Beto Paz","99.99","-3.50"',
  ]),
  'Date|Time|Name|Gross|Fee\n10/09/2026|14:30:00|Ana Ruiz|1,500.00|-58.80\n11/09/2026|09:00:00|Beto Paz|99.99|-3.50',
)

file('mysql export nulls backslash', 'id,name,note\n1,"Ann \\"A\\" Lee",\\N\n2,"Bob",\\N\n3,"Cid, Jr",x\n', [
  ['id', 'name', 'note'],
  ['1', 'Ann "A" Lee', '\\N'],
  ['2', 'Bob', '\\N'],
  ['3', 'Cid, Jr', 'x'],
])

file(
  'an instrument: dozens of parameters, a quote in a name, numbers padded with blanks',
  toLines([
    ...['EXPORTTYPE', 'FILE', 'FORMAT', 'DECIMAL', 'REMARK', 'SAMPLE'].map((name) => `#${name}:   ,DATA      `),
    '',
    `##Temp./C,Time/min,E'(1.000 Hz)/MPa,E"(1.000 Hz)/MPa`,
    ...Array.from({ length: 8 }, (_, i) => ` 21.5610${i}, 0.8${i},5353.1059${i},30${i}.7`),
  ]),
  [
    ['##Temp./C', 'Time/min', "E'(1.000 Hz)/MPa", 'E"(1.000 Hz)/MPa'],
    ...Array.from({ length: 8 }, (_, i) => [` 21.5610${i}`, ` 0.8${i}`, `5353.1059${i}`, `30${i}.7`]),
  ],
)

file(
  'bookings below a line that says what the file is',
  toLines([
    '"EXTF";700;21;"Buchungsstapel";13;20260401093011000;;"RE"',
    'Umsatz;Soll/Haben;WKZ;Konto;Gegenkonto;Belegdatum;Belegfeld 1;Buchungstext',
    '119,00;"S";"EUR";10001;8400;0103;"RE-140";"Warenverkauf"',
    '238,00;"S";"EUR";10002;8400;0203;"RE-141";"Onlineshop"',
    '59,50;"H";"EUR";10003;8400;0303;"RE-142";"Warenverkauf"',
  ]),
  'Umsatz|Soll/Haben|WKZ|Konto|Gegenkonto|Belegdatum|Belegfeld 1|Buchungstext\n119,00|S|EUR|10001|8400|0103|RE-140|Warenverkauf\n238,00|S|EUR|10002|8400|0203|RE-141|Onlineshop\n59,50|H|EUR|10003|8400|0303|RE-142|Warenverkauf',
)

test.each(cases)('%s', async (_, bytes, expected) => {
  expect((await inspectBytes(bytes)).rows).toEqual(expected)
})
