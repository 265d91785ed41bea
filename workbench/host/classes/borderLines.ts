/** A border line as a file names it ("mediumDashed") beside Office.js's style and weight. */
const lines = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
] as const;

interface OfficeLine {
  readonly style: string;
  readonly weight: string;
}

export function officeLine(fileStyle: string | undefined): OfficeLine {
  const found = lines.find(([style]) => style === fileStyle);
  return found ? { style: found[1], weight: found[2] } : { style: 'None', weight: 'Thin' };
}

/** The file's name for a line; the nearest weight where Excel has no such combination. */
export function fileLine({ style, weight }: OfficeLine): string {
  const sameStyle = lines.filter(([, each]) => each === style);
  return (sameStyle.find(([, , each]) => each === weight) ?? sameStyle[0] ?? lines[0])[0];
}
