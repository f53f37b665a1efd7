import { splitMark } from './split-mark'
import { splitUnit } from './split-unit'

/** A cell without what stands beside its number: a unit, credit or debit. Any other text as it is. */
export const bareNumber = (text: string): string => splitUnit(text)?.number ?? splitMark(text)?.number ?? text
