const particles = String.raw`(?:(?:van|de|den|der|ten|ter|te|het|'t|in|op|el|al|von|di|da)\s+)*`;
const surname = String.raw`\p{Lu}[\p{L}'’-]{2,}`;
const initials = new RegExp(String.raw`(?:^|[\s(])(?:\p{Lu}\.\s?){1,4}${particles}${surname}`, 'u');
const honorific = new RegExp(String.raw`(?:^|[\s(])(?:dhr|mevr|mw|mvr|de heer|mevrouw|drs|ir|ing|mr)\b\.?\s+(?:\p{Lu}\.\s?)*${particles}${surname}`, 'iu');
const full = new RegExp(String.raw`^(\p{Lu}\p{Ll}+)\s+${particles}(${surname})(?:\s+${surname})?$`, 'u');

/** First names that are common in the Netherlands: a short list put together from general knowledge, not taken from a register. Names that are words as well are left out. */
const firstNames: ReadonlySet<string> = new Set((
  'Jan Johannes Johan Hans Henk Hendrik Piet Pieter Peter Kees Cornelis Gerrit Gerard Willem Wim Dirk Jeroen Mark Marc Marcel Martijn Martin Maarten Bas Sebastiaan '
  + 'Thijs Thomas Tom Tim Tobias Daan Daniel Dennis Erik Eric Rob Robert Robin Ruud Rudolf Sander Alexander Stefan Steven Sjoerd Wouter Bram Abraham Niels Nick Lars Luuk Lucas '
  + 'Koen Joost Joris Jasper Jelle Jesse Jaap Jacob Jacobus Arjan Arie Adriaan Albert Bert Berend Egbert Evert Frank Frans Fred Geert Harm Harry Jurgen Klaas Leo Leon Michel '
  + 'Michael Mohamed Mohammed Ahmed Ali Mehmet Mustafa Youssef Ibrahim Paul Patrick Remco Rene Richard Roel Roelof Ronald Simon Theo Ton Anton Vincent Wilco Wietse Hidde Sven Floris '
  + 'Anna Anne Anneke Anja Anita Annemarie Angela Astrid Barbara Bianca Brenda Carla Caroline Charlotte Chantal Cindy Corrie Danielle Debby Diana Ellen Els Elly Elise Elisabeth Emma '
  + 'Esther Eva Fatima Femke Fleur Floor Gerda Greetje Hanneke Hannah Heleen Ilse Inge Ingrid Irene Iris Jacqueline Janneke Jantje Jannie Jolanda Johanna Joke Judith Julia Karin '
  + 'Kim Khadija Laura Linda Lisa Lisette Lotte Maaike Manon Margriet Maria Marieke Marijke Marjan Marloes Marlies Marleen Martine Maud Mieke Miranda Monique Myrthe Nadia Naomi '
  + 'Natasja Nicole Nienke Patricia Petra Renate Renske Rianne Ria Sandra Sanne Sara Saskia Sofie Sophie Simone Suzanne Sylvia Tineke Tessa Trudy Wendy Wilma Willemijn Yvonne Yasmina Zoë'
).split(' '));

/** Words that make a text a role, whatever else it looks like. */
const role = /adviseur|advies|medewerker|projectleider|programma|manager|coördinator|coordinator|beleid|regisseur|wethouder|senior|medior|junior|trainee|stagiair|specialist|expert|team|gemeente|afdeling|college|bureau|officer|advisor|lead\b|stichting|corporatie/i;

/**
 * Whether a text is certainly a person's name: initials, a form of address, or a known first name, with a surname.
 * A single first name or an invented one may be a pseudonym and is left alone.
 */
export function isPersonName(text: string): boolean {
  if (initials.test(text) || honorific.test(text)) return true;
  const match = full.exec(text);
  return match !== null && firstNames.has(match[1] ?? '') && !role.test(text);
}
