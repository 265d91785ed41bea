/** Texts of the checks on bookings and the assignments they are for. */
export const bookings = {
  nl: {
    'booking-outside-assignment': {
      title: 'Inzet buiten de opdracht',
      message: 'De inzet loopt van {{from}} tot en met {{to}}, maar opdracht {{number}} van {{start}} tot en met {{end}}.',
      why: 'De belasting telt mee in maanden waarin de opdracht niet loopt.',
      expected: 'Inzet binnen de datums van de opdracht.',
      fix: 'Pas de datums van de inzet of van de opdracht aan.',
    },
    'booking-on-withdrawn': {
      title: 'Inzet op een vervallen opdracht',
      message: 'Opdracht {{number}} is {{status}}, maar er staat nog inzet op.',
      why: 'De medewerker lijkt bezet, terwijl het werk niet doorgaat.',
      expected: 'Geen inzet op opdrachten die zijn afgewezen of ingetrokken.',
      fix: 'Verwijder de inzet, of zet die op een andere opdracht.',
    },
    'senior-asked-none-booked': {
      title: 'Senior gevraagd, niet ingezet',
      message: 'Opdracht {{number}} vraagt een senior, maar er is geen senior op ingezet.',
      why: 'Gemeenten vragen juist om ervaring; zonder senior loopt de opdracht risico.',
      expected: 'Ten minste één senior op deze opdracht.',
      fix: 'Zet een senior in, of stem een ander niveau af met de gemeente.',
    },
    'booking-no-working-day': {
      title: 'Inzet zonder werkdag',
      message: 'Van {{from}} tot en met {{to}} is er geen werkdag.',
      why: 'Inzet telt over werkdagen. Deze rij telt in geen enkel cijfer mee.',
      expected: 'Een periode met minstens één werkdag: geen weekend en geen feestdag.',
      fix: 'Verbeter de datums, of kijk of de dagen terecht in Feestdagen staan.',
    },
  },
  en: {
    'booking-outside-assignment': {
      title: 'Booking outside the assignment',
      message: 'The booking runs from {{from}} to {{to}}, but assignment {{number}} from {{start}} to {{end}}.',
      why: 'The load counts in months in which the assignment does not run.',
      expected: 'A booking within the dates of the assignment.',
      fix: 'Change the dates of the booking or of the assignment.',
    },
    'booking-on-withdrawn': {
      title: 'Booking on a withdrawn assignment',
      message: 'Assignment {{number}} is {{status}}, but there is still a booking on it.',
      why: 'The team member seems occupied while the work does not go ahead.',
      expected: 'No bookings on assignments that were rejected or withdrawn.',
      fix: 'Delete the booking, or put it on another assignment.',
    },
    'senior-asked-none-booked': {
      title: 'Senior asked for, none booked',
      message: 'Assignment {{number}} asks for a senior, but no senior is booked on it.',
      why: 'Experience is what municipalities ask for; without a senior the assignment is at risk.',
      expected: 'At least one senior on this assignment.',
      fix: 'Book a senior, or agree on another level with the municipality.',
    },
    'booking-no-working-day': {
      title: 'Booking without a working day',
      message: 'From {{from}} up to and including {{to}} there is no working day.',
      why: 'Bookings are counted over working days. This row counts in no figure at all.',
      expected: 'A period with at least one working day: no weekend and no public holiday.',
      fix: 'Correct the dates, or see whether the days are rightly in Feestdagen.',
    },
  },
} as const;
