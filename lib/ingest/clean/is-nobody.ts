import { isNothing } from './is-nothing'

/** What tills and shops write for a customer they do not know. */
const NOBODY =
  /^(?:guest|guest (?:customer|checkout|user)|walk[ -]?in(?: customer| client)?|cash (?:customer|sale)|anonymous|unknown|no customer|laufkunde|laufkundschaft|barverkauf|barkunde|gast|gastkunde|anonym|unbekannt|client (?:de )?(?:passage|comptoir|divers)|passage|anonyme|cliente (?:ocasional|gen[eé]rico|varios|mostrador|generico|anonimo)|consumidor final|p[uú]blico general|cliente al banco|passante|klant balie|anoniem|klient detaliczny|anonim)$/i

/** Whether a cell says that the customer is not known: by being empty, by a word for nothing, or by one for nobody. */
export const isNobody = (cell: string): boolean => isNothing(cell) || NOBODY.test(cell.trim())
