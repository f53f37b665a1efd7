import { random as seeded } from './random'

const items = ['Large Latte - 2.45', 'Regular Flavoured iced latte - Hazelnut - 2.75', 'Large Hot chocolate - 2.9']

/** A name or card number of a till file's customers: to be found nowhere. */
export const personalText = /Imogen Personalname\d+|45391488034\d+/g

const tillPerson = (n: number): { name: string; card: string } => ({
  name: `Imogen Personalname${n}`,
  card: `45391488034${String(10_000 + n)}`,
})

/** A café branch's night, the same for the same seed. */
export function tillFile(seed: number, branch: string, rows: number): string {
  const random = seeded(seed)
  const lines: string[] = []
  for (let n = 0; n < rows; n++) {
    const basket = Array.from({ length: random.whole(1, 4) }, () => random.pick(items))
    const total = basket.reduce((sum, item) => sum + Math.round(Number(item.split(' - ').at(-1)) * 100), 0) / 100
    const { name, card } = tillPerson(random.whole(0, 400))
    const byCard = random.chance(0.6)
    const time = `23/03/2021 ${String(9 + Math.floor((n / rows) * 8)).padStart(2, '0')}:${String(random.whole(0, 59)).padStart(2, '0')}`
    lines.push(
      `${time},${branch},${name},"${basket.join(', ')}",${total.toFixed(2)},${byCard ? `CARD,${card}` : 'CASH,'}`,
    )
  }
  return `${lines.join('\n')}\n`
}
