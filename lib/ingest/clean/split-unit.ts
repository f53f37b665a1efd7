/** What is measured, and how many of the smallest unit of its kind a unit is. */
const MEASURES = new Map<string, readonly [of: 'mass' | 'avoirdupois' | 'volume' | 'length', size: bigint]>([
  ['g', ['mass', 1n]],
  ['dag', ['mass', 10n]],
  ['kg', ['mass', 1_000n]],
  ['oz', ['avoirdupois', 1n]],
  ['lb', ['avoirdupois', 16n]],
  ['ml', ['volume', 1n]],
  ['cl', ['volume', 10n]],
  ['dl', ['volume', 100n]],
  ['l', ['volume', 1_000n]],
  ['mm', ['length', 1n]],
  ['cm', ['length', 10n]],
  ['m', ['length', 1_000n]],
])
const SPELLED: Readonly<Record<string, string>> = {
  ...{
    gr: 'g',
    gm: 'g',
    gms: 'g',
    gram: 'g',
    grams: 'g',
    gramm: 'g',
    г: 'g',
    гр: 'g',
    kgs: 'kg',
    kilo: 'kg',
    kilos: 'kg',
  },
  ...{
    кг: 'kg',
    كجم: 'kg',
    lbs: 'lb',
    lt: 'l',
    ltr: 'l',
    ltrs: 'l',
    liter: 'l',
    litre: 'l',
    liters: 'l',
    litres: 'l',
    litro: 'l',
    л: 'l',
    мл: 'ml',
  },
  ...{ mtr: 'm', meter: 'm', metre: 'm', meters: 'm', metres: 'm', м: 'm', см: 'cm' },
}
/** What is counted one by one, in boxes, in hours: the number is how many. A dozen is not one. */
const COUNTED = new Set(
  `pc pcs pce pces piece pieces ea each unit units item items ct no nos qty
  stk stck stück stücke st pkg pkgs packung packungen fl flasche flaschen ktn karton kartons kiste kisten dose dosen beutel tüte tüten glas gläser rolle rollen paar port portion portionen sack säcke tafel bund std stunde stunden
  pièce pièces pce pces unité unités bouteille bouteilles boîte boîtes paquet paquets carton cartons sachet sachets rouleau paire
  ud uds u und unid unids unidad unidades pza pzas pieza piezas caja cajas botella botellas paquete paquetes bolsa lata latas par
  pz pezzo pezzi conf confezione scatola bottiglia nr n
  stuk stuks fles flessen doos doosje zak zakken blik
  un unidade unidades peça peças caixa caixas garrafa
  szt sztuk sztuka sztuki op opak but kpl ks kus kusy kusů db darab adet tane styck kpl tk gab vnt buc kom шт штук штука уп упак бут
  box boxes bx pack packs pk pkt packet packets case cases cs carton bottle bottles btl btls can cans bag bags jar jars tin tins tray trays roll rolls set sets pair pairs bunch bunches loaf loaves slice slices cup cups glass glasses portion portions sheet sheets hr hrs hour hours
  個 个 件 本 枚 袋 瓶 箱 点 盒 包 台 册 份 杯 개
  قطعة قطع حبة علبة عدد`.split(/\s+/),
)

/** The number, as written, and its unit: of weights, volumes and lengths the name in `sizeOf`, of others `''`. */
type Counted = { readonly number: string; readonly unit: string }

const LONGEST = 32
const NUMBER = String.raw`[+-]?\d(?:[\d.,'\u00a0\u202f ]*\d)?`
const TIMES = new RegExp(`^(?:[x×*] ?(${NUMBER})|(${NUMBER}) ?[x×*])$`, 'iu')
const BEHIND = new RegExp(String.raw`^(${NUMBER}) ?\(?(\p{L}{1,12})\.?\)?$`, 'u')
const BEFORE = new RegExp(String.raw`^(\p{L}{1,12})\.? (${NUMBER})$`, 'u')

/** `3 pcs`, `2 Stk.`, `1,5 kg`, `x2`, `2x`; null for anything that is not one number with a word for what is counted. */
export function splitUnit(text: string): Counted | null {
  if (text.length > LONGEST) return null
  const times = TIMES.exec(text)
  if (times !== null) return { number: times[1] ?? times[2] ?? '', unit: '' }
  const behind = BEHIND.exec(text)
  if (behind !== null) return toCounted(behind[1] ?? '', behind[2] ?? '')
  const before = BEFORE.exec(text)
  return before === null ? null : toCounted(before[2] ?? '', before[1] ?? '')
}

function toCounted(number: string, word: string): Counted | null {
  const lower = word.toLowerCase()
  const unit = SPELLED[lower] ?? lower
  if (MEASURES.has(unit)) return { number, unit }
  return COUNTED.has(lower) ? { number, unit: '' } : null
}

/** Of the units of each kind of measure that cells are written in, the largest: the others are parts of it. */
export function largestUnits(cells: readonly string[]): string[] {
  const largest = new Map<string, string>()
  for (const cell of cells) {
    const unit = splitUnit(cell.trim())?.unit ?? ''
    const [of, size = 0n] = MEASURES.get(unit) ?? []
    if (of === undefined) continue
    const [, known = 0n] = MEASURES.get(largest.get(of) ?? '') ?? []
    if (size > known) largest.set(of, unit)
  }
  return [...largest.values()]
}

/** How many thousandths, hundredths … `per` a cell's unit is of the column's: `g` of `kg` is 1 in 1,000. */
export function partOf(unit: string, columnUnits: readonly string[]): { readonly times: bigint; readonly per: bigint } {
  const [of, size = 1n] = MEASURES.get(unit) ?? []
  const whole = columnUnits.map((each) => MEASURES.get(each)).find((each) => each?.[0] === of)
  return of === undefined || whole === undefined ? { times: 1n, per: 1n } : { times: size, per: whole[1] }
}
