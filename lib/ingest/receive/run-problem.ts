import type { ImportProblem } from '@/lib/domain/import-report'

/** Ends a run with a reason a person can act on; the import becomes `failed`. Never holds a cell of a personal column. */
export class RunProblem extends Error {
  override name = 'RunProblem'

  constructor(readonly problem: ImportProblem) {
    super(problem.title)
  }
}

export class OrderTooLargeError extends RunProblem {
  constructor(largest: number) {
    super({
      code: 'order-too-large',
      title: `One order has more than ${largest.toLocaleString('en')} rows.`,
      detail: 'The column taken for the order number is probably not one. Export the file with its order numbers.',
    })
  }
}

export class CancelledError extends Error {
  override name = 'CancelledError'
}

/** The process is to stop; the import is taken up again by the next one. */
export class InterruptedError extends Error {
  override name = 'InterruptedError'
}
