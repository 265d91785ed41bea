/** Texts of the checks on products and their use. */
export const products = {
  nl: {
    'product-double': {
      title: 'Product staat er dubbel in',
      message: '“{{value}}” staat ook in rij {{first}}.',
      why: 'Het gebruik wordt per naam geteld; bij twee producten met dezelfde naam is niet te zeggen welk is gebruikt.',
      expected: 'Elk product één keer, met een eigen naam.',
      fix: 'Voeg de rijen samen, of geef een van de producten een andere naam.',
    },
    'use-before-product': {
      title: 'Gebruikt voordat het klaar was',
      message: 'Het gebruik is van {{date}}, maar het product is van {{ready}}.',
      why: 'Vaak is een van de twee datums verkeerd getypt.',
      expected: 'Een datum op of na {{ready}}.',
      fix: 'Kijk welke datum klopt. Is een eerste versie gebruikt, dan hoeft u niets te doen.',
    },
    'product-unknown': {
      title: 'Product onbekend',
      message: '“{{value}}” staat niet in de tabel Producten.',
      why: 'Dit gebruik telt zo niet mee in de collectieve waarde.',
      expected: 'De naam van een product zoals die in Producten staat.',
      fix: 'Kies het juiste product, of voeg het toe aan Producten.',
    },
  },
  en: {
    'product-double': {
      title: 'Product is in there twice',
      message: '“{{value}}” is in row {{first}} as well.',
      why: 'Uses are counted by name; with two products of one name nobody can tell which was used.',
      expected: 'Each product once, with a name of its own.',
      fix: 'Put the rows together, or give one of the products another name.',
    },
    'use-before-product': {
      title: 'Used before it was ready',
      message: 'The use is of {{date}}, but the product is of {{ready}}.',
      why: 'Often one of the two dates was mistyped.',
      expected: 'A date on or after {{ready}}.',
      fix: 'See which date is right. If a first version was used, there is nothing to do.',
    },
    'product-unknown': {
      title: 'Product unknown',
      message: '“{{value}}” is not in the table Producten.',
      why: 'This use does not count in the collective value.',
      expected: 'The name of a product as Producten has it.',
      fix: 'Choose the right product, or add it to Producten.',
    },
  },
} as const;
