import { parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { monetaryReadings } from '@/lib/domain/view-choices'

/** As of which day and by which money customers are scored, in the URL under the names the API uses. */
export const rfmParsers = {
  asOf: parseAsString,
  monetary: parseAsStringLiteral(monetaryReadings).withDefault('net'),
}
