import { config } from 'zod'

// The page's policy forbids zod to compile schemas, and even a try is reported as a violation.
config({ jitless: true })
