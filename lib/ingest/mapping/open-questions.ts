import type { Reading } from '@/lib/ingest/layouts/reading'
import type { Question } from './proposal'

/** Whether nobody has answered a question yet. */
export const isOpenQuestion = ({ answers }: Question, { dateFormatFrom }: Reading): boolean =>
  answers !== 'dateFormat' || dateFormatFrom !== 'person'
