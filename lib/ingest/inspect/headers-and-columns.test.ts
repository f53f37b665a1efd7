import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'
import { defineTableCases, toLines } from '@/lib/testing/table-cases'

const { file, cases } = defineTableCases()

file('pipe with trailing delimiter', toLines(['id|name|amount|', '1|Ann|5.50|', '2|Bob|6.10|', '3|Cid|7.20|']), [
  ['id', 'name', 'amount'],
  ['1', 'Ann', '5.50'],
  ['2', 'Bob', '6.10'],
  ['3', 'Cid', '7.20'],
])

file(
  'tab quoted numbers',
  toLines(['"id"\t"v"', '"1"\t"1,5"', '"2"\t"2,5"', '"3"\t"1.003,5"']),
  'id|v\n1|1,5\n2|2,5\n3|1.003,5',
)

file(
  'no header numeric',
  toLines(['5.1,3.5,1.4,0.2,setosa', '4.9,3.0,1.4,0.2,setosa', '6.3,3.3,6.0,2.5,virginica']),
  '5.1|3.5|1.4|0.2|setosa\n4.9|3.0|1.4|0.2|setosa\n6.3|3.3|6.0|2.5|virginica',
)

file('all numeric no header', toLines(['1,2,3', '4,5,6', '7,8,9', '10,11,12']), '1|2|3\n4|5|6\n7|8|9\n10|11|12')

file(
  'matrix with ints header',
  toLines(['x,1,2,3', 'a,0.5,0.6,0.7', 'b,0.1,0.2,0.3', 'c,0.4,0.9,0.8']),
  'x|1|2|3\na|0.5|0.6|0.7\nb|0.1|0.2|0.3\nc|0.4|0.9|0.8',
)

file('space numbers', toLines(['x y z', '1 2.5 3', '4 5.5 6', '7 8.5 9']), 'x|y|z\n1|2.5|3\n4|5.5|6\n7|8.5|9')

file('tilde', toLines(['id~name~qty', '1~a, b~5', '2~c~6', '3~d~7']), 'id|name|qty\n1|a, b|5\n2|c|6\n3|d|7')

file('caret', toLines(['id^name^qty', '1^a, b^5', '2^c^6', '3^d^7']), 'id|name|qty\n1|a, b|5\n2|c|6\n3|d|7')

file(
  'single text column with commas',
  toLines(['Comments', 'Great service, thanks', 'Will come again', 'Too slow, too loud, too expensive', 'Fine']),
  [['Comments'], ['Great service, thanks'], ['Will come again'], ['Too slow, too loud, too expensive'], ['Fine']],
)

file(
  'addresses one column',
  toLines(['address', '12 High St, Leeds, LS1 1AA', '4 Low Rd, York, YO1 2BB', '9 Mid Ln, Bath, BA1 3CC']),
  [['address'], ['12 High St, Leeds, LS1 1AA'], ['4 Low Rd, York, YO1 2BB'], ['9 Mid Ln, Bath, BA1 3CC']],
)

file(
  'quoted header unquoted data',
  toLines(['"id","name","v"', '1,Ann,5', '2,Bob,6', '3,Cid,7']),
  'id|name|v\n1|Ann|5\n2|Bob|6\n3|Cid|7',
)

file('multiline header cell', toLines(['"Unit\nPrice","Item\nName",Qty', '5.00,Cup,3', '6.00,Mug,4', '7.50,Pot,5']), [
  ['Unit\nPrice', 'Item\nName', 'Qty'],
  ['5.00', 'Cup', '3'],
  ['6.00', 'Mug', '4'],
  ['7.50', 'Pot', '5'],
])

file(
  'currency code prefix',
  toLines(['order,total', '1,EUR 5.00', '2,USD 6.00', '3,GBP 7.00']),
  'order|total\n1|EUR 5.00\n2|USD 6.00\n3|GBP 7.00',
)

file('padded columns', toLines(['id ,name    ,qty', '1  ,Ann     ,5  ', '22 ,Bob     ,6  ', '333,Cid     ,7  ']), [
  ['id ', 'name    ', 'qty'],
  ['1  ', 'Ann     ', '5  '],
  ['22 ', 'Bob     ', '6  '],
  ['333', 'Cid     ', '7  '],
])

