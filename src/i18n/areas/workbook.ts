import { area } from '../translator';

/** The words the add-in writes into a workbook. */
export const workbookTexts = area(
  'workbook',
  {
    overview: {
      sheet: 'Overzicht',
      title: 'Strippenkaarten',
      subtitle: 'Stand per gemeente. Deze cijfers zijn gewone Excel-formules: ze werken ook zonder de invoegtoepassing.',
      period: 'Periode',
      lowFrom: 'Bijna op vanaf',
      total: 'Totaal',
      note: 'Over = toegekend + mutaties − gereserveerd (aangevraagd, gepland) − besteed (lopend, afgerond). De kaart is een middel: wat het team voor alle gemeenten maakt, staat in Producten.',
      municipality: 'Gemeente',
      granted: 'Toegekend',
      mutations: 'Mutaties',
      reserved: 'Gereserveerd',
      spent: 'Besteed',
      remaining: 'Over',
      remark: 'Let op',
      low: 'Bijna op',
      over: 'Meer gevraagd dan er is',
      empty: 'Op',
    },
    holiday: {
      newYear: 'Nieuwjaarsdag',
      easterMonday: 'Tweede paasdag',
      kingsDay: 'Koningsdag',
      liberationDay: 'Bevrijdingsdag',
      ascension: 'Hemelvaartsdag',
      whitMonday: 'Tweede pinksterdag',
      christmas: 'Eerste kerstdag',
      boxingDay: 'Tweede kerstdag',
    },
    validation: {
      title: 'Strippenkaart',
      list: 'Kies een waarde uit de lijst.',
      listOrAll: 'Deze naam staat niet in Gemeenten. Is het werk voor alle gemeenten, schrijf dan Alle gemeenten, met 0 strippen.',
      date: 'Vul een datum in, bijvoorbeeld 3-3-2026.',
      wholeNumber: 'Vul een heel aantal strippen in.',
      number: 'Vul een getal in van 0 of hoger.',
      rating: 'Vul een cijfer in van 1 tot en met 5.',
      prompts: {
        title: { title: 'Titel van de opdracht', message: 'Kort: wat en waar. Bijvoorbeeld “Warmteplan voor de wijk Noorderpark”.' },
        goal: {
          title: 'Doel',
          message:
            'Wat kan de gemeente straks wat nu niet kan? Bijvoorbeeld: de raad kan in december kiezen tussen een warmtenet en warmtepompen.',
        },
        result: {
          title: 'Resultaat',
          message: 'Wat ligt er aan het eind, en waaraan ziet u dat het klaar is? Noem ook wat er niet bij hoort en wie het overneemt.',
        },
      },
    },
  },
  {
    overview: {
      sheet: 'Overzicht',
      title: 'Strip cards',
      subtitle: 'Balance per municipality. These figures are plain Excel formulas: they work without the add-in.',
      period: 'Period',
      lowFrom: 'Nearly used up from',
      total: 'Total',
      note: 'Left = granted + mutations − reserved (requested, planned) − spent (running, done). The card is a means: what the team makes for all municipalities is in Producten.',
      municipality: 'Municipality',
      granted: 'Granted',
      mutations: 'Mutations',
      reserved: 'Reserved',
      spent: 'Spent',
      remaining: 'Left',
      remark: 'Note',
      low: 'Nearly used up',
      over: 'More asked than there is',
      empty: 'Used up',
    },
    holiday: {
      newYear: "New Year's Day",
      easterMonday: 'Easter Monday',
      kingsDay: "King's Day",
      liberationDay: 'Liberation Day',
      ascension: 'Ascension Day',
      whitMonday: 'Whit Monday',
      christmas: 'Christmas Day',
      boxingDay: 'Boxing Day',
    },
    validation: {
      title: 'Strippenkaart',
      list: 'Choose a value from the list.',
      listOrAll: 'This name is not in Gemeenten. If the work is for all municipalities, write Alle gemeenten, with 0 strips.',
      date: 'Enter a date, for instance 3-3-2026.',
      wholeNumber: 'Enter a whole number of strips.',
      number: 'Enter a number of 0 or more.',
      rating: 'Enter a rating from 1 to 5.',
      prompts: {
        title: {
          title: 'Title of the assignment',
          message: 'Short: what and where. For instance “Heat plan for the Noorderpark district”.',
        },
        goal: {
          title: 'Goal',
          message:
            'What can the municipality do afterwards that it cannot do now? For instance: in December the council can choose between a heat network and heat pumps.',
        },
        result: {
          title: 'Result',
          message:
            'What will be there at the end, and how do you see that it is done? Say also what is not part of it and who takes it over.',
        },
      },
    },
  },
);
