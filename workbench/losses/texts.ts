import { area } from '../../src/i18n/translator';

/** What a file holds that does not survive reading or saving; docs/files.md has the whole account. */
export const lossTexts = area(
  'losses',
  {
    intro: 'Let op bij dit bestand:',
    codes: {
      signature: 'de digitale handtekening vervalt zodra het bestand wordt opgeslagen',
      forbiddenCharacters: 'stuurtekens die niet in een Excel-bestand mogen staan, zijn weggelaten',
      structureLockNotEnforced: 'de bladen zijn beveiligd tegen toevoegen en verplaatsen; buiten Excel wordt dat niet afgedwongen',
      validationListTooLong: 'een keuzelijst is te lang om in de cel op te slaan',
      validationTextCut: 'een melding bij gegevensvalidatie is ingekort',
      pivotFormatting: 'de opmaak van een gewijzigde draaitabel vervalt',
      pivotSource: 'een draaitabel wijst naar gegevens die er niet zijn',
      chartType: 'een grafieksoort kan niet worden opgeslagen',
      chartFormatting: 'eigen opmaak van een gewijzigde grafiek vervalt',
      textTooLong: 'een tekst is langer dan Excel toestaat en is ingekort',
      other: 'een onderdeel dat wij niet kennen ({{code}}) gaat verloren',
    },
  },
  {
    intro: 'Mind this about the file:',
    codes: {
      signature: 'the digital signature is lost once the file is saved',
      forbiddenCharacters: 'control characters that an Excel file may not hold were left out',
      structureLockNotEnforced: 'the sheets are protected against adding and moving; outside Excel that is not enforced',
      validationListTooLong: 'a list of choices is too long to be saved in the cell',
      validationTextCut: 'a data validation message was shortened',
      pivotFormatting: 'the formatting of a changed PivotTable is lost',
      pivotSource: 'a PivotTable points at data that is not there',
      chartType: 'a chart type cannot be saved',
      chartFormatting: 'own formatting of a changed chart is lost',
      textTooLong: 'a text is longer than Excel allows and was shortened',
      other: 'a part that we do not know ({{code}}) is lost',
    },
  },
);
