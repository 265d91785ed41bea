const particle = String.raw`(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]?|[Hh]et|'t|in|op|[Ee]l|[Aa]l|[Aa]it|von|di|da|dos)`;

const particles = String.raw`(?:${particle}\s+)*`;

const surname = String.raw`\p{Lu}[\p{L}'’-]{2,}`;

const initials = new RegExp(String.raw`(?:^|[\s(])(?:\p{Lu}\.\s?){1,4}${particles}${surname}`, 'u');

const honorific = new RegExp(
  String.raw`(?:^|[\s(])(?:dhr|mevr|mw|mvr|de heer|mevrouw|drs|ir|ing|mr)\b\.?\s+(?:\p{Lu}\.\s?)*${particles}${surname}`,
  'iu',
);

const full = new RegExp(
  String.raw`^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s+(${particles}${surname}|\p{Lu}\.)(?:\s+(?:${surname}|\p{Lu}\.))?$`,
  'u',
);

/** "Jansen, Jan". */
const reversed = new RegExp(String.raw`^(${surname}),\s*(\p{Lu}\p{Ll}+)(?:\s+${particle})*$`, 'u');

/** What stands between brackets or after a dash or comma: "Projectleider (Jan de Boer)". */
const besides = /[(,:;/]\s*([^(),:;/]+)|\s[-–]\s+([^(),:;/]+)/gu;

/** First names that are common in the Netherlands: a short list put together from general knowledge, not taken from a register. Names that are words as well are left out. */
const firstNames: ReadonlySet<string> = new Set(
  (
    'Jan Johannes Johan Hans Henk Hendrik Piet Pieter Peter Kees Cornelis Gerrit Gerard Willem Wim Dirk Jeroen Mark Marc Marcel Martijn Martin Maarten Bas Sebastiaan ' +
    'Thijs Thomas Tom Tim Tobias Daan Daniel Dennis Erik Eric Rob Robert Robin Ruud Rudolf Sander Alexander Stefan Steven Sjoerd Wouter Bram Abraham Niels Nick Lars Luuk Lucas ' +
    'Koen Joost Joris Jasper Jelle Jesse Jaap Jacob Jacobus Arjan Arie Adriaan Albert Bert Berend Egbert Evert Frank Frans Fred Geert Harm Harry Jurgen Klaas Leo Leon Michel ' +
    'Michael Mohamed Mohammed Ahmed Ali Mehmet Mustafa Youssef Ibrahim Paul Patrick Remco Rene René Richard Roel Roelof Ronald Simon Theo Ton Anton Vincent Wilco Wietse Hidde Sven Floris ' +
    'Anna Anne Anneke Anja Anita Annemarie Angela Astrid Barbara Bianca Brenda Carla Caroline Charlotte Chantal Cindy Corrie Danielle Debby Diana Ellen Els Elly Elise Elisabeth Emma ' +
    'Esther Eva Fatima Femke Fleur Floor Gerda Greetje Hanneke Hannah Heleen Ilse Inge Ingrid Irene Iris Jacqueline Janneke Jantje Jannie Jolanda Johanna Joke Judith Julia Karin ' +
    'Kim Khadija Laura Linda Lisa Lisette Lotte Maaike Manon Margriet Maria Marieke Marijke Marjan Marloes Marlies Marleen Martine Maud Mieke Miranda Monique Myrthe Nadia Naomi ' +
    'Natasja Nicole Nienke Patricia Petra Renate Renske Rianne Ria Sandra Sanne Sara Saskia Sofie Sophie Simone Suzanne Sylvia Tineke Tessa Trudy Truus Wendy Wilma Willemijn Yvonne Yasmina Zoë ' +
    'Aart Aaltje Ad André Arnold Auke Barend Ben Bernard Bertus Bob Bouke Carl Chris Christiaan Christian Douwe Edwin Elmer Emiel Ernst Ewout Fokke Freek Gerben Gert Gijs Guus Hendrika Herman Hessel ' +
    'Hidde Ineke Jeffrey Jelmer Jochem Jos Karel Kevin Koos Lennart Lodewijk Louis Maurice Marco Marinus Mario Matthijs Mathijs Max Merel Mees Milan Nico Olaf Oscar Otto Pascal Pim Rachid Rens Rik ' +
    'Rutger Sem Siebe Sietse Sybren Teun Tijmen Tjeerd Tygo Victor Walter Wessel Wiebe Wilfred Yannick Ymke Aisha Amira Annelies Annet Annette Antje Baukje Bente Claudia Corine Debora Dorien Eefje ' +
    'Eline Emine Fenna Fenne Francien Geertje Gonda Hatice Helena Hetty Hilde Ina Jasmijn Jet Jitske Josephine Karen Karlijn Kirsten Lieke Loes Lonneke Louise Lucia Mariska Marjolein Marit Marije ' +
    'Martha Merve Mirjam Noor Nynke Odette Pauline Ria Roos Rosalie Samira Sjoukje Stefanie Stephanie Tamara Thea Tjitske Vera Veronique Viola Wietske Wil Willeke Wytske Zeynep Nguyen'
  ).split(' '),
);

/** Surnames that are common in the Netherlands and seldom anything else. */
const surnames: ReadonlySet<string> = new Set(
  (
    'Jansen Janssen Jansens Janssens Bakker Visser Smit Smits Meijer Meyer Mulder Hendriks Hendriksen Dekker Brouwer Dijkstra Peters Peeters Pietersen Vermeulen Willems Hoekstra Postma Hofstra ' +
    'Kuiper Kuipers Veenstra Bosma Dijksma Scholten Wiersma Yilmaz Yılmaz Kaya Demir Öztürk Jacobs Jacobsen Jonker Verhoeven Gerritsen Martens Wouters Sikkema Terpstra Bouwman Bouma Zijlstra ' +
    'Huisman Schouten Willemsen Timmermans Molenaar Kramer Hermans Driessen Evers Sanders Wolters Hoeksema Feenstra Nijhuis Rietveld Groenewegen Bekker'
  ).split(' '),
);

/** The same, of those that are only a surname after "de" or "van den". */
const afterParticle: ReadonlySet<string> = new Set(
  'Vries Jong Boer Haan Graaf Groot Wit Bruin Ruiter Berg Dijk Leeuwen Meer Linden Heuvel Broek Beek Wijk Vliet Veen Bosch'.split(' '),
);

const company =
  /bureau|advies\b|advisors|consult|groep|holding|stichting|corporatie|makelaar|notaris|installatie|techniek|bouw\b|b\.?v\.?$|\bv\.?o\.?f\b|architect|ingenieur|straat|laan|weg\b|plein|school|huis|park|wijk|dorp|gemeente|waterschap|provincie/iu;

/** Words that make a text a role, whatever else it looks like. */
const role =
  /adviseur|medewerker|projectleider|programma|manager|coördinator|coordinator|beleid|regisseur|wethouder|senior|medior|junior|trainee|stagiair|specialist|expert|team|afdeling|college|officer|advisor|adviser|lead\b|loket|kwartiermaker|directeur|hoofd|secretaris|burgemeester|raadslid/iu;

/**
 * Whether a text is certainly a person's name: initials, a form of address, or a known first name or surname beside the
 * other. A single first name or an invented one may be a pseudonym and is left alone.
 */
export function isPersonName(text: string): boolean {
  if (initials.test(text) || honorific.test(text) || isFullName(text)) return true;
  return [...text.matchAll(besides)].some(([, bracketed, dashed]) => isFullName((bracketed ?? dashed ?? '').trim()));
}

function isFullName(text: string): boolean {
  if (company.test(text)) return false;
  const [, last, other] = reversed.exec(text) ?? [];
  if (last !== undefined && other !== undefined) return firstNames.has(other) && !role.test(text);
  const [, first = '', rest = ''] = full.exec(text) ?? [];
  const words = rest.split(/\s+/);
  const family = words.at(-1) ?? '';
  if (rest === '') return false;
  if (first.split('-').every((each) => firstNames.has(each)) && !role.test(text)) return true;
  // "Wethouder Jansen"; "De Vries" and "Van Dijk" by themselves are a company or a street as often.
  return (
    !particleOnly.test(first) &&
    (surnames.has(family) ||
      (words.length > 1 && afterParticle.has(family) && !/^[Hh]et$/.test(words[0] ?? '') && !role.test(text) && firstLike.test(first)))
  );
}

const particleOnly = new RegExp(String.raw`^${particle}$`, 'u');

/** A name rather than a word for what somebody does, which mostly ends in one of these. */
const firstLike = /^(?!.*(?:er|eur|ist|ing|aris|ent|or|aal|dienst|heid|raad|lid|tie|isch|kundige|sie|iek|chap|hof|hal|plan|man|vrouw)$)/u;
