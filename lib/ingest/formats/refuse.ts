import { RunProblem } from '@/lib/ingest/receive/run-problem'

/** Why a file cannot be read, and what to do: to be thrown. */
export const refuse = (code: string, title: string, detail: string): RunProblem =>
  new RunProblem({ code, title, detail })
