import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'
import { defineTableCases, toLines } from '@/lib/testing/table-cases'

const { file, cases } = defineTableCases()

file(
  'uk spend',
  toLines([
    'Department Family,Entity,Date,Expense Type,Supplier,Amount',
    'Home Office,UKBA,03/10/2018,Rent,"ACME, Ltd","£25,400.00"',
    'Home Office,UKBA,04/10/2018,IT,Bits & Co,"£31,000.50"',
    'Home Office,HQ,05/10/2018,Legal,Smith & Sons,"-£28,001.00"',
  ]),
  'Department Family|Entity|Date|Expense Type|Supplier|Amount\nHome Office|UKBA|03/10/2018|Rent|ACME, Ltd|£25,400.00\nHome Office|UKBA|04/10/2018|IT|Bits & Co|£31,000.50\nHome Office|HQ|05/10/2018|Legal|Smith & Sons|-£28,001.00',
)

file(
  'eurostat tsv',
  toLines(['unit,geo\\time\t2019\t2020\t2021', 'PC,AT\t1.2\t1.4\t2.8', 'PC,BE\t1.2\t0.4\t3.2', 'PC,BG\t2.5\t1.2\t: ']),
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
    toLines([
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
  'sparse survey',
  toLines(['respondent,q1,q2,q3,q4,q5,comment', '1,5,,,,,', '2,,4,,,,"not sure, maybe"', '3,,,,2,,', '4,1,2,3,4,5,ok']),
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
  toLines([
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
  toLines([
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

test.each(cases)('%s', async (_, bytes, expected) => {
  expect((await inspectBytes(bytes)).rows).toEqual(expected)
})