file('empty first col index', toLines([',date,v', '0,2020-01-01,5', '1,2020-01-02,6', '2,2020-01-03,7']), [
  ['', 'date', 'v'],
  ['0', '2020-01-01', '5'],
  ['1', '2020-01-02', '6'],
  ['2', '2020-01-03', '7'],
])

file(
  'duplicate header names',
  toLines(['date,amount,amount', '2020-01-01,5,6', '2020-01-02,7,8', '2020-01-03,9,10']),
  'date|amount|amount\n2020-01-01|5|6\n2020-01-02|7|8\n2020-01-03|9|10',
)

file(
  'all text duplicate rows',
  toLines(['color,size,shape', 'red,L,round', 'red,L,round', 'blue,M,square']),
  'color|size|shape\nred|L|round\nred|L|round\nblue|M|square',
)

file(
  'booleans header',
  toLines(['name,active,admin', 'Ann,true,false', 'Bob,true,true', 'Cid,false,false']),
  'name|active|admin\nAnn|true|false\nBob|true|true\nCid|false|false',
)

file('single row headerless', '2020-01-01,5,abc\n', [['2020-01-01', '5', 'abc']])

file('wide header narrow', toLines(['a;b;c;d;e;f;g;h', '1;2;3;4;5;6;7;8']), 'a|b|c|d|e|f|g|h\n1|2|3|4|5|6|7|8')

file(
  'group names over some columns, blank below others',
  toLines([
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

file('no header, an empty last column', '2020-01-01,Cup,5,\n2020-01-02,Pot,6,\n2020-01-03,Lid,7,\n', [
  ['2020-01-01', 'Cup', '5', ''],
  ['2020-01-02', 'Pot', '6', ''],
  ['2020-01-03', 'Lid', '7', ''],
])

file('no header, padding of a spreadsheet', '2020-01-01,Cup,5,,,\n2020-01-02,Pot,6,,,\n2020-01-03,Lid,7,,,\n', [
  ['2020-01-01', 'Cup', '5'],
  ['2020-01-02', 'Pot', '6'],
  ['2020-01-03', 'Lid', '7'],
])

file(
  'no header, codes of countries and currencies',
  toLines([
    'Argentina,ar,ARS',
    'Australia,au,AUD',
    'Bahamas,bs,BSD',
    'Bahrain,bh,BHD',
    'Barbados,bb,BBD',
    'Benin,bj,XOF',
    'Brazil,br,BRL',
  ]),
  'Argentina|ar|ARS\nAustralia|au|AUD\nBahamas|bs|BSD\nBahrain|bh|BHD\nBarbados|bb|BBD\nBenin|bj|XOF\nBrazil|br|BRL',
)

file(
  'names above codes',
  toLines([
    'name,code,cur',
    'Argentina,ar,ARS',
    'Australia,au,AUD',
    'Bahamas,bs,BSD',
    'Bahrain,bh,BHD',
    'Benin,bj,XOF',
  ]),
  'name|code|cur\nArgentina|ar|ARS\nAustralia|au|AUD\nBahamas|bs|BSD\nBahrain|bh|BHD\nBenin|bj|XOF',
)

file(
  'a row that says what the names mean',
  toLines([
    'Order ID,Product Name,Quantity,Created Time',
    'Platform unique order ID.,The product name on its details page,How many were sold in the order,The time when the order was placed',
    '5761,Tea,2,03/14/2026 08:05:11 AM',
    '5762,Mug,1,03/15/2026 09:15:11 PM',
    '5763,Pot,4,03/15/2026 09:18:00 PM',
  ]),
  'Order ID|Product Name|Quantity|Created Time\n5761|Tea|2|03/14/2026 08:05:11 AM\n5762|Mug|1|03/15/2026 09:15:11 PM\n5763|Pot|4|03/15/2026 09:18:00 PM',
)

test.each(cases)('%s', async (_, bytes, expected) => {
  expect((await inspectBytes(bytes)).rows).toEqual(expected)
})
