import { createLoader } from 'nuqs/server'
import { viewParsers } from './view-parsers'

/** The view that an address asks for, with defaults for what it does not say. */
export const readView = createLoader(viewParsers)
