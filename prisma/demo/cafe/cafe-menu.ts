import { calendarDay } from '../shop-time'

type Dish = {
  name: string
  /** Price of a regular one, or of the only size. */
  cents: number
  popularity: number
  /** Added for a large one; dishes without it come in one size and are written without one. */
  large?: number
  flavours?: readonly string[]
  served?: 'hot' | 'iced'
}

const syrups = ['Vanilla', 'Caramel', 'Hazelnut'] as const

const dishes: readonly Dish[] = [
  { name: 'Latte', cents: 365, popularity: 6.3, large: 45, served: 'hot' },
  { name: 'Cappuccino', cents: 365, popularity: 5.9, large: 45, served: 'hot' },
  { name: 'Flat white', cents: 360, popularity: 6, large: 40 },
  { name: 'Americano', cents: 320, popularity: 6.4, large: 40 },
  { name: 'Filter coffee', cents: 270, popularity: 3.6, large: 40 },
  { name: 'Espresso', cents: 260, popularity: 3.1, large: 50 },
  { name: 'Cortado', cents: 330, popularity: 2.4 },
  { name: 'Mocha', cents: 395, popularity: 4.2, large: 45, served: 'hot' },
  { name: 'Chai latte', cents: 385, popularity: 3.6, large: 45, served: 'hot' },
  { name: 'Hot chocolate', cents: 370, popularity: 4.4, large: 50, served: 'hot' },
  { name: 'Flavoured latte', cents: 405, popularity: 6.6, large: 45, flavours: [...syrups, 'Gingerbread'] },
  { name: 'Flavoured hot chocolate', cents: 410, popularity: 0.9, large: 45, flavours: syrups, served: 'hot' },
  { name: 'Iced latte', cents: 395, popularity: 4.4, large: 45, served: 'iced' },
  { name: 'Iced americano', cents: 350, popularity: 3.4, large: 40, served: 'iced' },
  { name: 'Flavoured iced latte', cents: 435, popularity: 1.3, large: 45, flavours: syrups, served: 'iced' },
  {
    name: 'Frappe',
    cents: 465,
    popularity: 0.9,
    large: 55,
    flavours: ['Coffee', 'Chocolate', 'Strawberry'],
    served: 'iced',
  },
  { name: 'Matcha latte', cents: 425, popularity: 0.7, large: 50, flavours: ['Plain', 'Coconut', 'Honey'] },
  {
    name: 'Speciality tea',
    cents: 295,
    popularity: 2.1,
    large: 40,
    flavours: ['Breakfast', 'Earl Grey', 'Green', 'Camomile', 'Peppermint', 'Rooibos', 'Lemon and ginger'],
  },
  {
    name: 'Smoothie',
    cents: 450,
    popularity: 1.1,
    large: 70,
    flavours: ['Berry', 'Mango', 'Garden greens', 'Beetroot'],
  },
  { name: 'Juice', cents: 350, popularity: 0.9, large: 90, flavours: ['Orange', 'Apple', 'Carrot', 'Grapefruit'] },
  { name: 'Butter croissant', cents: 290, popularity: 5.6 },
  { name: 'Almond croissant', cents: 355, popularity: 3.3 },
  { name: 'Pain au chocolat', cents: 320, popularity: 3.9 },
  { name: 'Cinnamon swirl', cents: 340, popularity: 3.6 },
  { name: 'Scone', cents: 310, popularity: 2.9, flavours: ['Plain', 'Fruit', 'Cheese'] },
  { name: 'Muffin', cents: 330, popularity: 2.6, flavours: ['Blueberry', 'Double chocolate', 'Banana', 'Lemon'] },
  {
    name: 'Cake slice',
    cents: 425,
    popularity: 2.2,
    flavours: ['Carrot', 'Coffee and walnut', 'Chocolate', 'Lemon drizzle'],
  },
  { name: 'Porridge', cents: 480, popularity: 1, flavours: ['Plain', 'Honey', 'Berry compote'], served: 'hot' },
  { name: 'Granola pot', cents: 495, popularity: 0.8 },
  { name: 'Soup of the day', cents: 650, popularity: 1.9, served: 'hot' },
  { name: 'Toastie', cents: 695, popularity: 2.7, flavours: ['Ham and cheese', 'Three cheese', 'Tuna', 'Mushroom'] },
  {
    name: 'Sandwich',
    cents: 625,
    popularity: 2.4,
    flavours: ['Chicken and pesto', 'Egg mayonnaise', 'Falafel', 'BLT'],
  },
  { name: 'Salad box', cents: 795, popularity: 0.8, flavours: ['Caesar', 'Greek', 'Lentil'] },
  { name: 'Biscuit', cents: 195, popularity: 1.6, flavours: ['Oat', 'Shortbread', 'Ginger', 'Chocolate chip'] },
  { name: 'Flapjack', cents: 280, popularity: 1.7 },
  { name: 'Fruit pot', cents: 395, popularity: 0.6 },
  { name: 'Banana', cents: 110, popularity: 0.9 },
  { name: 'Bag of beans', cents: 1150, popularity: 0.14, flavours: ['House', 'Decaf', 'Single farm'] },
  { name: 'Keep cup', cents: 1450, popularity: 0.1, flavours: ['Green', 'Cream'] },
  { name: 'Syrup shot', cents: 60, popularity: 0.5, flavours: ['Vanilla', 'Caramel', 'Hazelnut', 'Gingerbread'] },
  { name: 'Oat milk', cents: 50, popularity: 1.1 },
  { name: 'Babyccino', cents: 150, popularity: 0.5 },
  { name: 'Sparkling water', cents: 240, popularity: 1 },
  { name: 'Still water', cents: 210, popularity: 1.1 },
  { name: 'Lemonade', cents: 320, popularity: 0.7, flavours: ['Classic', 'Pink', 'Elderflower'], served: 'iced' },
]

export type CafeItem = { name: string; cents: number; popularity: number; served?: Dish['served'] }

/** Everything a till can ring up: each size of each flavour, its popularity falling from the first flavour on. */
export const cafeMenu: readonly CafeItem[] = dishes.flatMap((dish) => {
  const flavours = dish.flavours ?? ['']
  const falling = flavours.map((_, rank) => 0.5 ** rank)
  const all = falling.reduce((sum, part) => sum + part, 0)
  return flavours.flatMap((flavour, rank) => {
    const name = flavour ? `${dish.name} - ${flavour}` : dish.name
    const popularity = (dish.popularity * (falling[rank] ?? 0)) / all
    const common = dish.served ? { served: dish.served } : {}
    if (dish.large === undefined) return [{ name, cents: dish.cents, popularity, ...common }]
    return [
      { name: `Regular ${name}`, cents: dish.cents, popularity: popularity * 0.6, ...common },
      { name: `Large ${name}`, cents: dish.cents + dish.large, popularity: popularity * 0.4, ...common },
    ]
  })
})

/** How wanted an item is on a day: iced drinks fade from summer to autumn, hot ones take over. */
export function itemWeight(item: CafeItem, dayNumber: number): number {
  const { month, day } = calendarDay(dayNumber)
  const warmth = Math.max(0, Math.min(1, 1 - (month - 8) / 3 - day / 93))
  if (item.served === 'iced') return item.popularity * (0.3 + 1.5 * warmth)
  if (item.served === 'hot') return item.popularity * (1.25 - 0.5 * warmth)
  return item.popularity
}
