import type { ImportProblem } from '@/lib/domain/import-report'
import { defineSurvey } from '@/lib/ingest/detect/define-survey'
import { type Detection, detect } from '@/lib/ingest/detect/detect'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import type { Layout } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import type { Progress } from './progress'

export type SurveyedFile = { readonly reading: Reading; readonly plainBytes: number }

/** Looks at every byte of the plain file once and decides how it is read. Throws RunProblem when no layout fits. */
export async function surveyFile(bytes: AsyncIterable<Buffer>, progress: Progress): Promise<SurveyedFile> {
  const survey = defineSurvey()
  for await (const chunk of bytes) {
    progress.check()
    survey.add(chunk)
  }
  const surveyed = survey.finish()
  const detection = detect(surveyed, builtInLayouts)
  if (detection.outcome !== 'recognised') throw new RunProblem(toProblem(detection))
  if (detection.reading.layout.merge !== 'append') throw new RunProblem(replaceOrder(detection.reading.layout))
  return { reading: detection.reading, plainBytes: surveyed.bytes }
}

function toProblem(detection: Exclude<Detection, { outcome: 'recognised' }>): ImportProblem {
  if (detection.outcome === 'refused')
    return { code: detection.reason, title: 'This file cannot be read.', detail: detection.message }
  const { nearest, seen } = detection
  return {
    code: 'unknown-layout',
    title: 'No known layout fits this file.',
    detail: detection.message,
    seen: [...seen.columns],
    nearest: nearest
      ? { title: nearest.title, found: foundIn(nearest.layout, nearest.missing), missing: [...nearest.missing] }
      : undefined,
  }
}

function foundIn(layoutName: string, missing: readonly string[]): string[] {
  const layout = builtInLayouts.find(({ name }) => name === layoutName)
  const names = layout?.columns.map(({ names: [first], field }) => first ?? field) ?? []
  return names.filter((name) => !missing.includes(name))
}

const replaceOrder = (layout: Layout): ImportProblem => ({
  code: 'replace-order',
  title: `“${layout.title}” re-issues whole orders, which cannot be loaded yet.`,
  detail: 'Upload an export that only adds orders.',
})
