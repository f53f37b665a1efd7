import { expect, it } from 'vitest'
import { defineSurvey } from '@/lib/ingest/detect/define-survey'
import { understandFile } from '@/lib/ingest/mapping/understand-file'
import { applyChange } from './apply-change'

const rows = Array.from({ length: 20 }, (_, i) => `N-${i};2026-03-${10 + i};Mug;${i % 9 === 4 ? 'KX' : 'VB'};12.50`)
const file = { fileName: 'export.csv', dateFormat: 'day-first' } as const

it('the kind of rows that a person says were given back are returns; said of none, all were sold', () => {
  const survey = defineSurvey()
  survey.add(Buffer.from(`${['Number;Date;Product;Type;Amount', ...rows].join('\n')}\n`))
  const found = survey.finish()
  const understood = understandFile(found, [], file.fileName, file.dateFormat)
  if (understood.outcome !== 'understood') throw new Error(understood.message)
  expect(understood.proposal.questions).toMatchObject([{ answers: 'givenBack' }])

  const back = applyChange(understood, { givenBack: 'KX' }, found, file)
  expect(back.reading.layout.lineKinds[0]).toEqual({ when: { lineTypes: ['KX'] }, kind: 'return' })
  expect(back.proposal.questions).toEqual([])

  const none = applyChange(understood, { givenBack: '' }, found, file)
  expect(none.reading.layout.lineKinds).toEqual(understood.reading.layout.lineKinds)
  expect(none.proposal.questions).toEqual([])
})
