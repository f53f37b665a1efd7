/** What is asked of one import goes to the server in the order in which it was pressed. */
export const importScope = (slug: string, sequence: number) => ({ id: `import/${slug}/${sequence}` })
