/** What an empty chart says. */
export const nothingInRange = {
  title: 'Nothing sold in this range',
  text: 'Choose a longer range, or remove a filter.',
}

/** What a comparison says where the data does not reach back. */
export const nothingToCompare = {
  title: 'Nothing to compare with',
  text: 'The data does not reach back to a period before. Choose a shorter or a later range.',
}

/** What a card of brands or places says where the files name none. */
export const noneNamed = ({ one, many }: { one: string; many: string }) => ({
  title: `No ${many} in the data`,
  text: `The files imported so far have no column read as ${one.toLowerCase()}. What changed shows the parts there are.`,
})
