import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'

type Rows = readonly (readonly string[])[]

const cases: [name: string, bytes: Buffer, expected: Rows][] = []

/** @param expected the table, or its lines with `|` between cells */
function file(name: string, content: string | Buffer, expected: string | Rows): void {
  const rows = typeof expected === 'string' ? expected.split('\n').map((line) => line.split('|')) : expected
  cases.push([name, Buffer.from(content), rows])
}

const L = (lines: readonly string[]) => `${lines.join('\n')}\n`
/** Twelve sound rows of a till, for the columns to be known by. */
const SALES = Array.from({ length: 12 }, (_, i) => [
  `2020-01-${String(i + 1).padStart(2, '0')}`,
  'Cup blue',
  `${i + 1}`,
  `5.${10 + i}`,
])
const HEADER = ['date', 'item', 'qty', 'price']
const salesWith = (...lines: string[]) => L([...[HEADER, ...SALES].map((cells) => cells.join(',')), ...lines])

file(
  'uk spend',
  L([
    'Department Family,Entity,Date,Expense Type,Supplier,Amount',
    'Home Office,UKBA,03/10/2018,Rent,"ACME, Ltd","£25,400.00"',
    'Home Office,UKBA,04/10/2018,IT,Bits & Co,"£31,000.50"',
    'Home Office,HQ,05/10/2018,Legal,Smith & Sons,"-£28,001.00"',
  ]),
  'Department Family|Entity|Date|Expense Type|Supplier|Amount\nHome Office|UKBA|03/10/2018|Rent|ACME, Ltd|£25,400.00\nHome Office|UKBA|04/10/2018|IT|Bits & Co|£31,000.50\nHome Office|HQ|05/10/2018|Legal|Smith & Sons|-£28,001.00',
)
file(
  'eurostat tsv',
  L(['unit,geo\\time\t2019\t2020\t2021', 'PC,AT\t1.2\t1.4\t2.8', 'PC,BE\t1.2\t0.4\t3.2', 'PC,BG\t2.5\t1.2\t: ']),
  'unit,geo\\time|2019|2020|2021\nPC,AT|1.2|1.4|2.8\nPC,BE|1.2|0.4|3.2\nPC,BG|2.5|1.2|: ',
)
file(
  'worldbank',
  '"Data Source","World Development Indicators",\r\n\r\n"Last Updated Date","2020-07-01",\r\n\r\n"Country Name","Country Code","Indicator Name","2017","2018","2019",\r\n"Aruba","ABW","Population","105366","105845","106314",\r\n"Afghanistan","AFG","Population","36296113","37171921","38041754",\r\n"Angola","AGO","Population","29816769","30809787","",\r\n',
  'Country Name|Country Code|Indicator Name|2017|2018|2019\nAruba|ABW|Population|105366|105845|106314\nAfghanistan|AFG|Population|36296113|37171921|38041754\nAngola|AGO|Population|29816769|30809787|',
)
file(
  'destatis',
  Buffer.from(
    L([
      'GENESIS-Tabelle: 12411-0001',
      'Bevölkerung: Deutschland, Stichtag;;',
      'Fortschreibung des Bevölkerungsstandes;;',
      'Stichtag;Bevölkerung;Veränderung',
      '31.12.2017;82792351;0,3',
      '31.12.2018;83019213;0,3',
      '31.12.2019;83166711;0,2',
      '__________',
      '© Statistisches Bundesamt (Destatis), 2020',
      'Stand: 01.07.2020 / 10:00:00',
    ]),
    'latin1',
  ),
  'Stichtag|Bevölkerung|Veränderung\n31.12.2017|82792351|0,3\n31.12.2018|83019213|0,3\n31.12.2019|83166711|0,2',
)
file(
  'weather',
  L([
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
  L([
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
file('pipe with trailing delimiter', L(['id|name|amount|', '1|Ann|5.50|', '2|Bob|6.10|', '3|Cid|7.20|']), [
  ['id', 'name', 'amount'],
  ['1', 'Ann', '5.50'],
  ['2', 'Bob', '6.10'],
  ['3', 'Cid', '7.20'],
])
file(
  'tab quoted numbers',
  L(['"id"\t"v"', '"1"\t"1,5"', '"2"\t"2,5"', '"3"\t"1.003,5"']),
  'id|v\n1|1,5\n2|2,5\n3|1.003,5',
)
file(
  'sparse survey',
  L(['respondent,q1,q2,q3,q4,q5,comment', '1,5,,,,,', '2,,4,,,,"not sure, maybe"', '3,,,,2,,', '4,1,2,3,4,5,ok']),
  [
    ['respondent', 'q1', 'q2', 'q3', 'q4', 'q5', 'comment'],
    ['1', '5', '', '', '', '', ''],
    ['2', '', '4', '', '', '', 'not sure, maybe'],
    ['3', '', '', '', '2', '', ''],
    ['4', '1', '2', '3', '4', '5', 'ok'],
  ],
)
file(
  'org chart uk',
  L([
    'Post Unique Reference,Name,Grade,Job Title,Salary Cost (£),FTE,Reports to',
    'DG1,"Smith, Ann",SCS3,Director General,"£130,000",1.00,XX',
    'D1,N/D,SCS2,Director,"£95,000",1.00,DG1',
    'D2,Vacant,SCS2,Director,N/A,0.00,DG1',
    'DD1,N/D,SCS1,Deputy Director,"£75,000",0.80,D1',
  ]),
  [
    ['Post Unique Reference', 'Name', 'Grade', 'Job Title', 'Salary Cost (£)', 'FTE', 'Reports to'],
    ['DG1', 'Smith, Ann', 'SCS3', 'Director General', '£130,000', '1.00', 'XX'],
    ['D1', 'N/D', 'SCS2', 'Director', '£95,000', '1.00', 'DG1'],
    ['D2', 'Vacant', 'SCS2', 'Director', 'N/A', '0.00', 'DG1'],
    ['DD1', 'N/D', 'SCS1', 'Deputy Director', '£75,000', '0.80', 'D1'],
  ],
)
file(
  'mos travel',
  L([
    'Department for Work and Pensions,,,,',
    'Ministerial overseas travel,,,,',
    'Period: 1 January 2013 to 31 March 2013,,,,',
    'Name,Date(s) of trip,Destination  ,Purpose of trip,Total cost',
    '"Mark Hoban MP, Minister",14-Jan,Berlin,Bilateral,£584',
    '"Mark Hoban MP, Minister",7  8 Feb,Dublin,Council,£164',
    '"Steve Webb MP, Minister",Nil return,,,',
  ]),
  [
    ['Name', 'Date(s) of trip', 'Destination  ', 'Purpose of trip', 'Total cost'],
    ['Mark Hoban MP, Minister', '14-Jan', 'Berlin', 'Bilateral', '£584'],
    ['Mark Hoban MP, Minister', '7  8 Feb', 'Dublin', 'Council', '£164'],
    ['Steve Webb MP, Minister', 'Nil return', '', '', ''],
  ],
)
file(
  'semicolon list prices with currency',
  L(['Artikel;Preis;Lager', 'Stuhl;€ 19,90;12', 'Tisch;€ 1.199,00;3', 'Lampe;€ 45,00;0']),
  'Artikel|Preis|Lager\nStuhl|€ 19,90|12\nTisch|€ 1.199,00|3\nLampe|€ 45,00|0',
)
file(
  'no header numeric',
  L(['5.1,3.5,1.4,0.2,setosa', '4.9,3.0,1.4,0.2,setosa', '6.3,3.3,6.0,2.5,virginica']),
  '5.1|3.5|1.4|0.2|setosa\n4.9|3.0|1.4|0.2|setosa\n6.3|3.3|6.0|2.5|virginica',
)
file('all numeric no header', L(['1,2,3', '4,5,6', '7,8,9', '10,11,12']), '1|2|3\n4|5|6\n7|8|9\n10|11|12')
file(
  'matrix with ints header',
  L(['x,1,2,3', 'a,0.5,0.6,0.7', 'b,0.1,0.2,0.3', 'c,0.4,0.9,0.8']),
  'x|1|2|3\na|0.5|0.6|0.7\nb|0.1|0.2|0.3\nc|0.4|0.9|0.8',
)
file(
  'log pipe',
  L(['2020-01-01 00:00:01|INFO|start', '2020-01-01 00:00:02|WARN|disk, 90% full', '2020-01-01 00:00:05|INFO|end']),
  '2020-01-01 00:00:01|INFO|start\n2020-01-01 00:00:02|WARN|disk, 90% full\n2020-01-01 00:00:05|INFO|end',
)
file(
  'passwd colon',
  L([
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
file('space numbers', L(['x y z', '1 2.5 3', '4 5.5 6', '7 8.5 9']), 'x|y|z\n1|2.5|3\n4|5.5|6\n7|8.5|9')
file('tilde', L(['id~name~qty', '1~a, b~5', '2~c~6', '3~d~7']), 'id|name|qty\n1|a, b|5\n2|c|6\n3|d|7')
file('caret', L(['id^name^qty', '1^a, b^5', '2^c^6', '3^d^7']), 'id|name|qty\n1|a, b|5\n2|c|6\n3|d|7')
file(
  'single text column with commas',
  L(['Comments', 'Great service, thanks', 'Will come again', 'Too slow, too loud, too expensive', 'Fine']),
  [['Comments'], ['Great service, thanks'], ['Will come again'], ['Too slow, too loud, too expensive'], ['Fine']],
)
file(
  'addresses one column',
  L(['address', '12 High St, Leeds, LS1 1AA', '4 Low Rd, York, YO1 2BB', '9 Mid Ln, Bath, BA1 3CC']),
  [['address'], ['12 High St, Leeds, LS1 1AA'], ['4 Low Rd, York, YO1 2BB'], ['9 Mid Ln, Bath, BA1 3CC']],
)
file(
  'quoted header unquoted data',
  L(['"id","name","v"', '1,Ann,5', '2,Bob,6', '3,Cid,7']),
  'id|name|v\n1|Ann|5\n2|Bob|6\n3|Cid|7',
)
file(
  'comment lines hash',
  L(['# source: x', '# date: 2020-01-01', 'id,name,v', '1,Ann,5', '2,Bob,6', '3,Cid,7']),
  'id|name|v\n1|Ann|5\n2|Bob|6\n3|Cid|7',
)
file(
  'totals subtotal bottom',
  L(['Region,Store,Sales', 'North,Leeds,10.50', 'North,York,20.25', 'South,Bath,30.00', 'Total,,60.75']),
  'Region|Store|Sales\nNorth|Leeds|10.50\nNorth|York|20.25\nSouth|Bath|30.00',
)
file(
  'total no sum label last',
  L(['Month;Umsatz', 'Jan;100,50', 'Feb;200,25', 'Mär;300,00', 'Summe;600,75']),
  'Month|Umsatz\nJan|100,50\nFeb|200,25\nMär|300,00',
)
file(
  'product named Total',
  L(['sku,name,price', 'A1,Total Care,5.00', 'A2,Totally Nuts,6.00', 'A3,Total Wash,7.00']),
  'sku|name|price\nA1|Total Care|5.00\nA2|Totally Nuts|6.00\nA3|Total Wash|7.00',
)
file(
  'last row store named Total',
  L(['name,price', 'Esso,5.10', 'Shell,6.20', 'Total,7.30']),
  'name|price\nEsso|5.10\nShell|6.20\nTotal|7.30',
)
file('multiline header cell', L(['"Unit\nPrice","Item\nName",Qty', '5.00,Cup,3', '6.00,Mug,4', '7.50,Pot,5']), [
  ['Unit\nPrice', 'Item\nName', 'Qty'],
  ['5.00', 'Cup', '3'],
  ['6.00', 'Mug', '4'],
  ['7.50', 'Pot', '5'],
])
file(
  'unicode bom crlf semicolon',
  '\ufeffName;Ort;Betrag\r\nMüller;Köln;5,00\r\nSchäfer;Düren;6,00\r\nWeiß;Ulm;7,00\r\n',
  'Name|Ort|Betrag\nMüller|Köln|5,00\nSchäfer|Düren|6,00\nWeiß|Ulm|7,00',
)
file(
  'shopify like sparse follow rows',
  L([
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
  L([
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
  'year columns with notes',
  L([
    'Table 1: Employment by sector,,,',
    '(thousands),,,',
    ',,,',
    'Sector,2018,2019,2020',
    'Agriculture,10.1,10.0,9.8',
    'Industry,45.2,44.9,43.0',
    'Services,120.3,122.8,119.5',
    ',,,',
    'Source: Labour force survey,,,',
    'Note: provisional,,,',
  ]),
  'Sector|2018|2019|2020\nAgriculture|10.1|10.0|9.8\nIndustry|45.2|44.9|43.0\nServices|120.3|122.8|119.5',
)
file(
  'two tables side notes',
  L(['Store,Sales', 'Leeds,10', 'York,20', 'Bath,30', '', 'Store,Staff,Since', 'Leeds,4,2001', 'York,7,2005']),
  'Store|Sales\nLeeds|10\nYork|20\nBath|30',
)
file(
  'currency code prefix',
  L(['order,total', '1,EUR 5.00', '2,USD 6.00', '3,GBP 7.00']),
  'order|total\n1|EUR 5.00\n2|USD 6.00\n3|GBP 7.00',
)
file(
  'iso times and zones',
  L(['t;v', '2020-01-01T10:00:00+01:00;1', '2020-01-01T11:00:00+01:00;2', '2020-01-01T12:00:00+01:00;3']),
  't|v\n2020-01-01T10:00:00+01:00|1\n2020-01-01T11:00:00+01:00|2\n2020-01-01T12:00:00+01:00|3',
)
file(
  'geo coordinates',
  L(['place,lat,lon', 'A,"53.80","-1.55"', 'B,"51.38","-2.36"', 'C,"53.96","-1.08"']),
  'place|lat|lon\nA|53.80|-1.55\nB|51.38|-2.36\nC|53.96|-1.08',
)
file('python list like', L(['a, b, c', '1, x, 2.5', '2, y, 3.5', '3, z, 4.5']), 'a|b|c\n1|x|2.5\n2|y|3.5\n3|z|4.5')
file('padded columns', L(['id ,name    ,qty', '1  ,Ann     ,5  ', '22 ,Bob     ,6  ', '333,Cid     ,7  ']), [
  ['id ', 'name    ', 'qty'],
  ['1  ', 'Ann     ', '5  '],
  ['22 ', 'Bob     ', '6  '],
  ['333', 'Cid     ', '7  '],
])
file('empty first col index', L([',date,v', '0,2020-01-01,5', '1,2020-01-02,6', '2,2020-01-03,7']), [
  ['', 'date', 'v'],
  ['0', '2020-01-01', '5'],
  ['1', '2020-01-02', '6'],
  ['2', '2020-01-03', '7'],
])
file(
  'duplicate header names',
  L(['date,amount,amount', '2020-01-01,5,6', '2020-01-02,7,8', '2020-01-03,9,10']),
  'date|amount|amount\n2020-01-01|5|6\n2020-01-02|7|8\n2020-01-03|9|10',
)
file(
  'all text duplicate rows',
  L(['color,size,shape', 'red,L,round', 'red,L,round', 'blue,M,square']),
  'color|size|shape\nred|L|round\nred|L|round\nblue|M|square',
)
file(
  'booleans header',
  L(['name,active,admin', 'Ann,true,false', 'Bob,true,true', 'Cid,false,false']),
  'name|active|admin\nAnn|true|false\nBob|true|true\nCid|false|false',
)
file('html in cells', L(['id,html', '1,"<p class=""x"">a, b</p>"', '2,"<br>"', '3,"<a href=""y"">z</a>"']), [
  ['id', 'html'],
  ['1', '<p class="x">a, b</p>'],
  ['2', '<br>'],
  ['3', '<a href="y">z</a>'],
])
file(
  'cut off last row',
  `${L([
    'date,item,qty,price',
    '2020-01-01,Cup,1,5.00',
    '2020-01-02,Mug,2,6.00',
    '2020-01-03,Pot,3,7.00',
    '2020-01-04,Lid,4,8.00',
    '2020-01-05,Jar,5,9.00',
  ])}2020-01-06,Pa`,
  [
    ['date', 'item', 'qty', 'price'],
    ['2020-01-01', 'Cup', '1', '5.00'],
    ['2020-01-02', 'Mug', '2', '6.00'],
    ['2020-01-03', 'Pot', '3', '7.00'],
    ['2020-01-04', 'Lid', '4', '8.00'],
    ['2020-01-05', 'Jar', '5', '9.00'],
    ['2020-01-06', 'Pa'],
  ],
)
file(
  'unquoted comma in text',
  L([
    'date,item,qty,price',
    ...Array.from(
      { length: 12 },
      (_, i) => `2020-01-${String(i + 1).padStart(2, '0')},Cup ${'abcdefghijkl'[i]} blue,${i + 1},5.${10 + i}`,
    ),
    '2020-01-13,Pot, large,3,7.00',
  ]),
  [
    ['date', 'item', 'qty', 'price'],
    ...Array.from({ length: 12 }, (_, i) => [
      `2020-01-${String(i + 1).padStart(2, '0')}`,
      `Cup ${'abcdefghijkl'[i]} blue`,
      `${i + 1}`,
      `5.${10 + i}`,
    ]),
    ['2020-01-13', 'Pot, large', '3', '7.00'],
  ],
)
file('decimal comma unquoted in comma file', salesWith('2020-01-13,Pot red,3,7,50'), [
  HEADER,
  ...SALES,
  ['2020-01-13', 'Pot red', '3', '7,50'],
])
file('broken over lines', salesWith('2020-01-13,Pot', 'red,3,7.50', '2020-01-14,Lid old,4,8.50'), [
  HEADER,
  ...SALES,
  ['2020-01-13', 'Pot\nred', '3', '7.50'],
  ['2020-01-14', 'Lid old', '4', '8.50'],
])
file('row in semicolon', salesWith('2020-01-13;Pot red;3;7.50', '2020-01-14,Lid old,4,8.50'), [
  HEADER,
  ...SALES,
  ['2020-01-13', 'Pot red', '3', '7.50'],
  ['2020-01-14', 'Lid old', '4', '8.50'],
])
file(
  'unbalanced quote opens',
  salesWith('2020-01-13,"Pot red,3,7.50', '2020-01-14,Lid old,4,8.50', '2020-01-15,"Lid, new",4,8.50'),
  [
    HEADER,
    ...SALES,
    ['2020-01-13', '"Pot red', '3', '7.50'],
    ['2020-01-14', 'Lid old', '4', '8.50'],
    ['2020-01-15', 'Lid, new', '4', '8.50'],
  ],
)
file(
  'html table export line',
  L([
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
    L([
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
  L(['settlement-id\tamount-type\tamount', '123\t\t500.00', '123\tItemPrice\t19.99', '123\tItemFees\t-3.00']),
  [
    ['settlement-id', 'amount-type', 'amount'],
    ['123', '', '500.00'],
    ['123', 'ItemPrice', '19.99'],
    ['123', 'ItemFees', '-3.00'],
  ],
)
file(
  'square items quotes money',
  L([
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
  L([
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
  L([
    '"Date","Time","Name","Gross","Fee"',
    '"10/09/2026","14:30:00","Ana Ruiz","1,500.00","-58.80"',
    '"11/09/2026","09:00:00","Beto Paz","99.99","-3.50"',
  ]),
  'Date|Time|Name|Gross|Fee\n10/09/2026|14:30:00|Ana Ruiz|1,500.00|-58.80\n11/09/2026|09:00:00|Beto Paz|99.99|-3.50',
)
file('single row headerless', '2020-01-01,5,abc\n', [['2020-01-01', '5', 'abc']])
file('wide header narrow', L(['a;b;c;d;e;f;g;h', '1;2;3;4;5;6;7;8']), 'a|b|c|d|e|f|g|h\n1|2|3|4|5|6|7|8')
file(
  'footnote marker rows',
  L(['Year,Value', '2018,5.1', '2019,5.3', '2020,5.0*', '* provisional']),
  'Year|Value\n2018|5.1\n2019|5.3\n2020|5.0*',
)
file(
  'end of report line',
  L(['ID,Name,Qty', '1,Ann,5', '2,Bob,6', '3,Cid,7', '*** End of report ***']),
  'ID|Name|Qty\n1|Ann|5\n2|Bob|6\n3|Cid|7',
)
file(
  'rows count footer',
  L(['ID;Name;Qty', '1;Ann;5', '2;Bob;6', '3;Cid;7', '3 rows selected.']),
  'ID|Name|Qty\n1|Ann|5\n2|Bob|6\n3|Cid|7',
)
file('mysql export nulls backslash', 'id,name,note\n1,"Ann \\"A\\" Lee",\\N\n2,"Bob",\\N\n3,"Cid, Jr",x\n', [
  ['id', 'name', 'note'],
  ['1', 'Ann "A" Lee', '\\N'],
  ['2', 'Bob', '\\N'],
  ['3', 'Cid, Jr', 'x'],
])

file(
  'group names over some columns, blank below others',
  L([
    'Expenses April to June,,,,,,',
    ',,,,,,',
    'DATES,PURPOSE,TRAVEL,,,OTHER,Total Cost',
    ',,Air,Rail,Taxi,,',
    '13.04.12,Site visit,,£135.70,,,135.7',
    ',Second visit,,,,,',
    '20.04.12,Meeting,,£77.40,£5.00,,82.4',
    '25.05.12,"Visit, school",,£101.50,,£2.00,103.5',
  ]),
  [
    ['DATES', 'PURPOSE', 'TRAVEL Air', 'TRAVEL Rail', 'TRAVEL Taxi', 'OTHER', 'Total Cost'],
    ['13.04.12', 'Site visit', '', '£135.70', '', '', '135.7'],
    ['', 'Second visit', '', '', '', '', ''],
    ['20.04.12', 'Meeting', '', '£77.40', '£5.00', '', '82.4'],
    ['25.05.12', 'Visit, school', '', '£101.50', '', '£2.00', '103.5'],
  ],
)
file(
  'an instrument: dozens of parameters, a quote in a name, numbers padded with blanks',
  L([
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
  'several tables of one sheet, the first the narrowest',
  L([
    'Meetings,,,,',
    'Minister,Date,Name,,',
    'Ann Lee,Oct-14,Tearfund,,',
    ',,World Vision,,',
    'Ann Lee,Nov-14,Islam Channel,,',
    ',,,,',
    'Travel,,,,',
    'Minister,Trip,Destination,Purpose,Cost',
    'Ann Lee,12 October,Cairo,Conference,3271.41',
    'Ann Lee,28 November,Berlin,Conference,825.84',
    'Bob Day,29 November,Rome,Conference,125.84',
  ]),
  [
    ['Minister', 'Date', 'Name'],
    ['Ann Lee', 'Oct-14', 'Tearfund'],
    ['', '', 'World Vision'],
    ['Ann Lee', 'Nov-14', 'Islam Channel'],
  ],
)

test.each(cases)('%s', async (_, bytes, expected) => {
  expect((await inspectBytes(bytes)).rows).toEqual(expected)
})
