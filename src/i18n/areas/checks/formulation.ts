/** Texts of the checks on how assignments are formulated. */
export const formulation = {
  nl: {
    'formulation-weak': {
      title: 'Formulering kan scherper',
      message: 'Nog niet gevonden in deze opdracht: {{missing}}. Wel gevonden: {{score}} van de 7 onderdelen.',
      why: 'Opdrachten die goed geformuleerd zijn, slagen vaker. Dit is een hulp, geen oordeel.',
      expected: 'Aanleiding, doel, toetsbaar resultaat, afbakening, planning, opdrachtgever en opdrachtnemer, en overdracht.',
      fix: 'Vul aan wat ontbreekt; de Menukaart geeft voorbeelden.',
    },
    'assignment-similar': {
      title: 'Lijkt op een andere opdracht',
      message: 'Bijna hetzelfde staat bij {{others}}: samen oppakken?',
      why: 'Wat een andere gemeente al doet of deed, hoeft niet nog eens te worden uitgevonden.',
      expected: 'Eén gezamenlijke opdracht, of hergebruik van wat er al ligt.',
      fix: 'Neem contact op met {{first}}. Een gezamenlijke opdracht krijgt één nummer, met een rij per gemeente.',
    },
    'comparison-limited': {
      title: 'Vergelijking beperkt',
      message: 'Er zijn {{rows}} openstaande opdrachten. Boven de {{most}} worden ze niet met elkaar vergeleken.',
      why: 'Opdrachten die op elkaar lijken, blijven nu ongenoemd.',
      expected: 'Hoogstens {{most}} openstaande opdrachten.',
      fix: 'Zet afgerond werk op afgerond, of splits de werkmap per periode.',
    },
  },
  en: {
    'formulation-weak': {
      title: 'Formulation can be sharper',
      message: 'Not found in this assignment yet: {{missing}}. Found: {{score}} of the 7 parts.',
      why: 'Assignments that are well formulated succeed more often. This is a help, not a judgement.',
      expected: 'Reason, goal, testable result, limits, planning, client and contractor, and hand-over.',
      fix: 'Add what is missing; the Menukaart (menu card) has examples.',
    },
    'assignment-similar': {
      title: 'Resembles another assignment',
      message: 'Nearly the same is asked by {{others}}: do it together?',
      why: 'What another municipality does or did already need not be invented again.',
      expected: 'One joint assignment, or reuse of what is there.',
      fix: 'Get in touch with {{first}}. A joint assignment has one number, with a row for each municipality.',
    },
    'comparison-limited': {
      title: 'Comparison limited',
      message: 'There are {{rows}} open assignments. Above {{most}} they are not compared.',
      why: 'Assignments that resemble each other go unmentioned now.',
      expected: 'At most {{most}} open assignments.',
      fix: 'Set finished work to afgerond (done), or split the workbook by period.',
    },
  },
} as const;
