import { cafeTill } from './cafe-till'
import { cafeTillTriples } from './cafe-till-triples'
import type { Layout } from './layout'
import { onlineRetail } from './online-retail'
import { onlineRetailII } from './online-retail-ii'

/** The layouts that every workspace knows, of the same shape as stored ones. The first that fits is taken. */
export const builtInLayouts: readonly Layout[] = [onlineRetail, onlineRetailII, cafeTill, cafeTillTriples]
