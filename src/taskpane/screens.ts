/** The screens of the pane, in the order people meet them. */
export const screens = [
  'overview',
  'setup',
  'assignments',
  'checks',
  'allocation',
  'stripCards',
  'team',
  'evaluation',
  'settings',
] as const;
export type Screen = (typeof screens)[number];

export function isScreen(value: unknown): value is Screen {
  return screens.some((screen) => screen === value);
}
