/** An entry to fill in, as YAML; the check refuses it until every text is written. */
export function termStub(word: string): string {
  const chinese = /\p{Script=Han}/u.test(word);
  const id = chinese ? 'give-it-an-english-id' : word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `
  - id: ${id}
    forms:
      zh: [${chinese ? JSON.stringify(word) : ''}]
      en: [${chinese ? '' : JSON.stringify(word)}]
    roles: []
    meaning:
      zh: ''
      en: ''
    see:
      zh: ''
      en: ''
    source: [field]
`;
}
