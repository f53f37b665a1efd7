const baskets = [
  ['"Large Latte - 2.45, Regular Chai latte - 2.30"', '4.75'],
  ['Regular Filter coffee - 1.50', '1.50'],
] as const

const branches = ['Leeds', 'Chesterfield'] as const

/** Eight weeks of two cafés to 28 March 2021, as their tills write them; Chesterfield's last day has not come. */
export const cafeWeeks = (): string =>
  Array.from({ length: 56 }, (_, day) => {
    const date = new Date(Date.UTC(2021, 1, 1 + day)).toISOString().slice(0, 10).split('-').reverse().join('/')
    return branches
      .filter((branch) => branch === 'Leeds' || day < 55)
      .flatMap((branch, place) =>
        [9, 13].map((hour, index) => {
          const [basket, total] = baskets[(day + index + place) % baskets.length] ?? baskets[0]
          const paid = index === 0 ? `CARD,963761323351${6200 + ((day + place) % 10)}` : 'CASH,'
          return `${date} ${String(hour).padStart(2, '0')}:1${place},${branch},Ann Lee,${basket},${total},${paid}\n`
        }),
      )
      .join('')
  }).join('')
