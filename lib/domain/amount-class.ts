/** Amounts up to 10 are told apart by tenths, up to 25 by halves, up to 100 by ones, and so on: as bars of a histogram are. */
const powers = [0, 1, 2, 3, 4, 5, 6, 7] as const

const upTo = (amount: string, power: number): string => `
  when abs(${amount}) < ${2.5 * 10 ** power} then trunc(${amount} * 2, ${1 - power}) / 2
  when abs(${amount}) < ${10 ** (power + 1)} then trunc(${amount}, ${1 - power})`

/** SQL for an amount to about two digits, towards zero. Of two amounts the larger is never in a smaller class. */
export const amountClass = (amount: string): string => `
  case when abs(${amount}) < 1 then trunc(${amount}, 2)
    ${powers.map((power) => upTo(amount, power)).join('')}
    else trunc(${amount}, ${-powers.length + 1}) end`
